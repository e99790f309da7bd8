import type { Swap } from './swap.ts'

/** What to ask about something that is not to be had now. */
export const DATE = 'When will it be back, or what could they have instead?'
const WHEN = 'By when?'
const WHO = 'Whom will you ask, and by when?'
const STAFF =
  '(?:(?:a |the |our |my )?(?:managers?|supervisors?|team leads?|head office|admins?|administrators?|(?:billing|finance|accounts|technical|legal|sales|warehouse|security) (?:team|department|people)|engineers?|specialists?|senior [a-z]+))'

/** The first day on which something happens, said without "not until"; and what a condition makes possible. */
export const FIRST_DAY: readonly Swap[] = [
  [
    "<open>there(?:'s| is) (?:nobody|no one|no-one)(?: free| available| here)? to <x> (?:until|before) (?=<when>)<x><stop>",
    '{1}somebody can {2} from {3} on',
    'What can you do until then?',
  ],
  ["^without <x>,? there(?:'s| is) nothing <we> can (?!do<b>)<x><stop>", 'with {1}, I can {2}'],
  [
    "^without <x>,? (?:<we> (?:(?:can't|cannot|can not|cant) do anything|can do nothing)|nothing can be done) (?:about|on|with|for|regarding) <x><stop>",
    'with {1}, I can help with {2}',
  ],
  ['<b>(get|have|offer|take|sell|need|keep) only<b>', '{1}'],
  ['^not without <x><stop>', 'that is possible with {1}'],
  ['^no <x> without <x><stop>', '{1} {1:are} possible with {2}'],
  [
    '^not until <x> can (?:anything|something|we) (?:be done|go on|proceed)<stop>',
    'I can go on as soon as {1}',
  ],
  ['^(?:never|no|not) more than <x><stop>', 'up to {1}'],
  [
    '^<x> (?:larger|bigger|longer|heavier|older|higher|more) than <x> (?:are|is|will be|get) (?:automatically )?(?:rejected|refused|ignored|declined|returned|deleted|blocked)<stop>',
    '{1} up to {2} {1:are} welcome',
  ],
  [
    "<open><x> (?:isn't|aren't|is not|are not)(?: currently)? (?:in stock|available)(?: at the moment| right now| currently| anywhere| now)?<stop>",
    '{1}I will find out when {2:low} {2:are} back',
    DATE,
  ],
  ['^<x> (?:is|are) limited to <x>(?: and nothing else| only)?<stop>', '{1} cover{1:single} {2}'],
  [
    '<b>only (allows?|includes?|covers?|gives?|supports?|offers?|takes?|holds?|comes?|lasts?|accepts?)<b>',
    '{1}',
  ],
  [
    "<b>(?:doesn't|does not|doesnt|don't|do not|dont) ([a-z]+)(<xs>)? (?:until|before) (?=<when>)<x><stop>",
    'will {1}{2} {4} at the earliest',
    'What can you do until then?',
  ],
  [
    "<open>(?:don't|do not|dont) expect <x> (?:until|before) (?=<when>)<x><stop>",
    '{1}you can expect {2:low} from {3} on',
    'What can you do until then?',
  ],
  [
    '<open>not (?:until|before) (?=<when>)<x><stop>',
    '{1}that is possible from {2} on',
    'What can you do until then?',
  ],
  ['<open>not (?:until|before|unless) <x><stop>', '{1}that is possible as soon as {2}'],
  [
    '<open><we><cant> (?:help|assist)(?: you)?(?: (?:with|on) (?:this|that|it))? (?:without|unless i have) <x><stop>',
    '{1}with {2}, I can help you',
  ],
  ['<open><we><cant> <adv><verb><x> without (?!having|first|[a-z]+ing)<x><stop>', '{1}with {3}, we can {2}'],
  [
    "^without <x>,? (?:<we><cant>|(?:there(?:'s| is) )?nothing <we> can) (?:do|proceed|continue|go (?:on|ahead|forward|any further)|help|move (?:on|forward))(?: anything| much| you)?<stop>",
    'with {1}, I can go on',
  ],
  [
    `<open>only (${STAFF}) (?:can|could|may|is able to|are able to|is allowed to|are allowed to) <x><stop>`,
    '{1}I will ask {2:low} to {3}',
    WHEN,
  ],
  [
    "<open>(?:<we>)?(?:<cant>|<wont>|'m not able to| am not able to)? ?(?:say|tell you|tell|confirm|promise|know) (?=(?:when|where|how|why|whether|what)<b>)",
    '{1}I will find out ',
    WHEN,
  ],
  [
    "<open>(?:<we>) (?:don't|do not|dont) have access to <x><end>",
    '{1}I will ask somebody who has access to {2}',
    WHO,
  ],
  [
    "<open>(?:<we>) (?:don't|do not|dont) (?:handle|deal with|process) (?:any )?<x><end>",
    '{1}I will find out who can help with {2}',
    WHO,
  ],
  [
    '<open>(?:nobody|no one|none of us|no agent|no agents) (?:is|are) (?:currently |presently )?(?:available|free|here)<x>?<stop>',
    '{1}I will find out who can help you',
    WHO,
  ],
  [
    "<open>(?:that's|that is|this is|it's|it is) the (earliest|best|soonest|fastest|cheapest|lowest|latest|only [a-z]+) (?:you(?:'re| are) (?:going to|gonna) get|you(?:'ll| will) get|you can (?:get|expect|have))<b>",
    '{1}the {2} I can offer you is this',
  ],
  [
    "<open>(?:we|i)(?:'re| are|'m| am) (?:all |completely |currently )?(?:sold )?out of <x><end>",
    '{1}I will find out when {2:low} {2:are} back',
    DATE,
  ],
  [
    "<open>(?:we|i) (?:don't|do not|dont) have (?:any )?(<x>) (?:in stock|available|left)<b>",
    '{1}I will find out when {2:low} {2:are} back in stock',
    DATE,
  ],
  [
    '<open><x> (?:is|are)(?: currently| all| completely| now)? (?:sold out|out of stock|backordered|on back ?order)<b>',
    '{1}I will find out when {2:low} {2:are} back in stock',
    DATE,
  ],
  [
    "<open><x> (is|are)(?:n't| not) open <x>?<stop>",
    '{1}I will tell you when {2:low} {3} open again',
    'When is that?',
  ],
  [
    '<open><x> (is|are) closed (?:today|now|tomorrow|at the moment|right now)<stop>',
    '{1}I will tell you when {2:low} {3} open again',
    'When is that?',
  ],
  [
    "(?:<b>(?:won't|wont|will not|will never|is not going to|isn't going to)|'ll not)( be| have)? ([a-z]+)(<xs>)? (?:until|before) (?=<when>)<x><stop>",
    ' will{1} {2}{3} {5} at the earliest',
    'What can you do until then?',
  ],
  [
    '^without <x>, (?:there (?:is|are) )?no <x> (?:is|are|will be|can be) ([a-z]+ed|made|given|sent|sold)<stop>',
    'with {1}, we can {3:base} the {2}',
  ],
  [
    '^without <x>,? (?:there (?:is|are|will be) )?no (?!way<b>|one<b>|point<b>)<x><stop>',
    'with {1}, the {2} {2:are} possible',
  ],
]
