import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { NOW, newSigner, pack, payloadOf, sealed, snippet } from '../../../tests/packs/sample.ts'
import { writePayload } from '../../domain/packs/built/payload.ts'
import type { Bytes } from '../../domain/packs/edge.ts'
import { rotateTo } from '../../domain/packs/keys/rotation.ts'
import type { Signer } from '../../domain/packs/keys/signing.ts'
import type { Pack } from '../../domain/packs/pack.ts'
import { BLANK } from '../../domain/snippets/snippet.ts'
import { packEdge as edge } from '../../platform/pack-edge.ts'
import { saveBackup } from '../backup.ts'
import { KoiDatabase, RECALLED } from '../database.ts'
import { shortcutNames, snippetsByShortcut } from '../lookup.ts'
import { readBackup } from '../read-backup.ts'
import { livingSnippets, noteUse, saveSnippet } from '../snippets.ts'
import { libraryStamp } from '../stamp.ts'
import { latestTime } from './latest-time.ts'
import { forgetMade } from './made-of-packs.ts'
import { removePack } from './packs.ts'
import { type Taken, type Taking, takePack } from './take-pack.ts'

const DAY = 86_400_000
const signer = await newSigner()
const other = await newSigner()

const FILE: Taking = { origin: 'file', address: '', keyId: null, allowUnsigned: false, confirmed: false }
const WANTED: Taking = { ...FILE, confirmed: true }

let db: KoiDatabase
let count = 0

beforeEach(() => {
  db = new KoiDatabase(`take-pack-${++count}`)
})

const fileOf = (over: Partial<Pack> = {}, by: Signer | null = signer): Promise<Bytes> =>
  sealed(payloadOf(pack(over)), by)

async function take(over: Partial<Pack>, taking: Partial<Taking> = {}, now = NOW): Promise<Taken> {
  return takePack(db, await fileOf(over), { ...WANTED, ...taking }, edge, now)
}

const codeOf = (taken: Taken): string => (taken.ok ? taken.state : taken.code)
const row = (id: string) => db.snippets.get(id)
const everything = async (): Promise<string> => (await saveBackup(db, '')).text()

describe('the first sight of a pack', () => {
  it('shows who signed, and writes nothing until the agent wants it', async () => {
    const bytes = await fileOf()
    const before = await everything()
    const asked = await takePack(db, bytes, FILE, edge, NOW)
    expect(asked).toMatchObject({ ok: true, state: 'ask', keyId: signer.keyId })
    expect(asked.ok && asked.state === 'ask' && asked.fingerprint.split(' ')).toHaveLength(10)
    expect(await everything()).toBe(before)

    const taken = await takePack(db, bytes, WANTED, edge, NOW)
    expect(taken).toMatchObject({ state: 'installed', row: { name: 'team', keyId: signer.keyId, order: 0 } })
    expect((await livingSnippets(db)).map(({ id, pack }) => [id, pack])).toEqual([
      ['team/bye', 'team'],
      ['team/hello', 'team'],
    ])
    expect(await latestTime(db)).toBe(NOW)
  })

  it('does not ask where the key is pinned', async () => {
    expect(codeOf(await take({}, { keyId: signer.keyId, confirmed: false, origin: 'managed' }))).toBe(
      'installed',
    )
    expect(codeOf(await take({ name: 'b' }, { keyId: other.keyId, confirmed: true }))).toBe('wrong-key')
  })

  it('takes an unsigned file only as one’s own, and asks for it too', async () => {
    const bytes = await fileOf({}, null)
    expect(codeOf(await takePack(db, bytes, WANTED, edge, NOW))).toBe('unsigned')
    const own = { ...FILE, allowUnsigned: true }
    expect(await takePack(db, bytes, own, edge, NOW)).toMatchObject({
      state: 'ask',
      keyId: null,
      fingerprint: '',
    })
    expect(codeOf(await takePack(db, bytes, { ...own, confirmed: true }, edge, NOW))).toBe('installed')
    const next = await fileOf({ version: 4 }, null)
    expect(codeOf(await takePack(db, next, own, edge, NOW))).toBe('updated')
    // From here on somebody speaks for it: asked once, and no way back.
    const signed = await fileOf({ version: 5 })
    expect(codeOf(await takePack(db, signed, own, edge, NOW))).toBe('ask')
    expect(codeOf(await takePack(db, signed, WANTED, edge, NOW))).toBe('updated')
    const back = await fileOf({ version: 6 }, null)
    expect(codeOf(await takePack(db, back, { ...WANTED, allowUnsigned: true }, edge, NOW))).toBe('unsigned')
  })

  it('leaves the names of Koi’s own answers alone', async () => {
    for (const name of ['own', 'starter']) expect(codeOf(await take({ name }))).toBe('own-name')
    expect(await db.snippets.count()).toBe(0)
  })
})

