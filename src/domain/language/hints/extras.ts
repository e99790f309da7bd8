import { coverage, termsOf } from '../../conversation/terms.ts'
import type { DraftShape, ShapeSentence } from './draft-shape.ts'
import { withoutGreeting } from './greeting.ts'
import type { Hint } from './hint.ts'

const ASIDE =
  /^\W*(?:(?:oh|and|also|just)[, ]+)?(?:by the way|btw|incidentally|as an aside|(?:as )?a? ?side note|on (?:a|another) (?:different|side|separate|unrelated)? ?note|before i forget|one (?:more|other) thing|while (?:i|we)(?:'ve got| have|'ve) you|while (?:you're|you are) (?:here|at it)|since (?:you're|you are) here|while (?:we're|we are) at it)\b/i
/** "By the way, your parcel has left" is about them. */
const OF_THEIRS = /^[^,:]{0,40}[,:] (?:i|we|your|you'll|you will)\b/i
const SURVEY =
  /\b(?:(?:our|this|a|an|the|short|quick|brief|little|minute|satisfaction|feedback|question) (?:survey|questionnaire)|trustpilot|(?:rate|score) (?:us|me|my|our|your|this|the) ?(?:service|support|chat|conversation|experience|reply|answer|help|call|agent)?\b|(?:leave|give|write|drop|post) (?:us|me) (?:a|an|your|some) (?:\w+ )?(?:review|rating|feedback|stars?)|(?:leave|write|post) (?:a|an|your) (?:\w+ )?(?:review|rating)|(?:share|tell us) your (?:feedback|opinion|thoughts)|how (?:did|would) you rate|how (?:we|i) did (?:today|here)|(?:two|2|five|5)[- ](?:minute|question) (?:form|poll))\b/i
const UPSELL =
  /\b(?:(?:upgrade|upgrading|switch(?:ing)?) to (?:our|a|the) (?:\w+ )?(?:premium|pro|plus|gold|business|annual|family|higher|bigger|larger|enterprise|unlimited|plan|tier|bundle)|(?:interested in|considered|thought (?:about|of)|heard (?:of|about)|seen|tried|know about) (?:our|upgrading|adding|joining|switching|subscribing)|did you know (?:that )?(?:we|our)|(?:check out|have a look at|take a look at|browse|discover|explore) (?:our|the) (?:\w+ )?(?:new|latest|range|collection|store|shop|offers?|deals?|products?|bundles?)|(?:special|limited|exclusive|introductory) (?:time )?(?:offer|deal|discount|price)|\d+ ?% off|(?:sign|signing) up (?:for|to) our|(?:join|subscribe to) (?:our|the) (?:\w+ )?(?:newsletter|club|community|programme?|scheme|membership|channel)|loyalty (?:programme?|scheme|card)|refer a friend|(?:our|an?|the) (?:extended warranty|protection plan|care plan|gift cards?)|we (?:also|now) (?:offer|sell|stock|have an?)|follow us on|why not (?:try|upgrade|add|join|treat))\b/i
/** Free for the customer, or theirs already: no pitch. */
const A_GIFT =
  /\b(?:free of charge|at no (?:extra )?(?:cost|charge)|on (?:us|the house)|for free|no charge|covered by|(?:under|by) your|as an? (?:sorry|apology|thank)|already|i(?:'ve| have) (?:added|upgraded|applied))\b/i
/** Share of an ask's words from which a sentence speaks of it. */
const SPEAKS_OF = 0.34

const isExtra = (text: string): boolean =>
  (ASIDE.test(text) && !OF_THEIRS.test(text)) ||
  ((SURVEY.test(text) || UPSELL.test(text)) && !A_GIFT.test(text))

/**
 * An advert, a request for a rating or a "by the way" that stands before the sentence with the answer. `asks` are the customer's
 * open questions: what was asked about is no extra.
 */
export function extraHints({ sentences }: DraftShape, asks: readonly string[]): Hint[] {
  const wanted = asks.map(termsOf)
  const speaksOfAsk = ({ text }: ShapeSentence): boolean => {
    const said = termsOf(text)
    return wanted.some((terms) => coverage(terms, said) >= SPEAKS_OF)
  }
  const straight = sentences.map((sentence) => ({
    ...sentence,
    text: withoutGreeting(sentence.text.replace(/[’‘]/g, "'")),
  }))
  const at = straight.findIndex((sentence) => isExtra(sentence.text) && !speaksOfAsk(sentence))
  const extra = straight[at]
  if (!extra) return []
  const isCore = (sentence: ShapeSentence): boolean =>
    !isExtra(sentence.text) && (sentence.steps.includes('problem-solve') || speaksOfAsk(sentence))
  if (straight.slice(0, at).some(isCore) || !straight.slice(at + 1).some(isCore)) return []
  return [{ kind: 'extra-first', span: extra.span, values: [] }]
}
