import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newSigner, pack, payloadOf, sealed, snippet } from '../../../tests/packs/sample.ts'
import { LastContent } from '../../domain/packs/built/content.ts'
import { rotateTo } from '../../domain/packs/keys/rotation.ts'
import type { Signer } from '../../domain/packs/keys/signing.ts'
import type { Pack } from '../../domain/packs/pack.ts'
import { FetchFailed } from '../../platform/fetch-failed.ts'
import type { FetchedFile } from '../../platform/fetch-file.ts'
import { packEdge } from '../../platform/pack-edge.ts'
import { KoiDatabase } from '../../storage/database.ts'
import type { SubscriptionRow } from '../../storage/pack-rows.ts'
import { removePack } from '../../storage/packs/packs.ts'
import { newSubscription, setPins, stopFollowing } from '../../storage/packs/subscriptions.ts'
import type { Around } from './around.ts'
import { follow } from './follow.ts'
import { type Looks, looksAround } from './look.ts'

const ADDRESS = 'https://packs.example/team.koipack'
const MIRROR = 'https://mirror.example/team.koipack'
const HOUR = 3_600_000

type Answer = Uint8Array<ArrayBuffer> | FetchFailed

let db: KoiDatabase
let signer: Signer
let looks: Looks
let around: Around
let now = 0
/** What stands at each address, what was asked, what was not allowed, and the alarm. */
let web: Map<string, Answer>
let asked: string[]
let closed: Set<string>
let alarm: number | null
let changes: number

async function publish(over: Partial<Pack> = {}, by = signer, at = ADDRESS): Promise<void> {
  web.set(at, await sealed(payloadOf(pack({ builtAt: now - 1000, ...over })), by))
}

const row = async (): Promise<SubscriptionRow | undefined> => db.subscriptions.get(ADDRESS)
const answers = async (): Promise<string[]> =>
  (await db.snippets.where('pack').equals('team').toArray()).map(({ title }) => title).sort()

beforeEach(async () => {
  db = new KoiDatabase(`koi-${crypto.randomUUID()}`)
  signer = await newSigner()
  now = Date.UTC(2026, 10, 22, 12)
  web = new Map()
  asked = []
  closed = new Set()
  alarm = null
  changes = 0
  around = {
    db,
    edge: packEdge,
    last: new LastContent(),
    now: () => now,
    chance: () => 0.5,
    readAddress: (address) =>
      address.startsWith('https://')
        ? { ok: true, address, origin: new URL(address).origin }
        : { ok: false, why: 'not-https' },
    fetchFile: async (address): Promise<FetchedFile> => {
      asked.push(address)
      const answer = web.get(address) ?? new FetchFailed('status', 404)
      if (answer instanceof FetchFailed) throw answer
      return { bytes: answer, etag: null, lastModified: null, allowOrigin: null }
    },
    mayRead: async (origin) => !closed.has(origin),
    wakeAt: async (when) => {
      alarm = when
    },
    changed: async () => {
      changes++
    },
  }
  looks = looksAround(around)
})
afterEach(() => db.delete())

/** Followed, with version 3 installed. */
async function followed(over: Partial<Pack> = {}): Promise<void> {
  await publish(over)
  expect(await follow(ADDRESS, signer.keyId, around, looks)).toMatchObject({ state: 'followed' })
  asked = []
}

describe('following an address', () => {
  it('shows who signed and writes nothing before the agent has said yes', async () => {
    await publish()
    const question = await follow(ADDRESS, null, around, looks)
    expect(question).toMatchObject({
      state: 'ask',
      keyId: signer.keyId,
      facts: { title: 'Our team' },
      answers: 2,
    })
    expect(question.state === 'ask' && question.fingerprint.split(' ')).toHaveLength(10)
    expect([await db.subscriptions.count(), await db.packs.count()]).toEqual([0, 0])
    expect(await follow(ADDRESS, signer.keyId, around, looks)).toMatchObject({ state: 'followed' })
    expect(await answers()).toEqual(['Title of bye', 'Title of hello'])
    expect(await row()).toMatchObject({ pack: 'team', keyId: signer.keyId, workedAt: now, failures: 0 })
    expect(alarm).toBe(now + 24 * HOUR)
    expect(changes).toBe(1)
  })

  it('takes no other key than the one the agent was shown', async () => {
    await publish({}, await newSigner())
    expect(await follow(ADDRESS, signer.keyId, around, looks)).toMatchObject({
      state: 'trouble',
      trouble: 'refused',
    })
    expect([await db.subscriptions.count(), await db.packs.count()]).toEqual([0, 0])
  })

  it('says why nothing came, and follows nothing', async () => {
    expect(await follow(ADDRESS, null, around, looks)).toEqual({
      state: 'trouble',
      trouble: 'missing',
      detail: '404',
    })
    expect(await follow('http://packs.example/x', null, around, looks)).toMatchObject({
      trouble: 'bad-address',
    })
    expect(await db.subscriptions.count()).toBe(0)
  })

  it('does not ask again about what is followed, and looks', async () => {
    await followed()
    expect(await follow(ADDRESS, null, around, looks)).toEqual({ state: 'already' })
    expect(asked).toEqual([ADDRESS])
  })
})

