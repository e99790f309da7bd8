import { reviewOf } from '../../../../domain/improving/health.ts'
import { isOfPack } from '../../../../domain/snippets/included.ts'
import { say } from '../../../../platform/browser.ts'
import { sayCount } from '../../../../platform/counted.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import { factWords } from '../../../parts/edit-words.ts'
import { type PackNames, packWords } from '../of-pack/pack-names.ts'
import { factOf, type Health } from './health.ts'

const dayOf = (at: number): string =>
  new Date(at).toLocaleDateString(undefined, { day: 'numeric', month: 'short', year: 'numeric' })

/** One thing to know about an answer; `isWarning` where it wants a look. */
export interface RowFact {
  readonly text: string
  readonly isWarning: boolean
}

/** What a row says of an answer beside its text, what wants a look first. */
export function rowFacts(row: SnippetRow, health: Health, packs: PackNames): RowFact[] {
  const whose = isOfPack(row) ? [{ text: packWords(packs, row.pack), isWarning: false }] : []
  if (row.recalled !== undefined)
    return [{ text: say('libraryRecalled', row.recalled), isWarning: true }, ...whose]
  const review = reviewOf(row, health.today)
  const fact = factOf(row, health)
  const day = review === null ? '' : dayOf(Date.parse(`${row.reviewAt}T12:00:00`))
  return [
    ...(review === 'past' ? [{ text: say('factReviewPast', day), isWarning: true }] : []),
    ...(review === 'soon' ? [{ text: say('factReviewSoon', day), isWarning: false }] : []),
    ...(fact ? [{ text: factWords(fact), isWarning: true }] : []),
    {
      text: row.uses === 0 ? say('factNeverUsed') : sayCount('factUsed', row.uses, dayOf(row.usedAt)),
      isWarning: false,
    },
    ...whose,
  ]
}
