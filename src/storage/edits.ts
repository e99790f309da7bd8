import { type CountedSend, counted, NO_SENDS } from '../domain/improving/edit-facts.ts'
import { wordingOf } from '../domain/improving/inserted.ts'
import type { EditsRow, KoiDatabase, SnippetRow } from './database.ts'

/** One send of one wording of a snippet. */
export interface SentAnswer extends CountedSend {
  readonly snippet: string
  readonly wording: string
}

/** Declined changes remembered of one wording. */
const MOST_DECLINED = 50

const blank = (snippet: string, wording: string): EditsRow => ({
  snippet,
  wording,
  ...NO_SENDS,
  declined: [],
})

/** Is the wording still one of the snippet's, its variants included? */
function isCurrent({ body, variants }: SnippetRow, wording: string): boolean {
  return [body, ...variants.map((variant) => variant.body)].some((one) => wordingOf(one) === wording)
}

/** Counts of wordings that the snippet had before are of no use any more. */
async function forgetOldWordings(db: KoiDatabase, row: SnippetRow): Promise<void> {
  await db.edits
    .where('snippet')
    .equals(row.id)
    .and(({ wording }) => !isCurrent(row, wording))
    .delete()
}

/** Counts one send (`by` 1), or takes it back (-1). A snippet that is gone, and a wording that is no longer its own, count nothing. */
export async function countSent(db: KoiDatabase, sent: SentAnswer, by: 1 | -1): Promise<void> {
  const { snippet, wording } = sent
  await db.transaction('rw', db.snippets, db.edits, async () => {
    const row = await db.snippets.get(snippet)
    if (!row || !isCurrent(row, wording)) return
    const before = (await db.edits.get([snippet, wording])) ?? blank(snippet, wording)
    await db.edits.put({ ...before, ...counted(before, sent, by) })
    if (before.sent === 0) await forgetOldWordings(db, row)
  })
}

/** Remembers that the agent does not want this change (its fingerprint) in the answer. */
export async function declineEdit(
  db: KoiDatabase,
  snippet: string,
  wording: string,
  change: string,
): Promise<void> {
  await db.transaction('rw', db.edits, async () => {
    const before = (await db.edits.get([snippet, wording])) ?? blank(snippet, wording)
    const declined = [...new Set([...before.declined, change])].slice(-MOST_DECLINED)
    await db.edits.put({ ...before, declined })
  })
}

export async function allEdits(db: KoiDatabase): Promise<EditsRow[]> {
  return db.edits.toArray()
}
