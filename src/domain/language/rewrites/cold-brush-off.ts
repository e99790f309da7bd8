import { eachSwap, type Rewriter } from './candidate.ts'
import { passingTheBuck } from './passing-the-buck.ts'
import type { Swap } from './swap.ts'

const INSTEAD = 'What can you do for them instead?'
const HELP = 'Which step answers their question? Say it here.'

const WARMED: readonly Swap[] = [
  [
    ",? (?:and|so) (?:any )?(?:further|more) (?:e-?mails?|mails?|messages?|calls?|letters?|correspondence|requests?) (?:on this |about this )?(?:won't|will not|will) (?:be )?(?:answered|replied to|read|ignored|deleted|considered)(?=[.]|$)",
    '',
    INSTEAD,
  ],
  [
    '^<x> (?:is|are) (?:outside(?: of)?|not part of|beyond) (?:our |the )?(?:support|scope|service|services|remit)(?: of <x>)?<stop>',
    'let me see what I can do about {1:low}',
    INSTEAD,
  ],
  ['<open>our decision is final<b>', '{1}this is our decision', INSTEAD],
  ['^take it or leave it[:,.]? (?=[^ ]+ )', '', INSTEAD],
  ['^(?:please |kindly )?(?:calm down|relax|stop)(?: and)?[,.!] (?=[^ ]+ [^ ]+ )', ''],
  [
    ",? (?:so )?(?:have a (?:nice|good|pleasant) day|end of (?:story|discussion)|that's (?:that|final|it)|period|full stop|deal with it|simple as that|case closed|so what|like it or not)(?=[.!]|$)",
    '',
  ],
  [
    "<open>there(?:'s| is) nothing (?:more |else |further )?(?:we|i|that can be|that could be) (?:can |could )?(?:do|done)(?: about (?:it|this|that))? (?:as|because|since) <x><end>",
    '{1}{2}',
    INSTEAD,
  ],
  [
    '<open>(?:please )?(?:refer to|read|see|check|consult|look at) (?:the |our )(<x>) (?:for|to find|before|carefully)<x>?<stop>',
    '{1}the {2} {2:have} the details',
    HELP,
  ],
  [
    '^(?:please )?(?:refer to|read|see|check|consult|look at) (the |our )(?!.* (?:you|we|before)<b>)<x>[.!]?$',
    '{1}{2} {2:have} the details.',
    HELP,
  ],
  ["<open>it's all (?:on|in) (the|our) <x><end>", '{1}{2} {3} {3:have} the details', HELP],
  [
    '<open>(?:this|it|that|the answer) can be found (?:in|on|at|under) <x><end>',
    '{1}{2} {2:have} the details',
    HELP,
  ],
  [
    "<open>you(?: have to| must| need to|'ll have to| will have to|'ll need to| will need to| have got to) <verb><x><end>",
    '{1}please {2}',
  ],
  [
    "<open>(?:you(?:'ll| will)? just (?:have to|need to) wait|wait your turn|be patient)<b>",
    '{1}thank you for waiting',
    'By when will they hear from you?',
  ],
  ['<open>(?:case closed|we consider (?:this|the) (?:matter|case) closed)<b>', '{1}this is settled', INSTEAD],
  [
    "(?<!as i have )(?<!as )<open>(?:i have |i've |there is |there's |we have )?(?:nothing (?:further|more|else)|no more)(?: to (?:add|say)(?: about (?:it|this|that)| on this)?| from (?:our|my) (?:end|side))+<b>",
    '{1}this is where things stand',
    INSTEAD,
  ],
  [
    "<open>(?:it is what it is|that(?:'s| is) (?:just )?(?:how|the way) (?:it|things) (?:is|are|works?))<b>",
    '{1}this is where things stand',
    INSTEAD,
  ],
  [
    '<open>what do (?:you|u) (?:want|expect) (?:me|us) to do(?: about (?:it|this|that))?(?: now)?[?]?<b>',
    '{1}what would help you most now',
    INSTEAD,
  ],
  [
    "<open>so what were you hoping (?:i'd|we'd|i would|we would) do(?: about it)?<b>",
    '{1}what would help you most now',
    INSTEAD,
  ],
  [
    "<open>(?:pls |please |kindly )?(?:don't|do not|dont) (?:message|write|contact us|contact me|email|call)(?: us| me)? again till <x><stop>",
    '{1}please write again from {2}',
    INSTEAD,
  ],
]

/** Farewells and full stops that shut a door. */
const SHUT =
  /, (?:so )?(?:have a (?:nice|good|pleasant) day|end of (?:story|discussion)|that's (?:that|final|it)|period|full stop|deal with it|simple as that|case closed|so what|like it or not)(?=[.!]|$)/gi

/** The same matter with the door left open. */
export const coldBrushOff: Rewriter = function* (sentence, name) {
  const open = sentence.replace(SHUT, '')
  yield* eachSwap(open, WARMED)
  if (open !== sentence) yield { text: open, ask: null }
  // Whom to turn to instead is a brush-off too.
  yield* passingTheBuck(sentence, name)
}
