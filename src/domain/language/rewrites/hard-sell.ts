import { eachSwap, type Rewriter } from './candidate.ts'
import type { Swap } from './swap.ts'

const OFFERED: readonly Swap[] = [
  [
    "^(?:while|whilst|as) (?:we|i) <x>, (?:why not|have you|you might|how about|may i|don't forget|check out|treat)[^0-9]*$",
    'I will {1}',
    'By when?',
  ],
  [
    "^([^?!.]*[.!]) (?:luckily|by the way|why not|have you|how about|and did you know|ready to|upgrade|treat yourself|don't miss|shall i|act now)[^0-9]*$",
    '{1}',
  ],
  ['^<x>, but (?:have you seen|have you considered|why not|did you know|how about)[^0-9]*$', '{1}'],
  [
    " (?:shall i (?:sign you up|add it|switch you)|ready to upgrade|reply yes|act now|don't miss out|hurry|want me to add it)[?!.]*",
    '',
  ],
]

/** Help first: the pitch goes. */
export const hardSell: Rewriter = (sentence) => eachSwap(sentence, OFFERED)
