import { eachSwap, type Rewriter } from './candidate.ts'
import type { Swap } from './swap.ts'

const HELP_FIRST = 'What happens with their problem first?'

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
  [
    '^(?:why not |you (?:should|could|can) |just |simply )?(?:upgrade|switch|move up) to <x>(?: today| now)? (?:and|to) (?:get|enjoy|save|receive|have) <x><stop>',
    'if you ever want it, {1} comes with {2}',
    HELP_FIRST,
  ],
  [
    '<open>(?:why not|how about|have you (?:seen|considered|thought about|tried)|would you like to (?:try|add)|you should (?:try|get|consider))(?: treating yourself to| upgrading to| upgrade to| trying| try| getting| get| buying| buy| adding| add| having a look at| have a look at| treat yourself to)? <x>(?: next time| today)?[?!]',
    'if you ever want it, {1} is there.',
    HELP_FIRST,
  ],
]

/** Help first: the pitch goes, or waits until it is asked for. */
export const hardSell: Rewriter = (sentence) => eachSwap(sentence, OFFERED)
