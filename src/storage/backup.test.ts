import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { BLANK } from '../domain/snippets/snippet.ts'
import { countRows, eraseAll, keptTables, saveBackup } from './backup.ts'
import { KoiDatabase, VERSIONS } from './database.ts'
import { latestTime, noteTime } from './packs/latest-time.ts'
import { countBackup, restoreBackup } from './read-backup.ts'

const AT = '2026-11-22T08:00:00.000Z'

/** A row of every table, with what is awkward: more than ASCII, broken surrogates, keys of two parts, line ends, numbers at the edge. */
const ROWS: Readonly<Record<string, readonly object[]>> = {
  snippets: ['a', 'b\n"c"', 'ü-😀'].map((id, at) => ({
    ...{ ...BLANK, id, title: `T ${id}`, body: '<p>a\u2028b</p>', tags: ['x'], words: ['t'], pack: 'own' },
    ...{ createdAt: 1, updatedAt: 2, usedAt: at, uses: at, deletedAt: at },
    source: { format: 'zendesk', id: '1', unresolved: { 'Fill in: x': '{{x}}' }, raw: { deep: [1, null] } },
  })),
  choices: [{ id: 7, snippet: 'a', text: '\ud800 alone', desk: '', at: 1 }],
  rejections: [{ id: 3, snippet: 'a', text: '', at: 1 }],
  revisions: [{ id: 9, snippet: 'a', savedAt: 1, at: 2, content: { ...BLANK, id: 'a' } }],
  edits: [{ snippet: 'a', wording: 'w', sent: 1, asIs: 0, moved: 0, added: 0, kept: [1], declined: ['x'] }],
  packs: [
    {
      ...{ name: 'team', facts: { version: 3 }, keyId: null, hash: 'h', origin: 'file', address: '' },
      ...{ order: 0, enabled: true, counts: true, installedAt: 1, updatedAt: 2, news: [{ kind: 'added' }] },
    },
  ],
  subscriptions: [
    {
      ...{ address: 'https://x.example/p', origin: 'address', pack: '', title: '', keyId: '', lookedAt: 0 },
      ...{ workedAt: 0, nextAt: 5, failures: 0, trouble: '', detail: '', mirror: '' },
    },
  ],
  keys: [{ keyId: 'k', title: 'Mine', secret: 's', createdAt: 1, savedAt: 0 }],
  packDrafts: [{ name: 'team', keyId: 'k', updatedAt: 1 }],
  packFiles: [
    { pack: 'team', path: 'pack.yaml', text: 'name: team\n' },
    { pack: 'team', path: 'snippets/a.md', text: 'A' },
  ],
  packReleases: [{ pack: 'team', version: 2, keyId: 'k', payload: '{}', at: 5 }],
  counts: [
    { week: '2026-W48', kind: 'flag', what: 'cannot', count: 4 },
    { week: '2026-W48', kind: 'flag', what: '', count: 2 },
  ],
  drills: [
    {
      ...{ id: 'd', due: 1, stability: 0.1, difficulty: 5.5, elapsedDays: 0, scheduledDays: 1 },
      ...{ learningSteps: 0, reps: 1, lapses: 0, state: 1, lastReview: 0 },
    },
  ],
  reminders: [
    { id: 'r', text: 'Call', dueAt: 1, createdAt: 1, state: 'done', ticketAddress: '', customer: '' },
  ],
  ignored: [{ id: 2, rule: 'r', phrase: 'p', desk: '', at: 1 }],
  dictionary: [{ word: 'Koi' }],
  sites: [{ origin: 'https://d.example', enabled: true, pointed: { customer: '#c' } }],
  settings: [{ key: 'noiseBudget', value: 9 }],
}

const fresh = (): KoiDatabase => new KoiDatabase(`backup-${crypto.randomUUID()}`)

async function filled(): Promise<KoiDatabase> {
  const db = fresh()
  for (const [table, rows] of Object.entries(ROWS)) await db.table(table).bulkAdd([...rows])
  return db
}

const allOf = async (db: KoiDatabase): Promise<unknown> =>
  Object.fromEntries(
    await Promise.all(keptTables(db).map(async (table) => [table.name, await table.toArray()] as const)),
  )

const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer())

let db: KoiDatabase
let before: unknown
beforeEach(async () => {
  db = await filled()
  before = await allOf(db)
})

