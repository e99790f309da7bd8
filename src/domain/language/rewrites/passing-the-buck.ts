import { eachSwap, type Rewriter } from './candidate.ts'
import type { Swap } from './swap.ts'

const WHO = 'Whom will you ask, and by when?'
const TAKE = 'I will help you take this up with'
const YOU_MUST =
  "<b>you(?:'d|'ll| would| will| may| might| had)? ?(?:have to|need to|want to|must|better|best|should|ought to)"
const YOU_GO =
  "(?:(?:please |kindly |just )*(?:you(?:'d|'ll| would| will| can| may| might| could| should)? ?(?:have to|need to|want to|must|better|best|be better off)? ?)?)"

const CARRIED: readonly Swap[] = [
  [
    ",? (?:so |and |hence )?(?:we|i)(?:'re| are|'m| am)(?: not|n't) (?:responsible|liable|accountable|to blame)(?: for (?:that|this|it|them))?<stop>",
    ', so I will help you take it up with them',
    WHO,
  ],
  [
    '^((?:your|the) <x>) (?:needs|has|have|need|will need|will have|would have|would need) to ((?:answer|decide|fix|check|explain|sort|confirm|change|approve|repair|solve|handle)<b><x>)<stop>',
    'I will help you ask {1:low} to {3}',
    WHO,
  ],
  [
    '^<x> (?:is|are) (?:controlled|handled|managed|decided|maintained|set|run|owned|dealt with|looked after)(?: entirely| only)? by <x><stop>',
    'I will help you ask {2} about {1:low}',
    WHO,
  ],
  ['^(?:please )?try (the <x>)<stop>', `${TAKE} {1}`, WHO],
  [
    "<b>you(?:'d| would) be better off (?:asking|calling|contacting|trying|ringing|writing to|speaking to|talking to) <x>(?: (?:about|for|regarding) <x>)?<stop>",
    `${TAKE} {1}`,
    WHO,
  ],
  [
    `${YOU_MUST} (?:go )?(?:chase|contact|call|ring|phone|email|ask|speak (?:to|with)|talk (?:to|with)|check with|get in touch with|turn to|write to|go to) (?!me<b>|us<b>|our<b>|for<b>)<x>(?: directly| yourself)?<end>`,
    `${TAKE} {1}`,
    WHO,
  ],
  [
    "<open>(?:it's |it is )?best (?:to |if you )?(?:write|speak|talk|turn|go) to <x><end>",
    `{1}${TAKE} {2}`,
    WHO,
  ],
  [
    '<open>(?! ?(?:that|this|it|so|and|but)<b>)<x> is (?:really |entirely |purely )?between you and <x><end>',
    '{1}I will help you take {2} up with {3}',
    WHO,
  ],
  [
    ',? (?:and |so )?(?:we|i) (?:really )?have nothing to do with (?:it|this|that|them)<stop>',
    ', so I will help you take it up with them',
    WHO,
  ],
  [
    "<open>they(?:'re| are) the (?:ones?|people|only ones) who(?:'d| would|'ll| will)? ?(?:have to|need to|must|can|could) <x><end>",
    '{1}I will ask them to {2}',
    'By when?',
  ],
  [
    '<open>(?:we|i) (?:only|just) (?:handle|do|deal with|answer|take|look after|cover) <x>, not <x><stop>',
    '{1}I will find out who can help with {3}',
    WHO,
  ],
  [
    '^(?:call|ask|contact|try|ring|email|write to|speak to|talk to|see) <x>, not (?:us|me|here)<stop>',
    `${TAKE} {1}`,
    WHO,
  ],
  [
    "<open>(?:that|this|it)(?:'s| is) (?:entirely |really |purely |solely |strictly )?(?:up to|down to|between you and|with|on) <x>(?:, not (?:us|me|here))?<stop>",
    `{1}${TAKE} {2}`,
    WHO,
  ],
  [
    '^((?:the|our|your) <x>) (?:messed|screwed|dropped|botched|goofed|slipped|fouled|got|made|is|are|was|were)(?: [a-z]+)*, not (?:us|me|support|our [a-z]+|my [a-z]+)<stop>',
    'I will take this up with {1:low}',
    'By when will they hear from you?',
  ],
  [`<open>${YOU_GO}ask (?!me<b>|us<b>|for<b>)<x><end>`, '{1}I will help you ask {2}', WHO],
  [
    `^<x> (?:is|are) (?:solely |fully )?(?:responsible|liable|accountable|to blame|at fault) for (?!that<b>|this<b>|it<b>)<x><stop>`,
    'I will help you take {2} up with {1:low}',
    WHO,
  ],
  [
    "<open>(?:it|this|that)(?:'s| is) (?:out of|beyond|outside) (?:our|my) (?:control|hands|power|scope)<b>",
    '{1}I will find out who can change this',
    WHO,
  ],
  [
    "<open>(?:the|our) (?:system|computer|software|tool|program) (?:doesn't|does not|won't|will not) (?:let|allow) (?:me|us) (?:to )?<x><end>",
    '{1}I will find out who can {2}',
    WHO,
  ],
  [
    '^<x> must have (?:told you wrong|misinformed you|given you (?:the )?wrong information)<b>',
    'I am sorry that you were told something wrong',
    'What is right, and what can you do about it now?',
  ],
  ['^blame (?!for)<x>[.!]', 'I will help you take this up with {1}.', WHO],
  [
    '^whoever <x> should have told you (?:that )?<x><stop>',
    'I am sorry that nobody told you that {2}',
    'What can you do about it now?',
  ],
  [
    `<open>${YOU_GO}(?:take|raise|bring|pursue) (?:it|this|that|the matter|your complaint|the point)(?: up)? (?:directly )?with <x><end>`,
    `{1}${TAKE} {2}`,
    WHO,
  ],
  [
    `<open>${YOU_GO}(?:go )?(?:chase|contact|call|ring|phone|email|speak (?:to|with)|talk (?:to|with)|check with|get in touch with|turn to|address it to) (?!me<b>|us<b>|our<b>|for<b>)<x>(?: directly| yourself)?(?: (?:about|for|on) (?:that|this|it))?<end>`,
    `{1}${TAKE} {2}`,
    WHO,
  ],
  [
    `<open>(?:that|this|it)(?:'s| is|s) (?:really |probably )?(?:a question|a matter|one|something) for <x><end>`,
    `{1}${TAKE} {2}`,
    WHO,
  ],
  [
    `<open>(?:that|this|it)(?:'s| is|s) (?:really )?(?:the )?<x>(?:'s|s') (?:job|thing|problem|responsibility|department|fault|area|decision|call|business|matter)<b>`,
    `{1}${TAKE} {2}`,
    WHO,
  ],
  [
    `<open>(?:that|this|it)(?:'s| is) (?:handled|dealt with|managed|decided|run|done) (?:exclusively |entirely )?by <x><end>`,
    '{1}{2} looks after this, so I will take it there for you',
    WHO,
  ],
  [
    `<open><x> (?:is|are)(?: solely| fully| the ones)? (?:responsible|liable|accountable)(?: for (?:that|this|it))?<end>`,
    `{1}${TAKE} {2:low}`,
    WHO,
  ],
  [
    `<open>(?:that|this|it)(?:'s| is| was)(?: not|n't)(?: really)? (?:my|our) (?:job|department|responsibility|area|problem|fault|call|decision|concern)<b>`,
    '{1}I will find the right person for this',
    WHO,
  ],
  [
    `<open>(?:we|i)(?:'ve| have)?(?: got| really)? no (?:say|control|influence)(?: whatsoever)? (?:in|over|on) <x><end>`,
    '{1}I will ask about {2}',
    WHO,
  ],
  [
    `<open>(?:we|i) (?:don't|do not|dont|can't|cannot) (?:control|decide|influence) <x><end>`,
    '{1}I will ask about {2}',
    WHO,
  ],
  [
    `[,;]? (?:and |but |as |since |so )?(?:we|i) (?:only|just|merely|simply) (?:sell|pass|carry|answer|do|handle|forward|deliver|host|resell|process)[^,.;]*(?=[.;]|$)`,
    ', so I will help you reach the right people',
    WHO,
  ],
  [
    `^(?:we|i) (?:only|just|merely|simply) (?:sell|pass|carry|answer|do|handle|forward|deliver|host|resell|process) <x><stop>`,
    'I will find out who can help with this',
    WHO,
  ],
  [
    `^whoever <x> (?:shouldn't have|should not have|should have told you)<stop>`,
    'I am sorry about that',
    'What can you do about it now?',
  ],
  [
    `<open>whoever (?:told you|said|promised(?: you)?) (?:that )?<x> (?:was(?:n't| not)|had no)<x>?<stop>`,
    '{1}I am sorry that you were told {2}',
    'What can you do about it now?',
  ],
  [
    `<open>(?:the|my|a) (?:previous|last|other|first) (?:rep|agent|colleague|person|representative) (?:shouldn't|should not) have (?:said|told you|promised)(?: you)? (?:that|this|so)(?:,[^.]*)?`,
    '{1}I am sorry for what you were told',
    'What can you do about it now?',
  ],
  [`<open>i don't make the rules<stop>`, '{1}I will ask about the rules for you', WHO],
  [`<open>i don't make the rules (?:of|for) <x><stop>`, '{1}I will ask about the rules of {2} for you', WHO],
]

const EXCUSE = /, (?:and )?we (?:only|just|merely|simply) [^,.;]*(?=[,.;]|$)/i

/** Whose next step it is: the agent's, who takes the customer along. */
export const passingTheBuck: Rewriter = function* (sentence) {
  for (const { text, ask } of eachSwap(sentence, CARRIED)) yield { text: text.replace(EXCUSE, ''), ask }
}
