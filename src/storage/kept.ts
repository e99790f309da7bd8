import type { KoiDatabase } from './database.ts'

/** How much is on file of each kind. */
export interface Kept {
  readonly snippets: number
  readonly deleted: number
  readonly openReminders: number
  readonly doneReminders: number
  /** With what was sent away. */
  readonly choices: number
  readonly edits: number
  readonly ignored: number
  readonly sites: number
  /** Installed ones, and addresses that are followed. */
  readonly packs: number
  /** Packs in the making. */
  readonly made: number
  /** Keys that sign them. */
  readonly keys: number
  /** Counts by the week, and drills that were practised. */
  readonly counts: number
}

export async function countKept(db: KoiDatabase): Promise<Kept> {
  const all = async (...tables: readonly { readonly count: () => Promise<number> }[]): Promise<number> =>
    (await Promise.all(tables.map((table) => table.count()))).reduce((sum, count) => sum + count, 0)
  return {
    snippets: await all(db.snippets.where('deletedAt').equals(0)),
    deleted: await all(db.snippets.where('deletedAt').above(0)),
    openReminders: await all(db.reminders.where('state').notEqual('done')),
    doneReminders: await all(db.reminders.where('state').equals('done')),
    choices: await all(db.choices, db.rejections),
    edits: await all(db.edits),
    ignored: await all(db.ignored, db.dictionary),
    sites: await all(db.sites),
    packs: await all(db.packs, db.subscriptions),
    made: await all(db.packDrafts),
    keys: await all(db.keys),
    counts: await all(db.counts, db.drills),
  }
}
