import { eachSwap, type Rewriter } from './candidate.ts'
import { withinLimits } from './limits.ts'
import type { Swap } from './swap.ts'

const INSTEAD = 'What can you do for them instead?'
const DATE = 'When will it be back, or what could they have instead?'

const WHEN = 'By when?'
const WHO = 'Whom will you ask, and by when?'
const STAFF =
  '(?:(?:a |the |our |my )?(?:managers?|supervisors?|team leads?|head office|admins?|administrators?|(?:billing|finance|accounts|technical|legal|sales|warehouse|security) (?:team|department|people)|engineers?|specialists?|senior [a-z]+))'

/** The first day on which something happens, said without "not until"; and what a condition makes possible. */
const FIRST_DAY: readonly Swap[] = [
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

const NEUTRAL: readonly Swap[] = [
  [
    '<we><cant> (?:get|give|send|ship|offer|bring|supply|deliver)(?: you)? <x> (?:until|before) <x><stop>',
    '{1:low} will be available {2}',
    'What can you do now? For example: place the order.',
  ],
  ["<b>(?:don't|do not|dont) forget to<b>", 'please remember to'],
  [
    "<open>(?:it's|it is|you're|you are|we're|we are) (?:too late|no longer in time) to <verb><x><end>",
    '{1}{2:ing} is outside what we can do now',
    INSTEAD,
  ],
  [
    "<open>you(?: (?:don't|do not|dont|won't|will not) (?:qualify|be eligible)|(?:'re| are) not (?:eligible|entitled|qualified)| aren't (?:eligible|entitled)) (?:for|to)(?: have| get| receive)? <x><end>",
    '{1}{2} {2:are} outside what we can offer',
    INSTEAD,
  ],
  [
    "^(?:can't|cannot|can not|cant|couldn't) <adv><verb><x><end>",
    '{1:ing} is outside what we can do',
    INSTEAD,
  ],
  ["<open>(?:i am|i'm) not sure<b>", '{1}let me find out'],
  [
    "<open>(?:i|we) (?:don't|do not) know (?=what|when|why|how|where|if|whether|who)",
    '{1}I will find out ',
    'By when will you know?',
  ],
  [
    "<open>(?:we|i) (?:won't|will not|can't|cannot) know (?:anything|more|for sure) (?:until|before) <x><stop>",
    '{1}we will know more as soon as {2}',
    'By when will you tell them?',
  ],
  [
    "<open>(?:we|i) (?:don't|do not) have <x> (?:in stock|available)",
    '{1}{2:low} {2:are} out of stock',
    DATE,
  ],
  ["<b>(is|are)(?:n't| not) (?:currently )?in stock(?: anywhere)?", '{1} out of stock', DATE],
  [
    '<b>(is|are) only (?=available|open|valid|possible|offered|given|sold|bookable|refundable|in<b>|from<b>|between<b>|within<b>|during<b>|until<b>|after<b>|at<b>)',
    '{1} ',
  ],
  ['<b>(can|could|may|do|we|you|i) only (?=[a-z])', '{1} '],
  ['<b>only (?=(?:from|between|within|on|during|until|after)<b>)', ''],
  ['^(?!no<b>)([^,]+), no exceptions<b>', '{1} for everyone', INSTEAD],
  [
    '<open>((?:our|the|my|this) [a-z-]+(?: [a-z-]+)?|chat)<cant> <adv><verb><x><end>',
    '{1}{3:ing} is outside what {2:low} can do',
    INSTEAD,
  ],
  // A plain "no" told as where the fence stands.
  [
    "<open>(?:we|i)(?: will|'ll)? (?:won't|not|will not) be ([a-z]+ing<b>)<x><end>",
    '{1}{2}{3} is outside our plans',
    INSTEAD,
  ],
  [
    "<open>(?:<we>|you|the team|our (?:team|system|shop|workshop)) (?:don't|do not|dont|never) (?:offer|provide|do|sell|stock|accept|support) (?:any )?<x><end>",
    '{1}{2} {2:are} outside what we offer',
    INSTEAD,
  ],
  [
    '<open><we>(?:<cant>|<wont>) <adv>(?:offer|provide)(?: you)? (?:any )?<x><end>',
    '{1}{2} {2:are} outside what we can offer',
    INSTEAD,
  ],
  ['<open><we><cant> <adv>(?:be able to )?<verb><x><end>', '{1}{2:ing} is outside what we can do', INSTEAD],
  ['<open><we><wont> <adv><verb><x><end>', '{1}{2:ing} is outside our service', INSTEAD],
  [
    "<open>you (?:can't|cannot|can not|cant|may not|are not allowed to|aren't allowed to) <adv><verb><x><end>",
    '{1}{2:ing} is outside what we offer',
    INSTEAD,
  ],
  [
    "<open>(?:you(?:'re| are) not allowed|you can't have) <x><end>",
    '{1}{2} {2:are} outside what we offer',
    INSTEAD,
  ],
  [
    "<open>it(?:'s| is| was)(?: not| never| no longer)? (?:possible|impossible)(?: for (?:us|me|you))? to <verb><x><end>",
    '{1}{2:ing} is outside what we can do',
    INSTEAD,
  ],
  [
    "<open>it (?:isn't|isnt|is impossible|is not possible|isn't possible)(?: possible)?(?: for (?:us|me|you))? to <verb><x><end>",
    '{1}{2:ing} is outside what we can do',
    INSTEAD,
  ],
  [
    "<open>(?:there is|there's|theres|there isn't a|there is not a)(?: no)? (?:other )?way(?: for (?:us|me|you|anyone here))? (?:to|of) <x><end>",
    '{1}{2:doing} is outside what we can do',
    INSTEAD,
  ],
  [
    "<open>(?!which)<x> (?:isn't|aren't|is not|are not|isnt|was never) (?:something|a thing|things|one)(?: that| which)?(?: we(?:'re| are)?(?: able to| can)? (?:do|offer|give|support|provide))?(?:(?= (?:on|for|in|to|at|with|during|after|before|once)<b>)|<end>)",
    '{1}{2} {2:are} outside what we offer',
    INSTEAD,
  ],
  [
    '<open><x> is not something (?:that )?(?:we|i) (?:are able to|can|could) <x><end>',
    '{1}{2} is outside what we can {3}',
    INSTEAD,
  ],
  [
    "<open>(?!which|it<b>|there<b>)<x>(?<! and) (?:is not an option|isn't an option|isn't possible|is not possible|isnt possible|aren't possible|are not possible|is impossible|is unavailable|are unavailable|isn't available|is not available|aren't available|are not available)<b>",
    '{1}{2} {2:are} outside what we can offer',
    INSTEAD,
  ],
  [
    "<open><x> (?:does not|doesn't|do not|don't) (?:cover|include|extend to) (?!one<b>|it<b>|that<b>|this<b>|them<b>)<xs><stop>",
    '{1}{3:low} {3:are} outside what {2:low} cover{2:single}',
    INSTEAD,
  ],
  [
    "<open><x> (?:is|are|was|were)(?:n't| not| never) (?:covered|included)",
    '{1}{2} {2:are} outside what is covered',
    INSTEAD,
  ],
  [
    "<open><x> (?:isn't|aren't|is not|are not) refundable<b>",
    '{1}{2} {2:are} outside what we can refund',
    INSTEAD,
  ],
  [
    "<open><x> (?:can't|cannot|can not|cant|could not|couldn't) be ((?!open<b>)(?:[a-z]+ed|[a-z]+en|done|made|held|sent|sold|given|taken|found|put|set|bought|kept|split|lent)<b>)(?! (?:by|in consideration))",
    '{1}{2} {2:are} outside what we can {3:base}',
    INSTEAD,
  ],
  [
    '<open>no (?!exception)<x> (?:can|could|will|may) be ((?!open<b>)(?:[a-z]+ed|[a-z]+en|done|made|held|sent|sold|given|taken)<b>)(?! by)',
    '{1}{2:any} {2:are} outside what we can {3:base}',
    INSTEAD,
  ],
  [
    '<open>no (?!exception)<x> (?:is|are) ((?!open<b>)(?:[a-z]+ed|[a-z]+en|done|made|held|sent|sold|given|taken)<b>)(?! by)',
    '{1}{2:any} {2:are} outside what we {3:base}',
    INSTEAD,
  ],
  [
    "<open><x> (?:<isnt>|will not be|won't be|will never be)(?: longer)?(?: currently)? ((?!open<b>)(?:[a-z]+ed|[a-z]+en|done|made|held|sent|sold|given|taken)<b>)(?! by)",
    '{1}{2} {2:are} outside what we {3:base}',
    INSTEAD,
  ],
  [
    '<open><x> (?:are|is) no longer ([a-z]+ed<b>)(?! by)',
    '{1}{2} {2:are} outside what we {3:base} now',
    INSTEAD,
  ],
  [
    "<open>there (?:is|are|will be|'s) no <x> (available|left|free)<x>?<end>",
    '{1}the {2:low} {2:have} all gone{4}',
    DATE,
  ],
  [
    "<open>there(?: is| are| will be|'s) no (?!one|point|way|need|charge|entitlement|doubt|rush|record|[a-z]+ing<b>)<x><end>",
    '{1}{2:any} {2:are} outside what we offer',
    INSTEAD,
  ],
  [
    '^no (?!.* (?:is|are|can|may|will|be)<b>)(?!date)<x> (for|on|in|after|during|at|with) <x><stop>',
    '{1:any} {2} {3} {1:are} outside what we offer',
    INSTEAD,
  ],
]

/** A list of negations of which one was taken away. */
const ORPHAN =
  /\b(?:nor|neither|either)\b|, (?:and |also )?(?:not|never)\b|also not\b|\bno .*outside|(outside|instead of).*\1|outside what we (?:can )?expect|instead of expecting|\b(?:if|when|where|unless|because|until|than|who|that)\b[^,]* (?:is|are) outside what|\binstead of [^,.]*\b(?:can|will|is|are|was|were|may|must|has|have|had)\b/i

/** Where even the fence sounds like a no: the same things, with the eyes on what can be had instead. */
const BESIDE: readonly Swap[] = NEUTRAL.flatMap(([from, to, ask]) => {
  const offer = 'let me see what I can offer instead of'
  const made = to
    .replace(
      /\{2(?::any)?\}(?: \{2:are\})? outside what we (?:can )?\{3:base\}.*/,
      `${offer} {3:gerund} {2:low}`,
    )
    .replace(/\{2:(ing|doing)\} is outside .*/, `${offer} {2:$1}`)
    .replace(/\{2(?::any)?\} \{2:are\} outside what we (?:can )?offer.*/, `${offer} {2:low}`)
  return made === to ? [] : [[from, made, ask ?? INSTEAD] as const]
})

/** Negative facts said as limits and conditions; a plain "no" as where the fence stands, with a question for the way round it. */
export const negativePhrasing: Rewriter = function* (sentence) {
  const plain = sentence.replace(/^(?:no|nope|sorry|nah),? (?=(?:we|i|you|can't|cannot|cant)\b)/i, '')
  yield* eachSwap(plain, FIRST_DAY)
  yield* withinLimits(plain)
  for (const one of eachSwap(plain, [...NEUTRAL, ...BESIDE])) if (!ORPHAN.test(one.text)) yield one
}
