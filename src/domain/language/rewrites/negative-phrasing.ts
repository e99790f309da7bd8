import { eachSwap, type Rewriter } from './candidate.ts'
import { DATE, FIRST_DAY } from './first-day.ts'
import { withinLimits } from './limits.ts'
import { nonApology } from './non-apology.ts'
import type { Swap } from './swap.ts'

const INSTEAD = 'What can you do for them instead?'

const NEUTRAL: readonly Swap[] = [
  [
    '^(?:no,? )?only (?!(?:the|a|one|if|when|after|once|from|at|on|in|for)<b>)<x> (can|may) <x><stop>',
    '{1} {2} {3}',
  ],
  [
    "<open><x> (?:won't|doesn't|don't|does not|do not|will not) (?:work|run|function) (on|with|in|under|for) <x><stop>",
    '{1}let me see what I can offer instead of {2:low} {3} {4}',
    INSTEAD,
  ],
  [
    "<open>it(?:'s| is) (?:not our (?:policy|practice)|against (?:our |company )?policy) to <verb><x><end>",
    '{1}{2:ing} is outside what we can do',
    INSTEAD,
  ],
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
    '<open>((?:our|the|my|this|your) [a-z-]+(?: [a-z-]+)?|chat|[a-z-]{3,}s)<cant> <adv><verb><x><end>',
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
    "<open><x> (?:can't|cannot|can not|cant|could not|couldn't) be ((?!open<b>)(?:[a-z]+ed|[a-z]+en|done|made|held|sent|sold|given|taken|found|put|set|bought|kept|split|lent)<b>)(?! (?:by (?!post|mail|phone|e-?mail|card|cheque|chat)|in consideration))",
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
export const negativePhrasing: Rewriter = function* (sentence, name) {
  const plain = sentence.replace(/^(?:no|nope|sorry|nah),? (?=(?:we|i|you|can't|cannot|cant)\b)/i, '')
  yield* eachSwap(plain, FIRST_DAY)
  yield* withinLimits(plain)
  for (const one of eachSwap(plain, [...NEUTRAL, ...BESIDE])) if (!ORPHAN.test(one.text)) yield one
  if (/\b(?:sorry|regret|apolog)/i.test(sentence)) yield* nonApology(sentence, name)
}
