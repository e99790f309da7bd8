import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { packEdge } from '../../../platform/pack-edge.ts'
import { KoiDatabase } from '../../../storage/database.ts'
import { changeFiles, createDraft, draftFiles, keepRelease } from '../../../storage/studio.ts'
import { Bench } from './bench/bench.ts'
import type { FromBench, ToBench } from './bench/messages.ts'
import { type BenchPost, type OpenPack, openPack } from './open-pack.ts'

const answer = (title: string, body: string): string =>
  `---\ntitle: ${title}\nexamples: [one of them, two of them, three of them]\n---\n${body}\n`
const FILES = [
  { name: 'pack.yaml', text: 'name: team\ntitle: Team\nversion: 1\nowner: Ada\n' },
  { name: 'snippets/a.md', text: answer('A', 'Your parcel is on its way.') },
  { name: 'snippets/b.md', text: answer('B', 'It is your own fault.') },
]

let db: KoiDatabase
let end: AbortController
let told: FromBench[]
let failures: unknown[]

/** A bench in the same thread, with a pause after every step. */
function besides(): BenchPost {
  const post: BenchPost = {
    onmessage: null,
    postMessage: (message: ToBench) => void bench.hear(message),
  }
  const bench = new Bench({
    post: (message) => {
      told.push(message)
      post.onmessage?.({ data: message })
    },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    isTime: () => true,
    flagsOf: () => [],
    edge: packEdge,
  })
  return post
}

function open(): OpenPack {
  let at = 100
  return openPack(
    'team',
    { db, now: () => ++at, bench: besides(), failed: (error) => failures.push(error) },
    end.signal,
  )
}
/** A busy machine needs seconds for what reads and checks a pack the first time. */
const soon = <T>(look: () => T | Promise<T>) => vi.waitFor(look, { timeout: 15_000 })

const found = (pack: OpenPack) =>
  soon(() => {
    const { found, files, answers } = pack.store.getState()
    if (!found?.done || answers.size + 1 !== files.size) throw new Error('not yet')
    return found
  })

beforeEach(() => {
  db = new KoiDatabase(`open-pack-${crypto.randomUUID()}`)
  end = new AbortController()
  told = []
  failures = []
})
afterEach(async () => {
  end.abort()
  await db.delete()
  expect(failures).toEqual([])
})

describe('a pack that is open', () => {
  it('is read, linted and built', async () => {
    await createDraft(db, 'team', FILES, null, 1)
    const pack = open()
    expect((await found(pack)).counts).toEqual({ error: 0, warn: 0, hint: 0 })
    expect(pack.store.getState().manifest?.title).toBe('Team')
    const built = await pack.build(7)
    expect(built).toMatchObject({ ok: true, payload: expect.stringContaining('"builtAt":7') })
  })

  it('is not there where nobody made it', async () => {
    const pack = open()
    await soon(() => expect(pack.store.getState().phase).toBe('missing'))
  })

  it('puts each change on file, reads only what changed, and finds what is wrong with it', async () => {
    await createDraft(db, 'team', FILES, null, 1)
    const pack = open()
    await found(pack)
    told.length = 0
    const text = answer('A', 'Hi {{ customer.nmae }}')
    pack.change({ put: [{ name: 'snippets/a.md', text }], remove: ['snippets/b.md'] })
    await soon(() => expect(pack.store.getState().found?.counts.error).toBe(1))
    expect(pack.store.getState().found?.findings[0]).toMatchObject({ code: 'unknown-variable', id: 'a' })
    const put = told.flatMap((message) => (message.kind === 'source' ? message.put : []))
    expect(new Set(put.map(({ file }) => file))).toEqual(new Set(['snippets/a.md']))
    await soon(() => expect(pack.store.getState().loose).toBe(false))
    expect(await draftFiles(db, 'team')).toEqual([FILES[0], { name: 'snippets/a.md', text }])
    expect(await pack.build(7)).toMatchObject({ ok: false })
  })

  it('writes what is typed quickly in the order it was typed', async () => {
    await createDraft(db, 'team', FILES, null, 1)
    const pack = open()
    await found(pack)
    for (const title of ['One', 'Two', 'Three'])
      pack.change({ put: [{ name: 'snippets/a.md', text: answer(title, 'Yes.') }], remove: [] })
    pack.change({ put: [], remove: ['snippets/b.md'] })
    await soon(() => expect(pack.store.getState().loose).toBe(false))
    expect(await draftFiles(db, 'team')).toEqual([
      FILES[0],
      { name: 'snippets/a.md', text: answer('Three', 'Yes.') },
    ])
  })

  it('takes in what another tab wrote', async () => {
    await createDraft(db, 'team', FILES, null, 1)
    const pack = open()
    await found(pack)
    const put = [{ name: 'snippets/c.md', text: answer('C', 'Hello.') }]
    await changeFiles(db, 'team', { put, remove: [] }, 50)
    await soon(() => expect(pack.store.getState().answers.get('snippets/c.md')?.snippet.title).toBe('C'))
  })

  it('says what changed since its last release', async () => {
    await createDraft(db, 'team', FILES, null, 1)
    const pack = open()
    await found(pack)
    const built = await pack.build(7)
    if (!built.ok) throw new Error(built.message)
    await keepRelease(db, { pack: 'team', version: 1, keyId: 'k', payload: built.payload, at: 7 })
    await soon(() => expect(pack.store.getState().changes).toEqual([]))
    pack.change({ put: [], remove: ['snippets/b.md'] })
    await soon(() =>
      expect(pack.store.getState().changes?.map(({ words }) => words)).toEqual(['1 answer retired: “B”']),
    )
  })

  it('keeps an answer in sight while its file is broken for a moment', async () => {
    await createDraft(db, 'team', FILES, null, 1)
    const pack = open()
    await found(pack)
    pack.change({ put: [{ name: 'pack.yaml', text: 'name: [' }], remove: [] })
    await soon(() => expect(pack.store.getState().found?.findings[0]).toMatchObject({ code: 'source' }))
    const { answers, manifest } = pack.store.getState()
    expect([answers.size, manifest?.title]).toEqual([2, 'Team'])
  })
})
