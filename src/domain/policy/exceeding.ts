import { draftLines, maskLine } from '../text/own-words.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { type Amount, amountsIn } from './amounts.ts'
import { isOffered } from './offered.ts'
import { DAYS_OF, type Policy, type PolicyLine } from './policy.ts'

/** Something offered in a text that is more than the policy lets an agent offer. */
export interface Exceeding {
  /** The amount's words. */
  readonly span: Span
  readonly amount: Amount
  readonly line: PolicyLine
}

const DOLLARS: ReadonlySet<string> = new Set(['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD'])

/** Is it the unit of a limit? A bare dollar is any country's. */
export function isUnitOf(said: string, own: string): boolean {
  return said === own || (said === '$' && DOLLARS.has(own))
}

function isMore({ value, unit }: Amount, { limit, unit: own }: PolicyLine): boolean {
  const days = DAYS_OF[unit]
  const limitDays = DAYS_OF[own]
  if (days !== undefined && limitDays !== undefined) return value * days > limit * limitDays + 1e-9
  return isUnitOf(unit, own) && value > limit
}

const spaced = (words: string): string => ` ${words.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, ' ')} `

/** "refund" is met by "refunds" and "refunded"; "money back" by those words in a row. */
function speaksOf(sentence: string, about: readonly string[]): boolean {
  const lower = spaced(sentence)
  return about.some((words) => {
    const plain = spaced(words).trim()
    return plain !== '' && lower.includes(` ${plain}`)
  })
}

function inSentence(sentence: string, at: number, policy: Policy): Exceeding[] {
  const amounts = amountsIn(sentence)
  if (amounts.length === 0) return []
  const lines = policy.filter(({ about }) => speaksOf(sentence, about))
  if (lines.length === 0) return []
  return amounts
    .filter(({ span }) => isOffered(sentence, span))
    .flatMap((amount) =>
      lines
        .filter((line) => isMore(amount, line))
        .map((line) => ({
          span: { start: at + amount.span.start, end: at + amount.span.end },
          amount,
          line,
        })),
    )
}

/** The offers in one line, as `exceeding` finds them; offsets into the line. */
export function exceedingInLine(line: string, policy: Policy): Exceeding[] {
  if (!policy.some(({ about }) => speaksOf(line, about))) return []
  const masked = maskLine(line, [])
  return sentences(masked).flatMap(({ start, end }) => inSentence(masked.slice(start, end), start, policy))
}

/**
 * Offers in a text that go beyond the policy: an amount above a line's limit in a sentence that holds one of the line's words. What is quoted, what
 * the sentence refuses, asks or tells of somebody else is no offer: silent where there is a doubt. Spans are UTF-16 offsets into `text`.
 */
export function exceeding(text: string, policy: Policy): Exceeding[] {
  if (policy.length === 0) return []
  return draftLines(text).flatMap(({ start, end, own }) =>
    own ? exceedingInLine(text.slice(start, end), policy).map((found) => movedTo(found, start)) : [],
  )
}

/** The same offer, with its offsets counted from `by` characters earlier. */
export function movedTo(found: Exceeding, by: number): Exceeding {
  return { ...found, span: { start: found.span.start + by, end: found.span.end + by } }
}
