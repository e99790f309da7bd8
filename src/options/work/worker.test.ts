import 'fake-indexeddb/auto'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { BLANK, type Snippet } from '../../domain/snippets/snippet.ts'
import { eraseAll } from '../../storage/backup.ts'
import { KoiDatabase } from '../../storage/database.ts'
import { saveSnippet } from '../../storage/snippets.ts'
import type { FromWork, NamedFile, ToWork } from './messages.ts'

const db = new KoiDatabase()
const mine: Snippet = { ...BLANK, id: 'mine', title: 'Mine', body: '<p>Hello there.</p>' }
const destination = { folder: 'New', tags: ['x'] }
const fates = { equal: 'skip', similar: 'both', each: {} } as const

let hear: (event: { readonly data: ToWork }) => unknown = () => {}
let settle: (answer: FromWork) => void = () => {}
/** Called with every word about how far it is. */
let onProgress = (): void => {}

beforeAll(async () => {
  vi.stubGlobal('self', {
    addEventListener: (_: string, listener: typeof hear) => {
      hear = listener
    },
    postMessage: (message: FromWork) => (message.kind === 'progress' ? onProgress() : settle(message)),
  })
  await import('./worker.ts')
})

beforeEach(async () => {
  await eraseAll(db)
  await saveSnippet(db, mine, 1)
  onProgress = () => {}
})

const ask = (data: ToWork): Promise<FromWork> =>
  new Promise((resolve) => {
    settle = resolve
    hear({ data })
  })
const stop = (): unknown => hear({ data: { kind: 'stop' } })
const table = (count: number): NamedFile => {
  const rows = Array.from(
    { length: count },
    (_, at) => `Title ${at},"The words of answer ${at}, all its own."`,
  )
  return { name: 'a.csv', file: new File([['title,body', ...rows].join('\n')], 'a.csv') }
}
const look = (count: number) => ask({ kind: 'look', files: [table(count)], told: {} })

describe('the options page’s worker', () => {
  it('looks, writes nothing, writes, and takes it back', async () => {
    expect(await look(30)).toMatchObject({ kind: 'looked', report: { count: 30 } })
    expect(await db.snippets.count()).toBe(1)
    expect(await ask({ kind: 'answers', from: 10, count: 2 })).toMatchObject({
      answers: [{ title: 'Title 10' }, { title: 'Title 11' }],
    })
    const written = await ask({ kind: 'write', fates, destination, now: 5 })
    if (written.kind !== 'written') throw new Error(written.kind)
    expect(await db.snippets.count()).toBe(31)
    expect(await db.snippets.get(written.receipt.added[0] ?? '')).toMatchObject({
      folder: 'New',
      tags: ['x'],
    })
    expect(await ask({ kind: 'undo', receipt: written.receipt })).toEqual({ kind: 'undone', kept: 0 })
    expect(await db.snippets.count()).toBe(1)
  })

  it('leaves nothing behind when it is stopped, and can go on after', async () => {
    await look(1500)
    onProgress = stop
    expect(await ask({ kind: 'write', fates, destination, now: 5 })).toEqual({ kind: 'stopped' })
    expect(await db.snippets.toCollection().primaryKeys()).toEqual(['mine'])
    onProgress = () => {}
    expect(await ask({ kind: 'write', fates, destination, now: 6 })).toMatchObject({ kind: 'written' })
    expect(await db.snippets.count()).toBe(1501)
  })

  it('writes answers as a file of another tool', async () => {
    const one = await ask({
      kind: 'export',
      format: 'zendesk',
      ids: ['mine', 'gone'],
      now: Date.UTC(2026, 0, 2),
    })
    if (one.kind !== 'exported') throw new Error(one.kind)
    expect(one.name).toBe('koi-zendesk-2026-01-02.json')
    expect(JSON.parse(await one.file.text())).toMatchObject({ macros: [{ title: 'Mine' }] })
    const many = await ask({ kind: 'export', format: 'markdown', ids: ['mine'], now: Date.UTC(2026, 0, 2) })
    expect(many).toMatchObject({ kind: 'exported', name: 'koi-markdown-2026-01-02.zip' })
    expect(await ask({ kind: 'export', format: 'gorgias', ids: ['mine'], now: 1 })).toEqual({
      kind: 'stopped',
    })
  })

  it('saves a backup, looks at it and restores it; a changed one is refused', async () => {
    const saved = await ask({ kind: 'save-backup', now: Date.UTC(2026, 0, 2) })
    if (saved.kind !== 'backup-saved') throw new Error(saved.kind)
    const { file } = saved
    expect(await ask({ kind: 'look-at-backup', file })).toMatchObject({
      kind: 'backup-seen',
      madeAt: '2026-01-02T00:00:00.000Z',
      counts: { rows: { snippets: 1 } },
    })
    await eraseAll(db)
    const changed = new Blob([(await file.text()).replace('Mine', 'Fine')])
    expect(await ask({ kind: 'restore', file: changed, rows: 1 })).toEqual({
      kind: 'backup-refused',
      why: 'changed',
    })
    expect(await db.snippets.count()).toBe(0)
    expect(await ask({ kind: 'restore', file, rows: 1 })).toEqual({ kind: 'restored' })
    expect(await db.snippets.get('mine')).toMatchObject(mine)
  })

  it('says what kind of trouble it has', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const broken = new Blob(['x'])
    Object.defineProperty(broken, 'stream', {
      value: () => {
        throw new Error('gone')
      },
    })
    expect(await ask({ kind: 'restore', file: broken, rows: 1 })).toEqual({
      kind: 'failed',
      trouble: 'broken',
    })
    told.mockRestore()
  })
})
