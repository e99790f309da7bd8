import type { Step } from '../../../../domain/carp/step.ts'
import type { Found } from '../../../../domain/suggest/search.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import { isWithin } from '../../../parts/answer/list/folders.ts'
import { belongs, type Health, orderOf, type Show, type Sort } from './health.ts'

/** What the list is narrowed down to; '' and null for everything. */
export interface Sieve {
  readonly query: string
  readonly folder: string
  readonly tag: string
  readonly step: Step | null
  readonly show: Show
  readonly sort: Sort
}

export const OPEN_SIEVE: Sieve = {
  query: '',
  folder: '',
  tag: '',
  step: null,
  show: '',
  sort: 'used',
}

/** A row of the list, with the words that the search met. */
export interface ListedRow {
  readonly row: SnippetRow
  readonly matched: readonly string[]
}

const NONE: readonly string[] = []

function passes(row: SnippetRow, { folder, tag, step }: Sieve): boolean {
  return (
    isWithin(row.folder, folder) &&
    (tag === '' || row.tags.includes(tag)) &&
    (step === null || row.step === step)
  )
}

/** Rows that pass, in the order of the search where there is a query (`found` is its result), else in the order that is chosen. */
export function sift(
  rows: readonly SnippetRow[],
  sieve: Sieve,
  found: readonly Found[],
  health: Health,
): ListedRow[] {
  const isShown = belongs(sieve.show, health)
  if (sieve.query.trim() === '')
    return rows
      .filter((row) => passes(row, sieve) && isShown(row))
      .sort(orderOf(sieve.sort, health))
      .map((row) => ({ row, matched: NONE }))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return found.flatMap(({ id, matched }) => {
    const row = byId.get(id)
    return row && passes(row, sieve) && isShown(row) ? [{ row, matched }] : []
  })
}

/** Every tag with how often it is given, most used first. */
export function tagCounts(rows: readonly SnippetRow[]): (readonly [tag: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const { tags } of rows) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
}
