import type { Flag } from '../language/flag.ts'
import { type Exceeding, isUnitOf } from '../policy/exceeding.ts'
import { DAYS_OF, limitWords } from '../policy/policy.ts'

/** The limit in the place of the amount, written as the amount is: "45-day" -> "30-day", "€60" -> "€50"; null where that needs other words. */
function withLimit(said: string, { amount, line }: Exceeding): string | null {
  const { limit, unit } = line
  const isSame = isUnitOf(amount.unit, unit)
  if (isSame && limit !== 1 && /\d/.test(said)) return said.replace(/\d(?:[\d.,]*\d)?/, String(limit))
  const isTime = DAYS_OF[amount.unit] !== undefined && !/[a-z]-[a-z]|\d-/i.test(said)
  return isTime ? limitWords(limit, unit) : null
}

/** An offer beyond the policy of a pack (by its title), as a flag on the amount, with the limit to say instead. `text` is the draft. */
export function offerFlag(exceeding: Exceeding, text: string, pack: string): Flag {
  const { span, line } = exceeding
  const said = text.slice(span.start, span.end)
  const limit = line.words === '' ? `${line.title}: up to ${limitWords(line.limit, line.unit)}.` : line.words
  return {
    rule: `policy/${line.id}`,
    category: 'over_policy',
    level: 'error',
    span,
    why: `${limit} This says ${said}.`,
    rewrite: withLimit(said, exceeding),
    replaces: span,
    ask: null,
    pack,
  }
}
