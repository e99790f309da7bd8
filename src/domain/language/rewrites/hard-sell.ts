import { type Candidate, eachSwap, type Rewriter } from './candidate.ts'
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

const SOLD =
  '(?:plan|membership|insurance|warranty|cover|coverage|upgrade|add-on|subscription|package|bundle|protection|model|version|tier|loan|card|account|policy|kit|programme|program|club|pass|pack|guard|care|gift wrap|box|boxes|range|collection|edition|service|line|bonus|deal)(?: (?:plan|cover|package|pack))?'
const NAME = '(?!I\\b|Reply\\b|Yes\\b)\\p{Lu}[\\p{L}\\d&+]*(?: (?:\\p{Lu}[\\p{L}\\d&+]*|\\d+))*'
/** Named ("our Plus plan", "Premium Guard") or by its kind ("some extra cover"). */
const PRODUCT = [
  new RegExp(
    `(?:\\b(?:[Oo]ur|[Tt]he|[Aa]n?) (?:(?!month|year|week|day)[a-z-]+ ){0,3}?|(?<=[\\p{L},] ))${NAME}(?: ${SOLD})?`,
    'u',
  ),
  new RegExp(`\\b(?:our|the|an?|some|extra) (?:[\\w£$€₹₱,-]+ ){0,3}?${SOLD}\\b`, 'i'),
]
const PRICE =
  /(?:[£$€₹₱]|Rs\.? ?|USD |EUR )\d[\d.,]*(?<![.,])(?:k\b)?(?: ?(?:\/ ?|per |a |an |each )(?:mo(?:nth)?|year|yr|week|day|night|person))?|\b\d+ ?%(?: off)?|\b\d+[.,]\d\d\b(?: (?:a|per) (?:month|year|week|day))?|\b\d+ (?:a|per) (?:month|year|week|day)\b|\b\d[\d.,]* (?:euros?|dollars|pounds|bucks|rupees)(?: (?:a|per) (?:month|year|week))?/gi
const LATER = 'What can you do about their problem first?'

/** The pitch as an offer for later, which the customer may pass over; product and price stay. */
function* offeredLater(sentence: string): Generator<Candidate> {
  const product = PRODUCT.map((kind) => kind.exec(sentence)?.[0]).find((name) => name !== undefined)
  const found = product ?? (/\bupgrade\b/i.test(sentence) ? 'an upgrade' : 'what else we offer')
  const what = found.replace(/^(?:Our|The|An?|Some|Extra)\b/, (word) => word.toLowerCase())
  const prices = (sentence.match(PRICE) ?? []).filter((one) => !what.includes(one))
  const price = prices.length === 0 ? '' : ` (${prices.join(', ')})`
  yield { text: `Once this is solved, I can tell you about ${what}${price} if you like.`, ask: LATER }
}

/** Help first: the pitch goes, or waits. */
export const hardSell: Rewriter = function* (sentence) {
  yield* eachSwap(sentence, OFFERED)
  yield* offeredLater(sentence)
}
