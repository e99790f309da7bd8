import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { type Amount, amountsIn } from './amounts.ts'
import { DAYS_OF, type Policy, type PolicyLine } from './policy.ts'

/** Something offered in a text that is more than the policy lets an agent offer. */
export interface Exceeding {
  /** The amount's words. */
  readonly span: Span
  readonly amount: Amount
  readonly line: PolicyLine
}

const DOLLARS: ReadonlySet<string> = new Set(['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD'])

const isUnitOf = (said: string, own: string): boolean => said === own || (said === '$' && DOLLARS.has(own))

function isMore({ value, unit }: Amount, { limit, unit: own }: PolicyLine): boolean {
  const days = DAYS_OF[unit]
  const limitDays = DAYS_OF[own]
  if (days !== undefined && limitDays !== undefined) return value * days > limit * limitDays + 1e-9
  return isUnitOf(unit, own) && value > limit
}

/** "refund" is met by "refunds" and "refunded"; "money back" by those words in a row. */
function speaksOf(sentence: string, about: readonly string[]): boolean {
  const lower = ` ${sentence.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, ' ')} `
  return about.some((words) => {
    const plain = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}%]+/gu, ' ')
      .trim()
    return plain !== '' && lower.includes(` ${plain}`)
  })
}

/**
 * Offers in a text that go beyond the policy: an amount above a line's limit in a sentence that holds one of the line's words. Spans are UTF-16
 * offsets into `text`.
 */
export function exceeding(text: string, policy: Policy): Exceeding[] {
  if (policy.length === 0) return []
  return sentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const amounts = amountsIn(sentence)
    if (amounts.length === 0) return []
    const lines = policy.filter(({ about }) => speaksOf(sentence, about))
    return amounts.flatMap((amount) =>
      lines
        .filter((line) => isMore(amount, line))
        .map((line) => ({
          span: { start: start + amount.span.start, end: start + amount.span.end },
          amount,
          line,
        })),
    )
  })
}
