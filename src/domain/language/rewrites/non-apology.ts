import { eachSwap, type Rewriter } from './candidate.ts'
import type { Swap } from './swap.ts'

const WHAT = 'What exactly went wrong for them? Name it.'
const NEXT = 'What do you do about it, and by when?'
const SORRY =
  "(?:(?:please accept )?(?:our |my )?(?:sincere(?:st)? |deepest )?(?:apologies|regrets?|apology)|(?:we|i)(?:'re|'m| are| am)?(?: very| truly| so| only| do| can| would like to| want to)* (?:sorry|apologi[sz]e|regret)|it is with regret(?: that)?(?: we learn)?|(?:it's|it is|that's)(?: a)? (?:unfortunate|shame|pity|regrettable)|(?<=^|[.!?] )(?:so |very )?sorry(?: now)?)"
const IF = '(?:,? (?:that|if|in case|when|where|indeed|to hear|to learn|we learn))*'
const HURT =
  '(?:disappointed|upset|unhappy|dissatisfied|frustrated|annoyed|offended|angry|hurt|inconvenienced|confused|bothered|troubled)'

const SAID_STRAIGHT: readonly Swap[] = [
  [
    '^if (?!you|there)<x> (?:has |have )?caused? (?:any |you )*<x>,? (?:then )?(?:of course |naturally )?(?:we|i) (?:do |very much |sincerely )*(?:regret|apologi[sz]e for|are sorry for|am sorry for) (?:that|this|it)<stop>',
    'I am sorry that {1} caused {2}',
    NEXT,
  ],
  [
    '^if (?!you|there)<x> did <x>,? (?:then )?(?:of course )?(?:i|we) (?:do )?(?:apologi[sz]e|am sorry|are sorry)(?: for (?:that|this|it))?<stop>',
    'I am sorry that {1} did {2}',
    NEXT,
  ],
  [
    `${SORRY}(?: that)? (?!you)<x> (?:did not|didn't|does not|doesn't|failed to|has not|hasn't) (?:meet|met|match|matched|live up to) your (?:personal |own )?expectations?<b>`,
    'I am sorry about {1}',
    WHAT,
  ],
  [
    `${SORRY}${IF} you (?:see|saw|regard|regarded|took|view|viewed|perceive|perceived) (it|this|that) as <x><end>`,
    'I am sorry that {1} was {2}',
    NEXT,
  ],
  [
    `(?:${SORRY}) (?:about|for) (?!any<b>|whatever<b>|how<b>|the way<b>)<x>,? (?:but|though|although|however|yet)<b><xs><stop>`,
    'I am sorry about {1}',
    NEXT,
  ],
  [
    `${SORRY} for any ([a-z]+) (?:that )?you (?:believe|think|feel|say|claim)(?: that)? you (?:experienced|had|suffered|encountered|felt)(?: (?:with|on|in|at|during) <x>)?<stop>`,
    'I am sorry for the {1} with {2}',
    NEXT,
  ],
  [
    "^if there (?:really |indeed |in fact )?(was|were|has been|is) <x>,? (?:then )?(?:of course |naturally |obviously )?(?:we|i)(?:'re| are|'m| am| do|) ?(?:sorry|apologi[sz]e)<x>?<stop>",
    'I am sorry that there {1} {2}',
    NEXT,
  ],
  [
    `${SORRY}${IF} you (?:consider|call|find|see) <x> an? (?:problem|issue|fault|failure|defect|mistake|delay|matter)<b>`,
    'I am sorry about {1}',
    NEXT,
  ],
  [
    `${SORRY}${IF} you (?:were|are|weren't|aren't)(?: not|n't)? (?:happy|satisfied|pleased|content) with <x>,? (?:but |though |although )?(?:it|they|which|that) (?:was|were|had|is|are) <xs><stop>`,
    'I am sorry about {1}',
    WHAT,
  ],
  [
    `${SORRY}${IF} you (?:were|are|weren't|aren't)(?: not|n't)? (?:happy|satisfied|pleased|content) with <x><end>`,
    'I am sorry about {1}',
    WHAT,
  ],
  [
    `^(?:regret is expressed|apologies are (?:offered|extended)) for (?:any|whatever) (inconvenience|delay|confusion|upset)[^.]*`,
    'I am sorry for the {1}',
    WHAT,
  ],
  [
    `${SORRY}(?:,? if)? any inconvenience(?: that)?(?: may have)?(?: been)?(?: perceived| caused| felt)?(?: in relation to| with regards? to| in connection with| about| by)? <x><stop>`,
    'I am sorry for the trouble with {1}',
    WHAT,
  ],
  [
    '^if an? (error|mistake) (?:was|were)(?: indeed| in fact)? made(?: on our (?:side|part|end)| by us)? ?(at [^,]*|in [^,]*)?, .*$',
    'we made a mistake {2}, and I am sorry',
    NEXT,
  ],
  ['<b>mistakes were(?: possibly| perhaps| apparently)? made<b>', 'we made mistakes', NEXT],
  [
    `${SORRY}${IF} you (?:see|saw|took|take|feel|felt|look at) (?:it|this|that|things) (?:in )?(?:that|this) (?:way|light)(?= (?:about|over) )`,
    'I am sorry',
    WHAT,
  ],
  [
    `${SORRY}${IF} you (?:see|saw|took|take|feel|felt|look at) (?:it|this|that|things) (?:in )?(?:that|this) (?:way|light)<b>`,
    'I am sorry about this',
    WHAT,
  ],
  [
    `${SORRY}${IF} (?:that's|that is|that was|this is|this was|it) (?:how (?:it|this) (?:came across|seemed|felt)|came across that way|the impression(?: that)? you (?:took away|got)(?: with you)?)(?: to you)?`,
    'I am sorry for the trouble',
    WHAT,
  ],
  [
    `${SORRY} for (?:how|the way)(?: in which)? (?:this|that|it) (?:made you feel|came across|may have come across)<b>`,
    'I am sorry for the trouble we caused you',
    WHAT,
  ],
  [
    `${SORRY} for how <x> may have (?:read|come across|sounded|seemed)<b>`,
    'I am sorry about how {1} read',
    WHAT,
  ],
  [
    `${SORRY}${IF} you (?:thought|think|felt|feel|consider|believe|found)(?: it)?(?: to be)? so<end>`,
    'I am sorry about this',
    WHAT,
  ],
  [`${SORRY}${IF} you chose to be ${HURT} (?:by|about|at|over) <x><end>`, 'I am sorry about {1}', WHAT],
  [
    `${SORRY}${IF} (?:you|u) (?:took|take) <x> (?:(?:in )?(?:the wrong|that|this|a different) way|personally|badly|to heart)<b>`,
    'I am sorry about {1}',
    WHAT,
  ],
  [
    `${SORRY}${IF} you(?:'re| are| were| have been| feel| felt)(?: so)? ${HURT} (?:with|by|about|at|over|that) <x><end>`,
    'I am sorry about {1}',
    WHAT,
  ],
  [
    `${SORRY}${IF} you(?:'re| are| were| have been| feel| felt)(?: so)? (?:${HURT}|let down)<b>`,
    'I am sorry that we let you down',
    WHAT,
  ],
  [
    `${SORRY}${IF} (?:you|anyone|anybody|someone|any of you)(?: at [a-z ]+| of you)? (?:was|were|is|are|feels|felt|may have been|may have felt) (${HURT}|misled|let down)<b>`,
    'I am sorry that you were {1}',
    NEXT,
  ],
  [
    `${SORRY}${IF} you(?: may| might)? (?:feel|felt|think|see it)(?: like)? (?:this|that) way<b>`,
    'I am sorry about this',
    WHAT,
  ],
  [
    `${SORRY}${IF} (?:you|it)(?: may| might)?(?: have)? (?:feel|felt|think|thought|believe|believed|had the impression)(?: like)?(?: that)? (?=(?:the|our|my|your|this|that|these|it|we|you|they|there)<b>)`,
    'I am sorry that ',
    NEXT,
  ],
  [
    `${SORRY}${IF} you (?:consider|considered|found|find|felt|perceived)(?: that)? <x> (?:to (?:be|have been)|was|were|is|are) <x><stop>`,
    'I am sorry that {1} was {2}',
    NEXT,
  ],
  [
    `${SORRY}${IF} you (?:found|find|felt|considered) <x> (confusing|unclear|rude|abrupt|slow|poor|unhelpful|disappointing|unfriendly|misleading|difficult|late|cold|dry)<b>`,
    'I am sorry that {1} was {2}',
    NEXT,
  ],
  [
    `${SORRY} for (?:any|whatever|the)(?: perceived| possible| potential)? <x>(?: that| which|,)? (?:(?:this|that|it|we) )?(?:may|might)(?: or may not)?(?: (?:feel|perceive))?(?: have)?(?: been)?(?: caused?(?: you)?| arisen| occurred| resulted)<b>`,
    'I am sorry for the {1} we caused you',
    WHAT,
  ],
  [
    `${SORRY} for (?:any|whatever)(?: perceived| possible| potential)? (inconvenience|confusion|upset|delay|disappointment|misunderstanding|trouble|distress|frustration|discomfort)(?:,? (?:that |which )?(?:you|it|this|we|that) may (?:or may not )?(?:feel you |perceive |have )?(?:have )?(?:been )?(?:experienced|had|felt|suffered|encountered|perceived|yourself to have been caused|caused|arisen)(?: by this| you)?)?(?: on your part)?(?: caused)?`,
    'I am sorry for the {1}',
    WHAT,
  ],
  [
    `${SORRY} for (?:your|the) (misunderstanding|confusion|disappointment|frustration)<b>`,
    'I am sorry for the {1}',
    WHAT,
  ],
  [
    `${SORRY} any(?: perceived| possible| apparent)? (delay|confusion|inconvenience|misunderstanding|disappointment|upset)<stop>`,
    'I am sorry for the {1}',
    WHAT,
  ],
  [
    `${SORRY} for (?:any|the) (?:perceived|perception|possible)(?: of)?(?: an?)? (delay|rudeness|slowness|error|confusion)<b>`,
    'I am sorry for the {1}',
    NEXT,
  ],
  [`${SORRY} for the perception that <b>`, 'I am sorry that ', NEXT],
  [
    `${SORRY}(?: go out)? to (?:anyone|any customers?|any guests?|those|everyone|all customers) who (?:may|might|could) have (?:been )?`,
    'My apologies to everyone who was ',
    WHAT,
  ],
  [
    `(${SORRY})(?:,? (?:if|in case)(?: indeed)?)+ (?=(?:the|our|my|your|this|that|it|we|there|a|me)<b>)(.*?)(?:(?:was|were|is|are) (?:perceived|seen|experienced|felt) (?:as|to be)|came across(?: to you)? as)<b>`,
    'I am sorry that {2}was',
    NEXT,
  ],
  [
    `${SORRY}(?:,? (?:if|in case)(?: indeed)?)+ (?=(?:the|our|my|your|this|that|it|we|there)<b>)(?!.*(?:(?<!\\d )may|might|should|helps)<b>)`,
    'I am sorry that ',
    NEXT,
  ],
  [
    `${SORRY}(?:,? (?:if|in case))+ (?:anyone|anybody|someone|somebody) (at|in|on|from) `,
    'I am sorry that somebody {1} ',
    NEXT,
  ],
  [
    `${SORRY},? (?:but|although|though|however,?) (?:you do have to|you have to|you must|you need to).*$`,
    'I am sorry',
    WHAT,
  ],
  [
    `(?:${SORRY}),? (?:but|although|though|however,?)(?: then| in fairness)? (?=[a-z'])`,
    'I am sorry. ',
    WHAT,
  ],
  ['^(?:sorry,? (?:now,? )?but )?in (?:our defen[cs]e|fairness to us),? ', 'I am sorry. ', WHAT],
]

const GRAMMAR: readonly [RegExp, string][] = [
  [/\bwas perceived as (?:an?|being)?/gi, 'was '],
  [/\bthat that\b/gi, 'that this'],
  [/\bmay have been\b/gi, 'was'],
]

/** Apologies without a condition, and for what happened instead of for how it was felt. */
export const nonApology: Rewriter = function* (sentence) {
  for (const { text, ask } of eachSwap(sentence, SAID_STRAIGHT)) {
    yield { text: GRAMMAR.reduce((said, [from, to]) => said.replace(from, to), text), ask }
  }
}