describe('a look', () => {
  it('finds the same file: nothing changes but the clock', async () => {
    await followed()
    const [before] = await db.packs.toArray()
    now += 24 * HOUR
    await looks.due()
    expect(await row()).toMatchObject({ lookedAt: now, workedAt: now, trouble: '' })
    expect(await db.packs.toArray()).toEqual([before])
    expect(changes).toBe(1)
  })

  it('finds a newer version and takes it', async () => {
    await followed()
    now += 24 * HOUR
    await publish({ version: 4, interval: 2, snippets: [snippet('hello', { title: 'Hello again' })] })
    await looks.due()
    expect(await answers()).toEqual(['Hello again'])
    expect(alarm).toBe(now + 2 * HOUR)
    expect(changes).toBe(2)
  })

  it('does nothing before its time, but looks at once when asked to', async () => {
    await followed()
    await looks.due()
    expect(asked).toEqual([])
    await looks.now(ADDRESS)
    expect(asked).toEqual([ADDRESS])
  })

  it('is one at a time, whoever asks', async () => {
    await followed()
    await Promise.all([looks.now(ADDRESS), looks.now(ADDRESS), looks.now(ADDRESS)])
    expect(asked).toEqual([ADDRESS])
  })

  it('follows a key that was handed on, and keeps to the new one', async () => {
    await followed()
    const next = await newSigner()
    const rotation = await rotateTo(next.keyId, 'team', signer, packEdge)
    await publish({ version: 4, rotations: [rotation] }, next)
    await looks.now(ADDRESS)
    expect(await row()).toMatchObject({ trouble: '', keyId: next.keyId })
  })
})

describe('a look that fails', () => {
  const old = ['Title of bye', 'Title of hello']

  it.each([
    ['missing', '404', () => new FetchFailed('status', 404)],
    ['forbidden', '403', () => new FetchFailed('status', 403)],
    ['status', '500', () => new FetchFailed('status', 500)],
    ['slow', '', () => new FetchFailed('slow')],
    ['too-big', '', () => new FetchFailed('too-big')],
    ['redirected', '', () => new FetchFailed('redirected')],
  ] as const)(
    '%s keeps what is installed, says why and waits before the next',
    async (trouble, detail, answer) => {
      await followed()
      web.set(ADDRESS, answer())
      await looks.now(ADDRESS)
      expect(await row()).toMatchObject({ trouble, detail, failures: 1, nextAt: now + 225_000 })
      expect(await answers()).toEqual(old)
      expect(alarm).toBe(now + 225_000)
      await publish()
      await looks.now(ADDRESS)
      expect(await row()).toMatchObject({ trouble: '', detail: '', failures: 0 })
    },
  )

  it.each([
    ['an older version', { version: 2 }, /older/],
    ['another content under the same number', { title: 'Else' }, /version number/],
    ['another pack', { name: 'other', version: 9 }, /another pack/],
    ['a pack past its last day', { version: 9, builtAt: 1, expiresAt: 2 }, /past its last day/],
  ] as const)('refuses %s', async (_, over, why) => {
    await followed()
    await publish(over)
    await looks.now(ADDRESS)
    expect(await row()).toMatchObject({ trouble: 'refused', detail: expect.stringMatching(why) })
    expect(await answers()).toEqual(old)
    expect(await db.packs.count()).toBe(1)
  })

  it('refuses a changed byte of what is installed as well', async () => {
    await followed()
    const bytes = web.get(ADDRESS)
    if (!(bytes instanceof Uint8Array)) throw new Error('nothing published')
    const changed = bytes.slice()
    changed[70] = bytes[70] === 65 ? 66 : 65
    web.set(ADDRESS, changed)
    await looks.now(ADDRESS)
    expect(await row()).toMatchObject({ trouble: 'refused', detail: expect.stringMatching(/changed after/) })
  })

  it('says when what is installed has run out, though the file is the same', async () => {
    await followed({ expiresAt: now + HOUR })
    now += 2 * HOUR
    await looks.now(ADDRESS)
    expect(await row()).toMatchObject({ trouble: 'refused', detail: expect.stringMatching(/last day/) })
  })

  it('counts as failed from the start, so that a worker that dies over it does not begin again at once', async () => {
    await followed()
    now += 25 * HOUR
    around.fetchFile = () => new Promise(() => undefined)
    looksAround(around)
      .due()
      .catch(() => undefined)
    await expect.poll(async () => (await row())?.failures).toBe(1)
    expect((await row())?.nextAt).toBeGreaterThan(now)
    expect(await row()).toMatchObject({ trouble: '' })
  })

  it('is nobody’s failure without a network', async () => {
    await followed()
    web.set(ADDRESS, new FetchFailed('offline'))
    await looks.now(ADDRESS)
    expect(await row()).toMatchObject({ trouble: 'offline', failures: 0, nextAt: now + 450_000 })
  })

  it('asks nobody where the agent took the permission away', async () => {
    await followed()
    closed.add('https://packs.example')
    await looks.now(ADDRESS)
    expect(asked).toEqual([])
    expect(await row()).toMatchObject({ trouble: 'not-allowed' })
  })

  it('does not hold up the others', async () => {
    await followed()
    const other = newSubscription({ address: MIRROR, keyId: signer.keyId, title: 'x' }, 'address')
    await db.subscriptions.put(other)
    around.fetchFile = async () => {
      throw new Error('broken')
    }
    now += 25 * HOUR
    await expect(looksAround(around).due()).rejects.toThrow('broken')
    expect(alarm).toBeGreaterThan(now)
  })
})

