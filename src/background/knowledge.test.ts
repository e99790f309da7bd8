import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { NOW, newSigner, pack, payloadOf, sealed } from '../../tests/packs/sample.ts'
import type { Pack } from '../domain/packs/pack.ts'
import { shinglesOf } from '../domain/packs/recall.ts'
import { packEdge } from '../platform/pack-edge.ts'
import type { ToldKnowledge } from '../protocol/requests.ts'
import { KoiDatabase } from '../storage/database.ts'
import { ignorePhrase } from '../storage/ignored.ts'
import { forgetMade } from '../storage/packs/made-of-packs.ts'
import { takePack } from '../storage/packs/take-pack.ts'
import { choose } from '../storage/settings.ts'
import { composeKnowledge } from './knowledge.ts'

const freshDb = () => new KoiDatabase(`koi-${crypto.randomUUID()}`)

async function composed(db: KoiDatabase, now = NOW): Promise<ToldKnowledge> {
  const knowledge = await composeKnowledge(db, now)
  if (!knowledge) throw new Error('whoever has nothing is told everything')
  return knowledge
}

async function install(db: KoiDatabase, over: Partial<Pack>): Promise<void> {
  const bytes = await sealed(payloadOf(pack(over)), await newSigner())
  const taking = { origin: 'file', address: '', keyId: null, allowUnsigned: false, confirmed: true } as const
  const taken = await takePack(db, bytes, taking, packEdge, NOW)
  if (!taken.ok) throw new Error(taken.message)
}

const RULE: Pack['rules'][number] = {
  ...{ id: 'say-parcel', category: 'jargon_bureaucratic', level: 'hint', any: ['consignment'], start: null },
  ...{ unless: [], rescue: [], need: [], say: [{ from: '', to: 'parcel', ask: null }], ask: null },
  ...{
    why: 'We say parcel.',
    houseStyle: true,
    wrong: ['Your [[consignment]] is here.', 'A [[consignment]] left.', 'The [[consignment]] is lost.'],
    right: ['Your parcel.'],
  },
  ...{ silent: ['Hello.', 'Thanks.'], source: 'us' },
}

describe('what the settings amount to', () => {
  it('holds the house-style rules that were turned on and whole rules left alone, and is told apart by its hash', async () => {
    const db = freshDb()
    const before = await composed(db)
    expect(before.houseStyle).toEqual([])
    await choose(db, 'houseStyle', ['no-problem'])
    await ignorePhrase(db, { rule: 'cannot', phrase: '', desk: '' }, 1)
    const after = await composed(db)
    expect(after.houseStyle).toEqual(['no-problem'])
    expect(after.ignored).toEqual([{ rule: 'cannot', phrase: '', desk: '' }])
    expect(after.hash).not.toBe(before.hash)
    expect((await composed(db)).hash).toBe(after.hash)
    expect(await composeKnowledge(db, NOW, { knowledge: after.hash, packs: '' })).toBeNull()
  })
})

describe('what packs bring into it', () => {
  const BRINGS: Partial<Pack> = {
    rules: [RULE],
    internalWords: ['Bluebird'],
    holidays: ['2026-12-24'],
    policy: [{ id: 'refund', title: 'Refunds', limit: 30, unit: 'days', about: ['refund'], words: '' }],
    recalled: [
      {
        id: 'old',
        title: 'Old',
        why: 'It changed.',
        shingles: shinglesOf('send it back within thirty days please'),
      },
    ],
    desks: { zendesk: { send: ['.send-now'] } },
  }

  it('is rules, words, holidays, limits, what was taken back and selectors', async () => {
    const db = freshDb()
    await choose(db, 'calendar', { ...(await composed(db)).calendar, holidays: ['2026-01-01', '2026-12-24'] })
    await install(db, BRINGS)
    const { packs, ...told } = await composed(db)
    expect(told.internalWords).toEqual(['Bluebird'])
    expect(told.houseStyle).toEqual(['say-parcel'])
    expect(told.calendar.holidays).toEqual(['2026-01-01', '2026-12-24'])
    expect(packs?.rules.map(({ title, rules }) => [title, rules.rules.map(({ id }) => id)])).toEqual([
      ['Our team', ['say-parcel']],
    ])
    expect(packs?.policies).toEqual([{ title: 'Our team', policy: BRINGS.policy }])
    expect(packs?.recalled.map(({ id, pack, why }) => [id, pack, why])).toEqual([
      ['old', 'Our team', 'It changed.'],
    ])
    expect(packs?.desks).toEqual({ zendesk: [{ send: ['.send-now'] }] })
  })

  it('is sent once: who has it already is told the rest alone', async () => {
    const db = freshDb()
    await install(db, BRINGS)
    const first = await composed(db)
    await choose(db, 'marksOn', false)
    const again = await composeKnowledge(db, NOW, { knowledge: first.hash, packs: first.packs?.hash ?? '' })
    expect(again).toMatchObject({ packs: null, shown: { marks: false }, internalWords: ['Bluebird'] })
  })

  it('goes when the pack is switched off, and when its time is over', async () => {
    const db = freshDb()
    await install(db, { ...BRINGS, expiresAt: NOW + 1000 })
    expect((await composed(db)).packs?.rules).toHaveLength(1)
    expect(await composeKnowledge(db, NOW + 1000, { knowledge: '', packs: 'some' })).toMatchObject({
      internalWords: [],
      packs: { hash: '', rules: [] },
    })
    await db.packs.update('team', { enabled: false })
    expect(await composed(db)).toMatchObject({ internalWords: [], packs: null })
  })

  it('puts the pack first that goes first', async () => {
    const db = freshDb()
    await install(db, { ...BRINGS, title: 'First' })
    await install(db, { ...BRINGS, name: 'other', title: 'Second', desks: { zendesk: { send: ['.other'] } } })
    const { packs } = await composed(db)
    expect(packs?.rules.map(({ title }) => title)).toEqual(['First', 'Second'])
    expect(packs?.desks['zendesk']).toEqual([{ send: ['.send-now'] }, { send: ['.other'] }])
    await db.packs.update('team', { order: 5 })
    expect((await composed(db)).packs?.rules.map(({ title }) => title)).toEqual(['Second', 'First'])
  })

  it('is compiled once for each content and made anew by another Koi', async () => {
    const db = freshDb()
    await install(db, BRINGS)
    await composed(db)
    const key = 'pack-rules/team'
    const before = (await db.derived.get(key))?.value
    await db.derived.put({ key, value: { ...Object(before), made: 'kept' } })
    await db.packs.update('team', { order: 7 })
    await db.derived.delete('pack-knowledge')
    expect((await composed(db)).packs?.rules[0]?.rules).toBe('kept')
    await forgetMade(db)
    expect((await composed(db)).packs?.rules[0]?.rules).toEqual(Object(before).made)
  })
})
