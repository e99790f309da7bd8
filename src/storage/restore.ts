import { type Row, VERSIONS } from './database.ts'

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
  packDrafts: { name: '', keyId: '', updatedAt: 0 },
  packFiles: { pack: '', path: '', text: '' },
  packReleases: { pack: '', version: 0, keyId: '', payload: '', at: 0 },
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

export const isRecord = (value: unknown): value is Row =>
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

const isRowOf = (row: unknown, model: Row): row is Row => fits(row, model)

/** Rows of a backup's table as this Koi has them; null where any is not of its form, or Koi has no such table. */
export function readRows(table: unknown, rows: unknown, version: number): readonly Row[] | null {
  const model = typeof table === 'string' && Object.hasOwn(MODELS, table) ? MODELS[table] : undefined
  if (typeof table !== 'string' || !model || !Array.isArray(rows)) return null
  const today = rows.map((row: unknown) => inTodaysForm(row, table, version))
  const read = today.filter((row) => isRowOf(row, model))
  return read.length === today.length ? read : null
}
