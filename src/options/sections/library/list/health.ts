import { editedShare, editFacts } from '../../../../domain/improving/edit-facts.ts'
import { isUnused, reviewOf } from '../../../../domain/improving/health.ts'
import { wordingOf } from '../../../../domain/improving/inserted.ts'
import type { Alike } from '../../../../domain/improving/near-duplicates.ts'
import { needsAttention } from '../../../../domain/packs/formats/attention.ts'
import type { EditsRow, SnippetRow } from '../../../../storage/database.ts'

/** What may want a look in the library; '' for everything. */
export const SHOWS = ['', 'attention', 'review', 'alike', 'unused', 'edited'] as const
export type Show = (typeof SHOWS)[number]

export const SORTS = ['used', 'title', 'uses', 'edited', 'review', 'changed'] as const
export type Sort = (typeof SORTS)[number]

/** What stands about each answer beside its text. */
export interface Health {
  /** Counts of the wording that each answer has now, by its id. */
  readonly edits: ReadonlyMap<string, EditsRow>
  readonly alike: readonly Alike[]
  readonly now: number
  /** YYYY-MM-DD. */
  readonly today: string
}

/** Edited at least this often counts as often. */
const OFTEN = 0.5

/** The counts of the wordings that the answers have now. */
export function currentEdits(
  rows: readonly SnippetRow[],
  edits: readonly EditsRow[],
): ReadonlyMap<string, EditsRow> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return new Map(
    edits.flatMap((one): [string, EditsRow][] => {
      const row = byId.get(one.snippet)
      return row && wordingOf(row.body) === one.wording ? [[row.id, one]] : []
    }),
  )
}

const shareOf = (row: SnippetRow, { edits }: Health): number => {
  const counts = edits.get(row.id)
  return (counts && editedShare(counts)) ?? -1
}

/** What agents do to an answer most often, null where that cannot be said yet. */
export function factOf(row: SnippetRow, { edits }: Health) {
  const counts = edits.get(row.id)
  return counts ? (editFacts(counts)[0] ?? null) : null
}

/** The answers that are nearly the same as another. */
const alikeIds = ({ alike }: Health): ReadonlySet<string> => new Set(alike.flatMap(({ a, b }) => [a, b]))

const unread = new WeakMap<SnippetRow, boolean>()

/** True where placeholders of another tool still stand in an answer as questions; worked out once. */
export function wantsAttention(row: SnippetRow): boolean {
  if (!row.source) return false
  const known = unread.get(row)
  if (known !== undefined) return known
  const wants = needsAttention(row).length > 0
  unread.set(row, wants)
  return wants
}

/** Does an answer belong to what is shown? */
export function belongs(show: Show, health: Health): (row: SnippetRow) => boolean {
  const alike = alikeIds(health)
  return (row) => {
    switch (show) {
      case '':
        return true
      case 'attention':
        return wantsAttention(row)
      case 'review':
        return reviewOf(row, health.today) !== null
      case 'alike':
        return alike.has(row.id)
      case 'unused':
        return isUnused(row, health.now)
      case 'edited':
        return shareOf(row, health) >= OFTEN
    }
  }
}

/** How many answers want a look for each reason; pairs where they are nearly the same. */
export function countsOf(
  rows: readonly SnippetRow[],
  health: Health,
): Readonly<Record<Exclude<Show, ''>, number>> {
  const count = (show: Show): number => rows.filter(belongs(show, health)).length
  return {
    attention: count('attention'),
    review: count('review'),
    alike: health.alike.length,
    unused: count('unused'),
    edited: count('edited'),
  }
}

const byTitle = (a: SnippetRow, b: SnippetRow): number => a.title.localeCompare(b.title)

/** The order of a sort; what has nothing to be sorted by stands last. */
export function orderOf(sort: Sort, health: Health): (a: SnippetRow, b: SnippetRow) => number {
  switch (sort) {
    case 'used':
      return (a, b) => b.usedAt - a.usedAt || byTitle(a, b)
    case 'title':
      return byTitle
    case 'uses':
      return (a, b) => b.uses - a.uses || byTitle(a, b)
    case 'edited':
      return (a, b) => shareOf(b, health) - shareOf(a, health) || byTitle(a, b)
    case 'review':
      return (a, b) => (a.reviewAt || '9').localeCompare(b.reviewAt || '9') || byTitle(a, b)
    case 'changed':
      return (a, b) => b.updatedAt - a.updatedAt || byTitle(a, b)
  }
}