describe('an update', () => {
  it('writes what changed and nothing else, and keeps how answers were used', async () => {
    await take({})
    await noteUse(db, 'team/hello', 'where is my order', '', NOW + 1)
    await noteUse(db, 'team/bye', '', '', NOW + 2)
    const [hello, bye] = [await row('team/hello'), await row('team/bye')]
    const changed = snippet('hello', { body: '<p>Good day</p>' })
    const taken = await take(
      { version: 4, snippets: [changed, snippet('bye'), snippet('new')] },
      {},
      NOW + DAY,
    )
    expect(taken).toMatchObject({ state: 'updated', row: { facts: { version: 4 }, installedAt: NOW } })
    expect(taken.ok && taken.state !== 'ask' && taken.changes.map(({ words }) => words)).toEqual([
      expect.stringContaining('“Title of hello” says “Good day”'),
      '1 answer added: “Title of new”',
    ])
    expect(await row('team/bye')).toEqual(bye)
    expect(await row('team/hello')).toEqual({ ...hello, body: '<p>Good day</p>', updatedAt: NOW + DAY })
    expect(await row('team/new')).toMatchObject({ uses: 0, shortcut: 'new', pack: 'team' })
    expect(await db.choices.count()).toBe(1)
  })

  it('takes retired answers away', async () => {
    await take({})
    await take({ version: 4, snippets: [snippet('hello')] })
    expect((await livingSnippets(db)).map(({ id }) => id)).toEqual(['team/hello'])
  })

  it('keeps a recalled answer on file, with the reason and never among the living', async () => {
    await take({})
    const bye = { id: 'bye', title: 'Old bye', why: 'The law changed.', shingles: [] }
    const living = [snippet('hello')]
    await take({ version: 4, snippets: living, recalled: [bye, { ...bye, id: 'unknown' }] })
    expect(await row('team/bye')).toMatchObject({ deletedAt: RECALLED, recalled: 'The law changed.' })
    expect(await row('team/unknown')).toBeUndefined()
    expect(await snippetsByShortcut(db, 'bye')).toEqual([])
    expect((await livingSnippets(db)).map(({ id }) => id)).toEqual(['team/hello'])
    // A later version may bring it back.
    await take({ version: 5, snippets: [...living, snippet('bye')] })
    expect(await row('team/bye')).toMatchObject({ deletedAt: 0, shortcut: 'bye' })
    expect(await row('team/bye')).not.toHaveProperty('recalled')
  })

  it('is the same file once more: nothing is written', async () => {
    const bytes = await fileOf()
    await takePack(db, bytes, WANTED, edge, NOW)
    const before = await everything()
    const stamp = await libraryStamp(db)
    expect(codeOf(await takePack(db, bytes, FILE, edge, NOW))).toBe('same')
    expect(await everything()).toBe(before)
    expect(await libraryStamp(db)).toBe(stamp)
  })

  it('keeps the address it comes from when a file brings a newer version', async () => {
    const address = 'https://team.example/a.koipack'
    await take({}, { origin: 'address', address })
    await take({ version: 4 })
    expect(await db.packs.get('team')).toMatchObject({ origin: 'address', address })
    await take({ version: 4 }, { origin: 'managed', address: `${address}2` })
    expect(await db.packs.get('team')).toMatchObject({ origin: 'managed', address: `${address}2` })
  })

  it('gathers its news until they were seen, so many lines at most', async () => {
    await take({})
    await take({ version: 4, owner: 'Bo' })
    await take({ version: 5, owner: 'Cy' })
    expect((await db.packs.get('team'))?.news.map(({ words }) => words)).toEqual([
      'Cy answers for the pack now (was Bo)',
      'Bo answers for the pack now (was Ada)',
    ])
    const many = Array.from({ length: 150 }, (_, at) => snippet(`s${at}`))
    await take({ version: 6, owner: 'Cy', snippets: many })
    await take({ version: 7, owner: 'Cy', snippets: many.map((one) => ({ ...one, folder: 'F' })) })
    const { news = [] } = (await db.packs.get('team')) ?? {}
    expect(news).toHaveLength(100)
    expect(news.at(-1)?.words).toMatch(/^… and \d+ more changes$/)
  })

  it('needs the installed key, or its word for another one, which is kept', async () => {
    await take({})
    const word = await rotateTo(other.keyId, 'team', signer, edge)
    const stranger = await fileOf({ version: 4 }, other)
    expect(codeOf(await takePack(db, stranger, WANTED, edge, NOW))).toBe('wrong-key')
    const handedOn = await fileOf({ version: 4, rotations: [word] }, other)
    expect(codeOf(await takePack(db, handedOn, FILE, edge, NOW))).toBe('updated')
    expect(await db.packs.get('team')).toMatchObject({ keyId: other.keyId })
    // The old key is worth nothing any more, not even where an address or an administrator still pins it.
    const old = await fileOf({ version: 5 })
    for (const origin of ['file', 'address', 'managed'] as const)
      expect(codeOf(await takePack(db, old, { ...WANTED, origin, keyId: signer.keyId }, edge, NOW))).toBe(
        'wrong-key',
      )
    const next = await fileOf({ version: 5, rotations: [word] }, other)
    expect(codeOf(await takePack(db, next, { ...FILE, keyId: signer.keyId }, edge, NOW))).toBe('updated')
  })

  it('lets an administrator alone put another key in the place of a lost one', async () => {
    await take({})
    const fresh = await fileOf({ version: 4 }, other)
    const pinned = { ...WANTED, keyId: other.keyId }
    expect(codeOf(await takePack(db, fresh, { ...pinned, origin: 'address' }, edge, NOW))).toBe('wrong-key')
    expect(codeOf(await takePack(db, fresh, { ...pinned, origin: 'managed' }, edge, NOW))).toBe('updated')
  })
})

