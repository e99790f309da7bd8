import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { KoiDatabase } from '../storage/database.ts'
import { ignorePhrase } from '../storage/ignored.ts'
import { choose } from '../storage/settings.ts'
import { composeKnowledge } from './knowledge.ts'

describe('what the settings amount to', () => {
  it('holds the house-style rules that were turned on and whole rules left alone, and is told apart by its hash', async () => {
    const db = new KoiDatabase(`koi-${crypto.randomUUID()}`)
    const before = await composeKnowledge(db)
    expect(before.houseStyle).toEqual([])
    await choose(db, 'houseStyle', ['no-problem'])
    await ignorePhrase(db, { rule: 'cannot', phrase: '', desk: '' }, 1)
    const after = await composeKnowledge(db)
    expect(after.houseStyle).toEqual(['no-problem'])
    expect(after.ignored).toEqual([{ rule: 'cannot', phrase: '', desk: '' }])
    expect(after.hash).not.toBe(before.hash)
    expect((await composeKnowledge(db)).hash).toBe(after.hash)
  })
})
