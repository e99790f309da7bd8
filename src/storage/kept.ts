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
  readonly words: number
  readonly sites: number
  /** Counts by the week, and drills that were practised. */
  readonly counts: number
}

export async function countKept(db: KoiDatabase): Promise<Kept> {
  const [
    snippets,
    deleted,
    done,
    reminders,
    chosen,
    rejected,
    edits,
    ignored,
    words,
    sites,
    counted,
    drills,
  ] = await Promise.all([
    db.snippets.where('deletedAt').equals(0).count(),
    db.snippets.where('deletedAt').above(0).count(),
    db.reminders.where('state').equals('done').count(),
    db.reminders.count(),
    db.choices.count(),
    db.rejections.count(),
    db.edits.count(),
    db.ignored.count(),
    db.dictionary.count(),
    db.sites.count(),
    db.counts.count(),
    db.drills.count(),
  ])
  const openReminders = reminders - done
  const choices = chosen + rejected
  const counts = counted + drills
  return {
    snippets,
    deleted,
    openReminders,
    doneReminders: done,
    choices,
    edits,
    ignored,
    words,
    sites,
    counts,
  }
}
