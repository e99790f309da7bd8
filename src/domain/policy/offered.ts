import type { Span } from '../text/span.ts'

/** Where one statement ends and another begins. */
const CLAUSE = /[;:—–]|,(?=\s)|\s-\s|\b(?:but|however|although|though|so|because)\b/g

/** Says that it is not so. What sounds like a no and is good news ("no charge", "not only") does not count. */
const REFUSED =
  /\b(?:not(?! only| to worry)|never|cannot|unable|neither|nor|without|impossible|denied|declined?|refused?|instead of|rather than|no (?!problem|charge|cost|fee|need|questions?|worries|later|less|matter|extra)|(?:ca|wo|do|does|did|is|are|was|were|would|could|should)n['’]?t|out of (?:reach|the question)|no longer|(?:over|outside|against) (?:the |our |my )?(?:limit|window|policy))\b/i

/** What comes before an amount that somebody passed, or that was, not one that is offered. */
const PASSED =
  /\b(?:more than|longer than|older than|later than|greater than|less than|over|past|beyond|exceed(?:s|ed|ing)?(?: the)?|(?:for|in|within|during|over|of) the (?:last|past)|since|already)(?: (?:about|around|the|those|these|some))?\s*$/i
const WAS =
  /^[\s-]*(?:ago\b|old\b|late\b|overdue\b|earlier\b|before\b|have (?:passed|gone)|has (?:passed|gone)|had (?:passed|gone)|passed\b|since\b)/i
const NOT_LATER = /\b(?:no|not) (?:later|more|longer|less) than\s*$/i

/** Somebody else's wish or words, told again. */
const TOLD =
  /\b(?:you(?: have|['’]ve|['’]d| had)?|customer|they|he|she) (?:also |just |kindly )?(?:ask(?:ed)?|request(?:ed)?|want(?:ed)?|mention(?:ed)?|writes?|wrote|written|say|said|told|expect(?:ed)?|hoped?|suggest(?:ed)?|propos(?:e|ed)|claim(?:ed)?|were told|were promised|read|saw|heard)\b|\byour (?:request|question|wish|suggestion|proposal)\b/i
/** The agent's own offer all the same: "You asked for it, and I can give you …". */
const OWN_OFFER =
  /\b(?:i|we)(?:['’]ll|['’]d)? (?:(?:can|will|could|would|are|am|gladly|happily|also|now|able to|happy to|glad to) )*(?:offer|give|refund|extend|grant|send|credit|pay|return|take|approve|waive|allow)|\byou (?:will |can |may |['’]ll )?(?:get|receive|have|keep|return)\b/i

/** A question that offers: "Would 45 days help?"; all others only ask. */
const OFFERS_BY_ASKING =
  /^\W*(?:would|shall|should|can|could|may|how about|what about|what if|(?:are|is) (?:you|that|it) (?:happy|fine|ok))/i

function clauseAround(sentence: string, { start, end }: Span): Span {
  let from = 0
  for (const cut of sentence.matchAll(CLAUSE)) {
    const over = cut.index + cut[0].length
    if (over <= start) from = over
    else if (cut.index >= end) return { start: from, end: cut.index }
  }
  return { start: from, end: sentence.length }
}

/**
 * Does this sentence offer the amount under `amount` (offsets into it)? False where it refuses it, tells of time that has passed, tells again what
 * somebody asked for, or merely asks. It would rather miss an offer than see one where none is.
 */
export function isOffered(sentence: string, amount: Span): boolean {
  const clause = clauseAround(sentence, amount)
  const said = sentence.slice(clause.start, clause.end)
  const before = sentence.slice(clause.start, amount.start)
  if (NOT_LATER.test(before)) return true
  if (REFUSED.test(said) || PASSED.test(before) || WAS.test(sentence.slice(amount.end))) return false
  if (/\?\W*$/.test(sentence) && !OFFERS_BY_ASKING.test(sentence)) return false
  return OWN_OFFER.test(said) || !TOLD.test(sentence.slice(0, amount.start))
}
