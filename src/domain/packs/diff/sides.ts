import type { Change, ChangeKind } from './change.ts'

/** Something that is known again by its id. */
export interface Named {
  readonly id: string
}

/** What two lists have that the other has not, and what both have otherwise. */
export interface Sides<T> {
  readonly added: readonly T[]
  readonly removed: readonly T[]
  readonly changed: readonly { readonly was: T; readonly is: T }[]
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The same data, whatever the order of its fields. */
export function same(one: unknown, other: unknown): boolean {
  if (JSON.stringify(one) === JSON.stringify(other)) return true
  return JSON.stringify(one, sorted) === JSON.stringify(other, sorted)
}

/** Two lists held against each other by id. */
export function sides<T extends Named>(before: readonly T[], after: readonly T[]): Sides<T> {
  const was = new Map(before.map((one) => [one.id, one]))
  const is = new Set(after.map(({ id }) => id))
  return {
    added: after.filter(({ id }) => !was.has(id)),
    removed: before.filter(({ id }) => !is.has(id)),
    changed: after.flatMap((one) => {
      const old = was.get(one.id)
      return old === undefined || same(old, one) ? [] : [{ was: old, is: one }]
    }),
  }
}

/** The most names in one line. */
const NAMED = 6

/** Titles in one line, the rest counted. */
export function names(titles: readonly string[]): string {
  const shown = titles.slice(0, NAMED).map((title) => `“${title}”`)
  const more = titles.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

/** "2 answers retired: “A”, “B”", or nothing. */
export function counted(
  kind: ChangeKind,
  one: string,
  done: string,
  items: readonly (Named & { title: string })[],
): Change[] {
  if (items.length === 0) return []
  const what = `${items.length} ${one}${items.length === 1 ? '' : 's'} ${done}`
  return [
    { kind, words: `${what}: ${names(items.map(({ title }) => title))}`, ids: items.map(({ id }) => id) },
  ]
}
