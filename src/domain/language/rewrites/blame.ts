import { eachSwap, type Rewriter } from './candidate.ts'
import type { Swap } from './swap.ts'

const YOU = '(?:you|u)'
const FIX = 'What should it be, and how do they put it right?'
const NOW = 'What can you do for them now?'
const OFTEN = '(?:clearly |obviously |simply |really |at least |probably |evidently |apparently |just )?'

const FORWARD: readonly Swap[] = [
  [
    '^<x> (?:is|was|are|were) (?:down to|due to|the result of|because of|caused by|owing to) (?:you|your)<b><xs><stop>',
    "let's look at what we can do about {1:low} now",
    NOW,
  ],
  ['<b>i need you to (?:be more careful|take more care|pay (?:more )?attention)<b>', 'please take care'],
  [
    "^had (?:you|u) (?:only |simply |just )?([a-z]+<b>)<x> (?:you|we|it|this|that)(?: would|'d| could| might)(?:n't| not)? (?:have|be) <x><stop>",
    'it helps to {1:base}{2}',
    NOW,
  ],
  [
    "^(?:had (?:you|u)|if (?:you|u)(?: had|'d)) (?:only |simply |just )?([a-z]+<b>)<x>, (?:you|u)(?: would|'d) have ([a-z]+<b>)<x><stop>",
    'if you {1:base}{2}, you will {3:base}{4}',
    NOW,
  ],
  [
    '^your failure to <verb><x> (?:has |have )?(?:caused|meant|means|led to|resulted in) .*$',
    'please {1}',
    NOW,
  ],
  [
    `<open>(?:it (?:seems|looks|appears)(?: like| as if| that)? )?${YOU}(?: must have| have| had|'ve|'d| may have| might have)? ?${OFTEN}(?:enter|entered|gave|given|give|used?|chose|chosen|selected|typed?|put(?: in)?|provided|ordered|sent|picked|made|set(?: up)?|wrote|supplied|clicked|pressed|installed|filled in|dialled|dialed|booked|uploaded|submitted|bought)(?: us| me| the [a-z]+| it| them)?(?: (?:to|in|on))? (?:the wrong|an? (?:wrong|incorrect|invalid)|the incorrect|wrong) <x><end>`,
    '{1}the {2} {2:need} correcting',
    FIX,
  ],
  [
    `<open>${YOU} ${OFTEN}(?:failed|neglected|forgot|omitted|didn't bother|did not bother) to <verb><x>, (?:hence|so|and so|which is why|therefore) <x><stop>`,
    '{1}{3}. It helps to {2}',
    NOW,
  ],
  [
    `<open>${YOU} ${OFTEN}(?:failed|neglected|forgot|omitted|didn't bother|did not bother) to <verb><x><end>`,
    '{1}please {2}',
    NOW,
  ],
  [
    `<open>${YOU} ${OFTEN}(?:didn't|did not|didnt|never|haven't|have not|hadn't) (?:even )?(?:bother to )?(?!do<b>|know<b>|want<b>|need<b>|get<b>|see<b>|have<b>|think<b>|mention<b>|expect<b>|[a-z]+(?:ed|en)<b>)<verb><x><end>`,
    '{1}please {2}',
    NOW,
  ],
  [
    `<open>${YOU} (?:haven't|have not|hadn't|had not|never) (?:even |actually )?([a-z]+(?:ed|en)|sent|paid|told|given|read|kept|done|made)<b> ?<x>?<end>`,
    '{1}please {2:base} {3}',
    NOW,
  ],
  [
    `<open>${YOU} ${OFTEN}(?:should|could|ought to|might) (?:at least |really |simply )?have (?:been )?([a-z]+<b>)<x>?<end>`,
    '{1}it helps to {2:base}{3}',
    NOW,
  ],
  [
    `<open>${YOU}(?:'re| are| were| was) (?:supposed|meant|required|expected|asked) to <verb><x><end>`,
    '{1}please {2}',
    NOW,
  ],
  [`<open>${YOU} (?:needed|had) to <verb><x><end>`, '{1}it helps to {2}', NOW],
  [
    `^(?:had ${YOU}|if ${YOU}(?: had|'d))(?: only| simply| just| actually| at least)? ([a-z]+<b>)<x>?, .*$`,
    'it helps to {1:base}{2}',
    NOW,
  ],
  [
    `^(.*?),? (?:had ${YOU}|if ${YOU}(?: had|'d))(?: only| simply| just)? (?!bothered|cared)([a-z]+<b>)<x><stop>`,
    'it helps to {2:base}{3}',
    NOW,
  ],
  [
    '^(?!.*<b>(?:some(?:body|one)|error|mistake|fault|wrong|on you)<b>)(.*)<b>(?:on|at|from) your (?:end|side|part)<b>',
    '{1}',
  ],
  [
    `^(?:as|since|because) ${YOU} (?:didn't|did not|failed to|neglected to|forgot to) <verb><x>, <x><stop>`,
    '{2}. Please {1}',
    NOW,
  ],
  [
    `^<x>,? (?:as|since|because) ${YOU} (?:didn't|did not|failed to|neglected to|forgot to) <verb><x><stop>`,
    '{1}. Please {2}',
    NOW,
  ],
  // What happened stays, whose doing it was goes.
  ['^(?:as|because|since) you <xs>, <x><stop>', "{2}. Let's look at what we can do about it now", NOW],
  [
    "^you(?:'ve|'d)? <xs>, (?:so|hence|which is why|that is why|that's why|thats why|therefore|and so) (?!(?:you|we|i|what|of course)<b>)<xs><stop>",
    "{2}. Let's look at what we can do about it now",
    NOW,
  ],
  ['^(?!that|this|it)<x>,? because <xs><stop>', "{1}. Let's look at what we can do about it now", NOW],
  [
    "^(?!(?:that|this|it)(?:'s| is| was) (?:as|because|since))<x>,? (?:as|because|since) (?:you|u|someone|somebody)(?! (?:can|will|may|are|have an?)<b>) <xs><stop>",
    "{1}. Let's look at what we can do about it now",
    NOW,
  ],
]

/** A reason cannot be a request: "since please update". */
const NO_REASON = /\b(?:since|because|as) (?:please|it helps)\b/i

/** What to do next, in place of what the customer did wrong. */
export const blame: Rewriter = function* (sentence) {
  for (const one of eachSwap(sentence, FORWARD)) if (!NO_REASON.test(one.text)) yield one
}