describe('mirrors', () => {
  const mirrored = { mirrors: [MIRROR, 'https://third.example/team.koipack'] }

  it('are asked in order where the address fails', async () => {
    await followed(mirrored)
    await publish({ ...mirrored, version: 4 }, signer, 'https://third.example/team.koipack')
    web.set(ADDRESS, new FetchFailed('status', 500))
    await looks.now(ADDRESS)
    expect(asked).toEqual([ADDRESS, MIRROR, 'https://third.example/team.koipack'])
    expect(await row()).toMatchObject({ trouble: '', mirror: 'https://third.example/team.koipack' })
    expect((await db.packs.get('team'))?.facts.version).toBe(4)
    expect((await db.packs.get('team'))?.address).toBe(ADDRESS)
  })

  it('are left alone where Koi may not read them, and the address’s own trouble is told', async () => {
    await followed(mirrored)
    closed.add('https://mirror.example').add('https://third.example')
    web.set(ADDRESS, new FetchFailed('status', 500))
    await looks.now(ADDRESS)
    expect(asked).toEqual([ADDRESS])
    expect(await row()).toMatchObject({ trouble: 'status', detail: '500' })
  })

  it('are not asked without a network', async () => {
    await followed(mirrored)
    web.set(ADDRESS, new FetchFailed('offline'))
    await looks.now(ADDRESS)
    expect(asked).toEqual([ADDRESS])
  })
})

describe('what the administrator set', () => {
  const pin = () => ({ address: ADDRESS, keyId: signer.keyId, title: 'The team' })

  it('comes without a click and without permission, and no other key will do', async () => {
    closed.add('https://packs.example')
    await publish()
    await setPins(db, [pin()])
    await looks.due()
    expect(await answers()).toHaveLength(2)
    expect(await db.packs.get('team')).toMatchObject({ origin: 'managed', address: ADDRESS })
    await publish({ version: 4 }, await newSigner())
    await looks.now(ADDRESS)
    expect(await row()).toMatchObject({ trouble: 'refused', detail: expect.stringMatching(/another key/) })
  })

  it('is not looked at again only because it was read again', async () => {
    await publish()
    await setPins(db, [pin()])
    await looks.due()
    await setPins(db, [pin()])
    asked = []
    await looks.due()
    expect(asked).toEqual([])
  })

  it('takes over what the agent followed, and leaves the pack behind when it goes', async () => {
    await followed()
    await setPins(db, [pin()])
    await looks.due()
    expect(await db.packs.get('team')).toMatchObject({ origin: 'managed' })
    await setPins(db, [])
    expect(await db.subscriptions.count()).toBe(0)
    expect(await db.packs.get('team')).toMatchObject({ origin: 'file', address: '' })
    expect(await answers()).toHaveLength(2)
  })

  it('says what is wrong with it', async () => {
    await setPins(db, [{ address: ADDRESS, keyId: 'no key', title: '' }])
    await looks.due()
    expect(await row()).toMatchObject({ trouble: 'bad-key' })
    await setPins(db, [{ ...pin(), address: 'http://packs.example/x' }])
    await looks.due()
    expect(await db.subscriptions.toArray()).toMatchObject([{ trouble: 'bad-address' }])
    expect(asked).toEqual([])
  })
})

describe('stopping', () => {
  it('leaves the pack as a file’s, and nothing is looked at any more', async () => {
    await followed()
    await stopFollowing(db, ADDRESS)
    await looks.due()
    expect(asked).toEqual([])
    expect(alarm).toBeNull()
    expect(await db.packs.get('team')).toMatchObject({ origin: 'file', address: '' })
  })

  it('comes with removing the pack, but the administrator’s comes back', async () => {
    await followed()
    await removePack(db, 'team')
    await looks.due()
    expect(asked).toEqual([])
    await setPins(db, [{ address: ADDRESS, keyId: signer.keyId, title: '' }])
    await looks.due()
    await removePack(db, 'team')
    await looks.now(ADDRESS)
    expect(await answers()).toHaveLength(2)
  })

  it('during a look brings nothing in', async () => {
    await followed()
    await publish({ version: 4 })
    const { fetchFile } = around
    around.fetchFile = async (address, most) => {
      await stopFollowing(db, ADDRESS)
      return fetchFile(address, most)
    }
    await looksAround(around).now(ADDRESS)
    expect((await db.packs.get('team'))?.facts.version).toBe(3)
    expect(await db.subscriptions.count()).toBe(0)
  })
})
