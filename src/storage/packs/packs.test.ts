import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { NOW, newSigner, pack, payloadOf, sealed, snippet } from '../../../tests/packs/sample.ts'
import { soughtBy } from '../../domain/lookup/sought.ts'
import type { Pack } from '../../domain/packs/pack.ts'
import { BLANK } from '../../domain/snippets/snippet.ts'
import { packEdge as edge } from '../../platform/pack-edge.ts'
import { KoiDatabase } from '../database.ts'
import { lookUp, shortcutNames, snippetsByShortcut } from '../lookup.ts'
import {
  deletedSnippets,
  deleteSnippets,
  livingSnippets,
  noteUse,
  purgeDeleted,
  saveSnippet,
} from '../snippets.ts'
import { keepPacksInForce, nextEnd, setPackEnabled } from './in-force.ts'
import { movePack, newsSeen, packsInForce, packsInOrder, recalledSnippets, removePack } from './packs.ts'
import { newSubscription } from './subscriptions.ts'
import { takePack } from './take-pack.ts'

const DAY = 86_400_000
const signer = await newSigner()
let db: KoiDatabase
let count = 0

beforeEach(() => {
  db = new KoiDatabase(`packs-${++count}`)
})

async function install(over: Partial<Pack> = {}): Promise<void> {
  const taking = { origin: 'file', address: '', keyId: null, allowUnsigned: false, confirmed: true } as const
  const taken = await takePack(db, await sealed(payloadOf(pack(over)), signer), taking, edge, NOW)
  expect(taken.ok).toBe(true)
}

const living = async () => (await livingSnippets(db)).map(({ id }) => id).sort()
const names = async () => (await packsInOrder(db)).map(({ name }) => name)

it('lets the answers of a pack that is off rest, with all that was learnt', async () => {
  await install()
  await noteUse(db, 'team/hello', 'where is it', '', NOW)
  await setPackEnabled(db, 'team', false, NOW)
  expect(await living()).toEqual([])
  expect(await snippetsByShortcut(db, 'hello')).toEqual([])
  expect(await shortcutNames(db)).toEqual([])
  expect(await lookUp(db, soughtBy('title'), 8)).toEqual([])
  expect(await packsInForce(db, NOW)).toEqual([])
  await purgeDeleted(db, NOW + 900 * DAY)
  await install({ version: 4, snippets: [snippet('hello', { title: 'New title' }), snippet('bye')] })
  expect(await living()).toEqual([])
  await setPackEnabled(db, 'team', true, NOW)
  expect(await living()).toEqual(['team/bye', 'team/hello'])
  expect(await db.snippets.get('team/hello')).toMatchObject({ uses: 1, title: 'New title' })
  expect(await db.choices.count()).toBe(1)
})

it('finds what lives behind thousands that rest', async () => {
  await install({ snippets: Array.from({ length: 200 }, (_, at) => snippet(`s${at}`)) })
  await setPackEnabled(db, 'team', false, NOW)
  await saveSnippet(db, { ...BLANK, id: 'zz', title: 'Title of mine' }, NOW)
  expect((await lookUp(db, soughtBy('title'), 8)).map(({ id }) => id)).toEqual(['zz'])
})

it('lets a pack rest once its time is over, even where the clock is set back', async () => {
  await install({ expiresAt: NOW + DAY })
  expect(await nextEnd(db, NOW)).toBe(NOW + DAY)
  expect(await keepPacksInForce(db, NOW + DAY - 1)).toBe(false)
  expect(await living()).toHaveLength(2)
  expect(await keepPacksInForce(db, NOW + DAY)).toBe(true)
  expect(await living()).toEqual([])
  expect(await keepPacksInForce(db, NOW)).toBe(false)
  expect(await packsInForce(db, NOW)).toEqual([])
  expect(await names()).toEqual(['team'])
  await install({ version: 4 })
  expect(await living()).toHaveLength(2)
  expect(await nextEnd(db, NOW)).toBeNull()
})

it('moves packs, and the names follow', async () => {
  await install({ name: 'a' })
  await install({ name: 'b' })
  await install({ name: 'c' })
  await shortcutNames(db)
  await movePack(db, 'c', 0)
  expect(await names()).toEqual(['c', 'a', 'b'])
  expect((await shortcutNames(db)).map(({ id }) => id)[0]).toMatch(/^c\//)
  await movePack(db, 'c', 9)
  await movePack(db, 'unknown', 0)
  expect(await names()).toEqual(['a', 'b', 'c'])
})

it('removes a pack with what was learnt of it, and nothing else', async () => {
  await install()
  await install({ name: 'other', recalled: [] })
  await saveSnippet(db, { ...BLANK, id: 'team', title: 'Mine' }, NOW)
  const address = 'https://team.example/a.koipack'
  await db.subscriptions.bulkPut([
    newSubscription({ address, keyId: signer.keyId, title: '' }, 'address', 'team'),
    newSubscription({ address: `${address}2`, keyId: signer.keyId, title: '' }, 'address', 'other'),
  ])
  for (const id of ['team/hello', 'other/hello', 'team']) await noteUse(db, id, 'words', '', NOW)
  await removePack(db, 'team')
  expect(await living()).toEqual(['other/bye', 'other/hello', 'team'])
  expect((await db.choices.toArray()).map(({ snippet }) => snippet)).toEqual(['other/hello', 'team'])
  expect(await names()).toEqual(['other'])
  // Nothing brings it back by itself.
  expect((await db.subscriptions.toArray()).map(({ pack }) => pack)).toEqual(['other'])
})

it('keeps recalled answers for the list of what must not be used, and lets nobody delete a pack’s answer', async () => {
  await install()
  await deleteSnippets(db, ['team/hello'], NOW)
  expect(await living()).toHaveLength(2)
  await expect(saveSnippet(db, { ...BLANK, id: 'team/hello', pack: 'team' }, NOW)).rejects.toThrow('its pack')
  const recalled = [{ id: 'bye', title: 'Old bye', why: 'Wrong.', shingles: [] }]
  await install({ version: 4, snippets: [snippet('hello')], recalled })
  expect((await recalledSnippets(db)).map(({ title, recalled }) => [title, recalled])).toEqual([
    ['Old bye', 'Wrong.'],
  ])
  expect(await deletedSnippets(db)).toEqual([])
  await setPackEnabled(db, 'team', false, NOW)
  await setPackEnabled(db, 'team', true, NOW)
  expect(await living()).toEqual(['team/hello'])
})

it('forgets the news once they were seen', async () => {
  await install()
  await install({ version: 4, owner: 'Bo' })
  await newsSeen(db, 'team')
  expect((await packsInOrder(db))[0]?.news).toEqual([])
})
