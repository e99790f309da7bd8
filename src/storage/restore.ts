import type { Backup } from './backup.ts'
import { type KoiDatabase, type Row, VERSIONS } from './database.ts'

export type RestoreTrouble = 'not-a-backup' | 'newer'

/** What every row of a table must at least have, with a value of the form it must have. */
const MODELS: Readonly<Record<string, Row>> = {
  snippets: {
    id: '',
    title: '',
    body: '',
    shortcut: '',
    tags: [],
    folder: '',
    examples: [],
    language: '',
    channel: '',
    owner: '',
    reviewAt: '',
    words: [],
    pack: '',
    createdAt: 0,
    updatedAt: 0,
    usedAt: 0,
    uses: 0,
    deletedAt: 0,
  },
  choices: { id: 0, snippet: '', text: '', desk: '', at: 0 },
  rejections: { id: 0, snippet: '', text: '', at: 0 },
  revisions: { id: 0, snippet: '', savedAt: 0, at: 0, content: {} },
  edits: { snippet: '', wording: '', sent: 0, asIs: 0, moved: 0, added: 0, declined: [] },
  packs: {
    ...{ name: '', facts: {}, hash: '', origin: '', address: '', order: 0 },
    ...{ enabled: true, counts: true, installedAt: 0, updatedAt: 0 },
  },
  subscriptions: {
    ...{ address: '', origin: '', pack: '', title: '', keyId: '', lookedAt: 0, workedAt: 0, nextAt: 0 },
    ...{ failures: 0, trouble: '', detail: '', mirror: '' },
  },
  keys: { keyId: '', title: '', secret: '', createdAt: 0, savedAt: 0 },
  packDrafts: { name: '', files: {}, updatedAt: 0, released: '' },
  counts: { week: '', kind: '', what: '', count: 0 },
  drills: {
    ...{ id: '', due: 0, stability: 0, difficulty: 0, elapsedDays: 0, scheduledDays: 0 },
    ...{ learningSteps: 0, reps: 0, lapses: 0, state: 0, lastReview: 0 },
  },
  reminders: { id: '', text: '', dueAt: 0, createdAt: 0, state: '', ticketAddress: '', customer: '' },
  ignored: { id: 0, rule: '', phrase: '', desk: '', at: 0 },
  dictionary: { word: '' },
  sites: { origin: '', enabled: false, pointed: {} },
  settings: { key: '' },
}

const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function fits(row: unknown, model: Row): boolean {
  if (!isRecord(row)) return false
  return Object.entries(model).every(([name, example]) => {
    const value = row[name]
    if (!Array.isArray(example)) return typeof value === typeof example && value !== null
    return Array.isArray(value) && value.every((each) => typeof each === 'string')
  })
}

/** A row of an older Koi in the form of this one. */
function inTodaysForm(row: unknown, table: string, version: number): unknown {
  if (!isRecord(row)) return row
  const later = VERSIONS.filter(({ number }) => number > version)
  return later.reduce((form, { forms }) => forms?.[table]?.(form) ?? form, row)
}

/** Reads a backup file's content; refused whole where any row is not of its form or a later Koi wrote it. */
export function readBackup(db: KoiDatabase, content: unknown): Backup | RestoreTrouble {
  if (!isRecord(content) || content['koi'] !== 'backup' || !isRecord(content['tables'])) return 'not-a-backup'
  const { version, madeAt, tables } = content
  if (typeof version !== 'number' || typeof madeAt !== 'string') return 'not-a-backup'
  if (version > db.verno) return 'newer'
  const read: Record<string, readonly unknown[]> = {}
  for (const [name, rows] of Object.entries(tables)) {
    const model = Object.hasOwn(MODELS, name) ? MODELS[name] : undefined
    if (!model || !Array.isArray(rows)) return 'not-a-backup'
    const today = rows.map((row) => inTodaysForm(row, name, version))
    if (!today.every((row) => fits(row, model))) return 'not-a-backup'
    read[name] = today
  }
  return { koi: 'backup', version, madeAt, tables: read }
}

/** Puts a backup in the place of everything on file, in one transaction: all of it or nothing. */
export async function restoreAll(db: KoiDatabase, backup: Backup): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    // What was derived goes first: the stamp that comes with the new snippets is to stay.
    const tables = db.tables.toSorted((a, b) => Number(b.name === 'derived') - Number(a.name === 'derived'))
    for (const table of tables) {
      await table.clear()
      await table.bulkAdd([...(backup.tables[table.name] ?? [])])
    }
  })
}