describe('a backup', () => {
  it('has a row of every table in this test', () => {
    expect(Object.keys(ROWS).sort()).toEqual(
      keptTables(db)
        .map(({ name }) => name)
        .sort(),
    )
  })

  it('brings every row of every table back on an empty browser', async () => {
    const file = await saveBackup(db, AT)
    const other = fresh()
    expect(await restoreBackup(other, file)).toBeNull()
    expect(await allOf(other)).toEqual(before)
    expect(await (await saveBackup(other, AT)).text()).toBe(await file.text())
  })

  it('takes the place of what is on file', async () => {
    const file = await saveBackup(db, AT)
    await eraseAll(db)
    await db.dictionary.add({ word: 'other' })
    expect(await restoreBackup(db, file)).toBeNull()
    expect(await allOf(db)).toEqual(before)
  })

  it('does not set back the latest time that was seen, which packs are held against', async () => {
    await noteTime(db, 1000)
    const file = await saveBackup(db, AT)
    await noteTime(db, 5000)
    expect(await restoreBackup(db, file)).toBeNull()
    expect(await latestTime(db)).toBe(5000)
    const other = fresh()
    await restoreBackup(other, file)
    expect(await latestTime(other)).toBe(1000)
  })

  it('tells what it holds', async () => {
    const found = await countBackup(db, await saveBackup(db, AT))
    expect(found).toMatchObject({
      head: { madeAt: AT, version: 3 },
      counts: { rows: { snippets: 3, counts: 2, keys: 1 }, deleted: 2, doneReminders: 1 },
    })
  })

  it('of a large library is written line by line, none of them long', async () => {
    const row = ROWS['snippets']?.[0]
    await db.table('snippets').bulkAdd(
      Array.from({ length: 350 }, (_, at) => ({
        ...row,
        id: `many-${at}`,
        body: `<p>${'x'.repeat(9000)}</p>`,
      })),
    )
    const lines = (await (await saveBackup(db, AT)).text()).trimEnd().split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(600_000)
    expect(await countBackup(db, await saveBackup(db, AT))).toMatchObject({
      counts: { rows: { snippets: 353 } },
    })
  })

  it('says how far it is, and stops with everything as it was', async () => {
    const file = await saveBackup(db, AT)
    const seen: number[] = []
    await restoreBackup(db, file, {
      progress: (done) => seen.push(done),
      signal: new AbortController().signal,
    })
    expect(seen.at(-1)).toBe(await countRows(db))
    const end = new AbortController()
    const stopping = restoreBackup(db, file, {
      signal: end.signal,
      progress: (done) => done > 5 && end.abort(),
    })
    await expect(stopping).rejects.toThrow()
    expect(await allOf(db)).toEqual(before)
  })
})

describe('a backup that was saved by an older Koi', () => {
  it.each(VERSIONS.map(({ number }) => number))(
    'of version %s, one JSON without a hash, comes back',
    async (version) => {
      const row = { ...ROWS['snippets']?.[0] }
      const tables = { snippets: [row], dictionary: ROWS['dictionary'], settings: ROWS['settings'] }
      const file = new Blob([JSON.stringify({ koi: 'backup', version, madeAt: AT, tables })])
      expect(await restoreBackup(db, file)).toBeNull()
      expect(await db.snippets.toArray()).toMatchObject([row])
      expect(await db.choices.count()).toBe(0)
    },
  )

  it.each<[string, (file: Record<string, unknown>) => unknown]>([
    ['nothing', () => null],
    ['another file', () => ({ hello: 1 })],
    ['one without tables', (file) => ({ ...file, tables: [] })],
    ['one with a table Koi does not know', (file) => ({ ...file, tables: { passwords: [] } })],
    ['one with a row that is none', (file) => ({ ...file, tables: { snippets: [null] } })],
    ['one with a row of another form', (file) => ({ ...file, tables: { dictionary: [{ word: 1 }] } })],
    ['one that names the prototype', (file) => ({ ...file, tables: JSON.parse('{"__proto__":[]}') })],
  ])('is refused whole when it is %s', async (_, spoil) => {
    const file = { koi: 'backup', version: 2, madeAt: AT, tables: {} }
    expect(await restoreBackup(db, new Blob([JSON.stringify(spoil(file))]))).toBe('not-a-backup')
    expect(await allOf(db)).toEqual(before)
  })

  it('of a later Koi waits for the update', async () => {
    const later = { koi: 'backup', version: 99, madeAt: AT, tables: {} }
    expect(await restoreBackup(db, new Blob([JSON.stringify(later)]))).toBe('newer')
  })
})

describe('a backup that is not what was saved', () => {
  it('is refused whichever byte was changed', async () => {
    const bytes = await bytesOf(await saveBackup(db, AT))
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = bytes.slice()
        changed[at] = (changed[at] ?? 0) ^ by
        expect(typeof (await countBackup(db, new Blob([changed])))).toBe('string')
      }),
      { numRuns: 300 },
    )
  })

  it('is refused wherever it is cut off', async () => {
    const bytes = await bytesOf(await saveBackup(db, AT))
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        expect(typeof (await countBackup(db, new Blob([bytes.slice(0, length)])))).toBe('string')
      }),
      { numRuns: 100 },
    )
  })

  it.each<[string, string, (lines: string[]) => string[]]>([
    ['cut-off', 'its last line missing', (lines) => lines.slice(0, -1)],
    ['changed', 'a line missing', (lines) => lines.toSpliced(2, 1)],
    ['changed', 'two lines in another order', ([a = '', b = '', c = '', ...more]) => [a, c, b, ...more]],
    ['changed', 'a line twice', ([a = '', b = '', ...more]) => [a, b, b, ...more]],
    ['changed', 'another answer in it', (lines) => lines.map((line) => line.replace('T a', 'T b'))],
    ['cut-off', 'more behind its end', (lines) => [...lines, '{"table":"keys","rows":[]}\n']],
  ])('is %s with %s, and what is on file stays', async (trouble, _, spoil) => {
    const lines = (await (await saveBackup(db, AT)).text()).split(/(?<=\n)/)
    expect(await restoreBackup(db, new Blob(spoil(lines)))).toBe(trouble)
    expect(await allOf(db)).toEqual(before)
  })

  it('is refused whole where its own hash stands over a row that is none', async () => {
    const { LineHash, headLine, rowsLine } = await import('./backup-lines.ts')
    const hash = new LineHash()
    const lines = [headLine({ version: 3, madeAt: AT }), rowsLine('dictionary', ['{"word":7}'])]
    for (const line of lines) await hash.add(new TextEncoder().encode(line))
    const file = new Blob([...lines, new Uint8Array(hash.end())])
    expect(await restoreBackup(db, file)).toBe('not-a-backup')
    expect(await allOf(db)).toEqual(before)
  })
})