describe('what is refused', () => {
  it('leaves everything as it was: older, another content of one version, past its day', async () => {
    await take({})
    const before = await everything()
    expect(codeOf(await take({ version: 2 }))).toBe('older')
    expect(codeOf(await take({ owner: 'Eve' }))).toBe('same-version')
    expect(codeOf(await take({ version: 4, expiresAt: NOW - 500 }))).toBe('expired')
    expect(await everything()).toBe(before)
  })

  it('is held against the latest time ever seen, which the backup has too', async () => {
    await take({}, {}, NOW + 9 * DAY)
    const soonOver = { version: 4, expiresAt: NOW + DAY }
    expect(codeOf(await take(soonOver))).toBe('clock-back')
    const settings: unknown[] = []
    await readBackup(db, await saveBackup(db, ''), (table, rows) => {
      if (table === 'settings') settings.push(...rows)
    })
    expect(settings).toContainEqual({
      ...{ key: 'latestTime', value: NOW + 9 * DAY },
    })
  })

  it('whatever one byte is another, or missing, or cut off: the database stays equal', async () => {
    await take({})
    const next = await fileOf({ version: 4, snippets: [snippet('hello', { title: 'Other' })] })
    const before = await everything()
    const at = fc.nat(next.length - 1)
    await fc.assert(
      fc.asyncProperty(
        at,
        fc.integer({ min: 1, max: 255 }),
        fc.constantFrom('other', 'gone', 'cut'),
        async (place, by, how) => {
          const other = next.slice()
          other[place] = ((other[place] ?? 0) + by) & 255
          const gone = new Uint8Array([...next.subarray(0, place), ...next.subarray(place + 1)])
          const bytes = how === 'other' ? other : how === 'gone' ? gone : next.slice(0, place)
          const taken = await takePack(db, bytes, { ...WANTED, allowUnsigned: true }, edge, NOW)
          expect(taken.ok).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
    expect(await everything()).toBe(before)
  })

  it('leaves the old pack whole where the store fails in the middle', async () => {
    await take({})
    const before = await everything()
    db.packs.hook('updating', () => {
      throw new Error('the disk is full')
    })
    const bytes = await fileOf({
      version: 4,
      snippets: [snippet('hello', { title: 'Other' }), snippet('new')],
    })
    await expect(takePack(db, bytes, WANTED, edge, NOW)).rejects.toThrow('the disk is full')
    expect(await everything()).toBe(before)
  })
})

describe('answers that were verified before', () => {
  const kept = (): Promise<unknown> => db.derived.get('pack-answers/team')
  const texts = fc.constantFrom(
    '<p>a</p>',
    '<p>b</p>',
    '<p>{% snippet "a" %}</p>',
    '<p>{% snippet "b" %}</p>',
  )
  const version = fc
    .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), body: texts }), {
      selector: ({ id }) => id,
    })
    .chain((all) =>
      fc.record({
        snippets: fc.constant(all.map(({ id, body }) => snippet(id, { body }))),
        recalled: fc.subarray(['a', 'b', 'c', 'd'].filter((id) => !all.some((one) => one.id === id))),
        expires: fc.boolean(),
      }),
    )

  it('make an update quicker and nothing else: the database is the same without them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(version, { minLength: 2, maxLength: 5 }), async (versions) => {
        const said: unknown[] = []
        for (const remembers of [true, false]) {
          db = new KoiDatabase(`take-pack-${++count}`)
          const files: string[] = []
          for (const [at, { snippets, recalled, expires }] of versions.entries()) {
            const made = pack({
              ...{ version: at + 1, snippets, expiresAt: expires ? NOW + DAY * (at + 2) : null },
              recalled: recalled.map((id) => ({ id, title: id, why: 'wrong', shingles: [] })),
            })
            if (!remembers) await db.derived.clear()
            const taken = await takePack(
              db,
              await sealed(writePayload(made), signer),
              WANTED,
              edge,
              NOW + at * DAY,
            )
            if (taken.ok && taken.state !== 'ask') await noteUse(db, 'team/a', '', '', NOW + at)
            files.push(codeOf(taken), JSON.stringify(taken.ok && taken.state !== 'ask' && taken.changes))
          }
          said.push([files, await db.snippets.orderBy('id').toArray(), await db.packs.toArray()])
        }
        expect(said[0]).toEqual(said[1])
      }),
      { numRuns: 60 },
    )
  })

  it('leave untouched answers unread', async () => {
    const many = Array.from({ length: 20 }, (_, at) => snippet(`s${at}`))
    await take({ snippets: many })
    const read: unknown[] = []
    db.snippets.hook('reading', (one) => {
      read.push(one.id)
      return one
    })
    await take({
      version: 4,
      snippets: many.map((one) => (one.id === 's7' ? { ...one, title: 'New' } : one)),
    })
    expect(new Set(read)).toEqual(new Set(['team/s7']))
    expect(await row('team/s7')).toMatchObject({ title: 'New' })
  })

  it('are looked at anew where another Koi verified them, or the row on file is another pack’s', async () => {
    await take({})
    expect(await kept()).toBeDefined()
    await forgetMade(db)
    expect(await kept()).toBeUndefined()
    expect(codeOf(await take({ version: 4, snippets: [snippet('hello')] }))).toBe('updated')
    await removePack(db, 'team')
    expect(await kept()).toBeUndefined()
  })
})

describe('two that come at once', () => {
  it('end with the newer one, whole', async () => {
    await take({})
    const [four, five] = [
      await fileOf({ version: 4, owner: 'Bo' }),
      await fileOf({ version: 5, owner: 'Cy' }),
    ]
    await Promise.all([four, five].map((bytes) => takePack(db, bytes, WANTED, edge, NOW)))
    expect(await db.packs.get('team')).toMatchObject({ facts: { version: 5, owner: 'Cy' } })
  })
})

describe('packs with one shortcut', () => {
  it('stand beside each other: the agent’s own first, then in the order of the packs', async () => {
    await take({})
    await take({ name: 'a-shop', snippets: [snippet('hello', { title: 'Shop' })] })
    await saveSnippet(db, { ...BLANK, id: 'mine', title: 'Mine', shortcut: 'hello' }, NOW)
    expect(await db.snippets.count()).toBe(4)
    expect((await snippetsByShortcut(db, 'hello')).map(({ id }) => id)).toEqual([
      'mine',
      'team/hello',
      'a-shop/hello',
    ])
    const names = (await shortcutNames(db)).filter(({ shortcut }) => shortcut === 'hello')
    expect(names.map(({ pack }) => pack)).toEqual(['own', 'team', 'a-shop'])
  })
})
