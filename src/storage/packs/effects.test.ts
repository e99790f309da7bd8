import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { NOW, pack } from '../../../tests/packs/sample.ts'
import type { Pack } from '../../domain/packs/pack.ts'
import { KoiDatabase } from '../database.ts'
import { keepPackEffects, packEffects, packValues, withPackHolidays } from './effects.ts'

async function withPacks(...packs: readonly Partial<Pack>[]): Promise<KoiDatabase> {
  const db = new KoiDatabase(`koi-${crypto.randomUUID()}`)
  for (const [order, over] of packs.entries()) {
    const { snippets: _, ...facts } = pack(over)
    await db.packs.add({
      ...{ name: facts.name, facts, keyId: null, hash: `hash-${facts.name}`, origin: 'file', address: '' },
      ...{ order, enabled: true, counts: true, installedAt: NOW, updatedAt: NOW, news: [] },
    })
  }
  return db
}

const names = async (db: KoiDatabase, now = NOW) => (await packEffects(db, now)).map(({ name }) => name)

describe('what packs in force say', () => {
  it('follows every change of the packs, kept or not', async () => {
    const db = await withPacks({ name: 'first' }, { name: 'second' })
    expect(await names(db)).toEqual(['first', 'second'])
    await keepPackEffects(db, NOW)
    expect(await names(db)).toEqual(['first', 'second'])
    await db.packs.update('first', { enabled: false })
    expect(await names(db)).toEqual(['second'])
    await keepPackEffects(db, NOW)
    await db.packs.delete('second')
    expect(await names(db)).toEqual([])
  })

  it('is read from what was kept, without the packs', async () => {
    const db = await withPacks({ name: 'first' })
    await keepPackEffects(db, NOW)
    const kept = await db.derived.get('pack-effects')
    await db.derived.put({
      key: 'pack-effects',
      value: { ...Object(kept?.value), effects: [{ name: 'as kept' }] },
    })
    expect(await names(db)).toEqual(['as kept'])
  })

  it('turns when the time of a pack comes or is over', async () => {
    const day = 86_400_000
    const db = await withPacks(
      { name: 'ends', expiresAt: NOW + day },
      { name: 'begins', builtAt: NOW + 30 * day },
    )
    await keepPackEffects(db, NOW)
    expect(await names(db)).toEqual(['ends'])
    expect(await names(db, NOW + day)).toEqual([])
    expect(await names(db, NOW + 30 * day)).toEqual(['begins'])
  })
})

describe('values of packs', () => {
  it('are those of the answer’s own pack, and for one’s own answers of all, the first first', async () => {
    const db = await withPacks(
      { name: 'first', title: 'First', values: { address: 'Harbour Street 5' } },
      { name: 'second', title: 'Second', values: { address: 'Mill Lane 1', hours: '9 to 5' } },
    )
    const effects = await packEffects(db, NOW)
    expect(packValues(effects, 'second')).toEqual({
      address: { value: 'Mill Lane 1', evidence: 'the pack “Second”' },
      hours: { value: '9 to 5', evidence: 'the pack “Second”' },
    })
    expect(packValues(effects, 'own')['address']?.value).toBe('Harbour Street 5')
    expect(packValues(effects, 'own')['hours']?.value).toBe('9 to 5')
    expect(packValues(effects, 'gone')).toEqual({})
  })

  it('bring holidays, each once and in order', async () => {
    const db = await withPacks({ holidays: ['2026-12-24', '2026-05-01'] })
    const calendar = withPackHolidays({ holidays: ['2026-12-24', '2026-12-31'] }, await packEffects(db, NOW))
    expect(calendar.holidays).toEqual(['2026-05-01', '2026-12-24', '2026-12-31'])
  })
})
