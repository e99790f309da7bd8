import { coverage, termsOf } from './terms.ts'

const TIME =
  /\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:in|within|by|until|from|after|takes?|for) (?:about |around |the |up to )?(?:\d|next|end|a few|one|two|three|couple)|\d+ (?:minutes|hours|days|weeks|months)|\d{1,2}(?::\d\d)? ?(?:am|pm)|january|february|march|april|june|july|august|september|october|november|december|shortly|soon|as soon as|already|weeks?|timeline|eta)\b/i
const AMOUNT =
  /[$€£]\s?\d|\d+(?:[.,]\d+)?\s?(?:%|usd|eur|gbp|dollars|euros|pounds|kgs?|gb|mb|points?)|\bfree\b|\bno charge\b/i
const WAY =
  /<link>|https?:|\bwww\.|\b(?:steps?|settings|click|select|go to|visit|follow(?:ing)? (?:the|these|this)|try|restart|you can|you may|you could|here's how|form|menu|page)\b/i
const REASON =
  /\b(?:because|due to|since|reason|as (?:it|the|we|this|they|some)|caused|to (?:make sure|ensure|protect|verify)|that's (?:how|why)|which means|normal)\b/i
const VERDICT =
  /\b(?:yes|yep|no|nope|unfortunately|correct|right|indeed|cannot|can't|not|isn't|aren't|won't|don't|doesn't|unable|we do|we don't|you can|you'd|you would|you will|you'll|it is|it's|it will|it'll|they are|they're|should be|definitely|possible|available|would be|will be|is open|is closed|currently|sure|of course|have been|has been|we've|i've|i have|we have)\b/i
const CONTACT =
  /[\w.+-]+@[\w-]+\.\w{2,}|\b(?:call|phone|ring|chat|contact|reach|e-?mail|speak to|get in touch)\b|\+?\d[\d -]{7,}\d|<link>/i
const TURNS_BACK =
  /\?|\b(?:dm|pm|direct message|private message|send (?:us|me|over)|share|provide|let us know (?:more|what|which|the)|more (?:details|info))\b/i
const DEED = /\b(?:i|we)(?:'ve| have|'ll| will|'re| are|'m| am)\b/i

const SIGNS = {
  time: TIME,
  amount: AMOUNT,
  way: WAY,
  reason: REASON,
  verdict: VERDICT,
  contact: CONTACT,
  /** Turns to the customer: a clarifying question or "send us". */
  turnsBack: TURNS_BACK,
  deed: DEED,
}

/** What a reply may hold that can answer. */
export type Mark = keyof typeof SIGNS

/** A reply (draft or earlier agent message) as {@link isAnswered} looks at it. */
export interface Reply {
  has(mark: Mark): boolean
  /** Its words that carry meaning, stemmed. */
  readonly terms: Pick<ReadonlySet<string>, 'has'>
}

/** A reply read once for all asks, and of it only what they want to know. */
export function replyOf(reply: string): Reply {
  const text = reply.replace(/[’‘]/g, "'")
  const known = new Map<Mark, boolean>()
  let terms: ReadonlySet<string> | null = null
  return {
    has(mark) {
      const held = known.get(mark) ?? SIGNS[mark].test(text)
      known.set(mark, held)
      return held
    },
    get terms() {
      terms ??= termsOf(text)
      return terms
    },
  }
}

/** The kind of answer an ask wants. */
export type Kind = 'when' | 'amount' | 'why' | 'contact' | 'way' | 'verdict' | 'deed' | 'fact'

/** What kind of answer an ask wants. */
export function answerKind(ask: string): Kind {
  const text = ask.toLowerCase().replace(/[’‘]/g, "'")
  if (/\b(?:when|how long|what time|how soon|since when|what date|which day|by what date|eta)\b/.test(text))
    return 'when'
  if (/\b(?:how much|how heavy|what(?:'s| is) the (?:price|cost|fee)|how many|cost)\b/.test(text))
    return 'amount'
  if (/\b(?:phone number|e-?mail address|who (?:can|do|should|to)|contact|speak to|an email)\b/.test(text))
    return 'contact'
  if (/\b(?:why|how come|reason|what happened|what's going on|what is going on)\b/.test(text)) return 'why'
  if (
    /\b(?:how (?:do|can|to|are|should|does|would)|where|what (?:can|should|do|to|else)|any way|is there (?:a |any )?way|process|which (?:steps|way))\b/.test(
      text,
    )
  )
    return 'way'
  if (
    /\b(?:can|could|will|would) (?:you|u|y'?all|someone)\b|^please|\bplease$|^(?:refund|cancel|send|replace|fix)/.test(
      text,
    )
  )
    return 'deed'
  if (
    /(?:^|[\s,])(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|may|am)(?:n't)? (?:i|you|we|it|this|that|they|the|there|my|your|our|these|those|he|she|any|all|some|\w+)\b/.test(
      text,
    )
  )
    return 'verdict'
  return 'fact'
}

const TYPED: Readonly<Record<Kind, readonly Mark[]>> = {
  when: ['time'],
  amount: ['amount'],
  why: ['reason', 'way'],
  contact: ['contact'],
  way: ['way', 'contact'],
  verdict: ['verdict'],
  deed: ['way', 'deed', 'contact', 'verdict'],
  fact: ['verdict', 'way', 'deed'],
}

/** A plea for help in general, which any step answers. */
const PLEA = /\b(?:help|assist|fix|solution|what (?:can|should|do) i do|what to do|advi[cs]e|any ideas?)\b/i

/** What there is to know of an ask before any reply is read. */
export interface AskMarks {
  readonly terms: ReadonlySet<string>
  readonly kind: Kind
  readonly plea: boolean
}

/** Reads an ask for {@link isAnswered}. */
export function askMarksOf(ask: string): AskMarks {
  return { terms: termsOf(ask), kind: answerKind(ask), plea: PLEA.test(ask) }
}

/**
 * Does a reply take up an ask? By the words they share and by the kind of answer the ask wants. `main` is the ask that a
 * general reply speaks to (the first of a message); a plea for help is answered by any step. Asking back is no answer.
 */
export function isAnswered(ask: AskMarks, main: boolean, reply: Reply): boolean {
  const any = (marks: readonly Mark[]) => marks.some((mark) => reply.has(mark))
  if (ask.plea && any(['way', 'contact', 'turnsBack', 'deed'])) return true
  const shared = coverage(ask.terms, reply.terms)
  const typed = () => any(TYPED[ask.kind])
  if (main)
    return (
      shared >= 0.34 || (shared >= 0.1 && typed()) || (any(['way', 'contact']) && !reply.has('turnsBack'))
    )
  return shared >= 0.6 || (shared >= 0.4 && typed())
}
