import { FILTERS, type FilterName, type FilterValues, parseQuery, unknownFilters } from './search-query.ts'
import { editDistance } from './search-vocabulary.ts'
import { foldLetters } from './search-words.ts'

/** What can be typed next in a search, and which part of it that replaces. */
export interface Completion {
  readonly name: FilterName
  /** Offsets in the query, UTF-16. */
  readonly start: number
  readonly end: number
  readonly values: readonly string[]
}

const MOST = 8
/** The filter that the caret stands at the end of. */
const OPEN = /(?<=^|\s)-?(tag|in|pack|step|lang):(?:["“”„]([^"“”„]*)|([^\s"“”„]*))$/iu

const quoted = (value: string): string => (/\s/.test(value) ? `"${value}"` : value)

/** How well a value fits what is typed: its start, the start of one of its words or folders, anywhere; null for not at all. */
function placeOf(value: string, typed: string): number | null {
  const plain = foldLetters(value)
  const at = plain.indexOf(typed)
  if (at <= 0) return at === 0 ? 0 : null
  return /[\s/-]/.test(plain.charAt(at - 1)) ? 1 : 2
}

/** What may follow `tag:` and its like at the caret, best first; null where no filter is being typed or it is complete. */
export function completionAt(query: string, caret: number, values: FilterValues): Completion | null {
  const found = OPEN.exec(query.slice(0, caret))
  const name = FILTERS.find((one) => one === found?.[1]?.toLowerCase())
  if (!found || !name) return null
  const typed = foldLetters(found[2] ?? found[3] ?? '').trim()
  const start = found.index + found[0].indexOf(':') + 1
  const rest = /^[^\s"“”„]*["“”„]?/u.exec(query.slice(caret))?.[0].length ?? 0
  const fitting = values[name]
    .map((value, rank) => ({ value, rank, place: placeOf(value, typed) }))
    .filter((one): one is typeof one & { place: number } => one.place !== null)
    .sort((a, b) => a.place - b.place || a.rank - b.rank)
    .map(({ value }) => value)
  const [only] = fitting
  if (fitting.length === 0 || (fitting.length === 1 && only !== undefined && foldLetters(only) === typed))
    return null
  return { name, start, end: caret + rest, values: fitting.slice(0, MOST) }
}

/** The query with `value` put in where the completion says, and where the caret stands then. */
export function completed(
  query: string,
  { start, end }: Completion,
  value: string,
): { readonly query: string; readonly caret: number } {
  const before = `${query.slice(0, start)}${quoted(value)} `
  return { query: before + query.slice(end).trimStart(), caret: before.length }
}

/** The values closest to one that is not there ("refnd" -> "refund"), at most three; the most frequent ones where none is close. */
function closeValues(value: string, name: FilterName, values: FilterValues): string[] {
  const wanted = foldLetters(value)
  const most = wanted.length > 5 ? 3 : 2
  const close = values[name]
    .slice(0, 500)
    .map((one) => ({ one, far: editDistance(foldLetters(one.split('/').at(-1) ?? one), wanted, most) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
    .map(({ one }) => one)
  return (close.length > 0 ? close : values[name]).slice(0, 3)
}

/** A filter that nothing meets: what was asked for, and the query with each value instead that it may have meant. */
export interface Missing {
  readonly name: FilterName
  readonly value: string
  readonly instead: readonly { readonly value: string; readonly query: string }[]
}

/** The filters of a query that no answer meets, with ways on. */
export function missingIn(query: string, values: FilterValues): Missing[] {
  return unknownFilters(parseQuery(query).filters, values).map(({ name, value, start, end }) => ({
    name,
    value,
    instead: closeValues(value, name, values).map((one) => ({
      value: one,
      query: `${query.slice(0, start)}${name}:${quoted(one)}${query.slice(end)}`,
    })),
  }))
}
