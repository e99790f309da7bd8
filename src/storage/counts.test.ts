import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { graded } from '../domain/practice/card.ts'
import type { Reminder } from '../domain/reminders/reminder.ts'
import { saveBackup } from './backup.ts'
import {
  addCounts,
  allCounts,
  countAgain,
  fileId,
  forgetCounts,
  forgetOldCounts,
  saltOfWeek,
} from './counts.ts'
import { KoiDatabase } from './database.ts'
import { drillCards, forgetPractice, keepCard, practisedDays } from './drills.ts'
import { restoreBackup } from './read-backup.ts'
import { markDone, remindAt, reopen } from './reminders.ts'
import { choose } from './settings.ts'

const NOW = Date.UTC(2026, 10, 25, 10)
const HOUR = 3_600_000
const WEEK = '2026-W48'

const reminder = (id: string, dueAt: number): Reminder => ({
  ...{ id, text: 'Call Dana', dueAt, createdAt: 0, state: 'open', closedAt: null },
  ...{ desk: '', ticketId: '', ticketAddress: '', subject: '', customer: 'Dana', rungFor: null },
})

let db: KoiDatabase
beforeEach(() => {
  db = new KoiDatabase(`koi-${crypto.randomUUID()}`)
})
afterEach(() => db.delete())

describe('counts', () => {
  it('go up and down, and are gone at nothing', async () => {
    const one = [{ kind: 'theme', what: 'refund' }] as const
    await addCounts(db, WEEK, one, 1)
    await addCounts(db, WEEK, [...one, ...one], 1)
    expect(await allCounts(db)).toEqual([{ week: WEEK, kind: 'theme', what: 'refund', count: 3 }])
    for (let turn = 0; turn < 4; turn++) await addCounts(db, WEEK, one, -1)
    expect(await allCounts(db)).toEqual([])
  })

  it('are kept for a year', async () => {
    await addCounts(db, '2025-W47', [{ kind: 'reply', what: '' }], 1)
    await addCounts(db, '2025-W48', [{ kind: 'reply', what: '' }], 1)
    await forgetOldCounts(db, NOW)
    expect((await allCounts(db)).map(({ week }) => week)).toEqual(['2025-W48'])
  })

  it('come back after they were forgotten, if the agent wants', async () => {
    await addCounts(db, WEEK, [{ kind: 'reply', what: '' }], 1)
    const gone = await forgetCounts(db)
    expect(await allCounts(db)).toEqual([])
    await countAgain(db, gone)
    expect((await allCounts(db))[0]?.count).toBe(1)
  })

  it('of promises follow the closing and its undoing', async () => {
    await remindAt(db, reminder('kept', NOW))
    await remindAt(db, reminder('late', NOW - 5 * HOUR))
    await markDone(db, 'kept', NOW)
    await markDone(db, 'late', NOW)
    await markDone(db, 'late', NOW + 1)
    const told = async () => (await allCounts(db)).map(({ what, count }) => `${what} ${count}`)
    expect(await told()).toEqual(['kept 1', 'late 1'])
    await reopen(db, 'late')
    expect(await told()).toEqual(['kept 1'])
    expect(await db.reminders.get('late')).toMatchObject({ state: 'open', closedAt: null })
    await choose(db, 'countReplies', false)
    await markDone(db, 'late', NOW)
    expect(await told()).toEqual(['kept 1'])
  })
})

describe('what counting needs', () => {
  it('has one salt a week and one id a file, in no backup', async () => {
    expect(await saltOfWeek(db, WEEK, 'salt-one')).toBe('salt-one')
    expect(await saltOfWeek(db, WEEK, 'salt-two')).toBe('salt-one')
    expect(await fileId(db, WEEK, 'file-one')).toBe('file-one')
    expect(await fileId(db, WEEK, 'file-two')).toBe('file-one')
    expect(await fileId(db, '2026-W49', 'file-three')).toBe('file-three')
    expect(await fileId(db, WEEK, 'file-two')).toBe('file-one')
    expect(await saltOfWeek(db, '2026-W49', 'salt-two')).toBe('salt-two')
    expect(await (await saveBackup(db, '')).text()).not.toMatch(/salt-|file-/)
  })
})

describe('practice on file', () => {
  it('keeps a card and the day, survives a backup, and is forgotten at a click', async () => {
    const card = graded('cannot.1', null, 'good', false, NOW)
    await keepCard(db, card, NOW)
    await keepCard(db, card, NOW + HOUR)
    expect(await drillCards(db)).toEqual([card])
    expect(await practisedDays(db)).toEqual(new Set([Math.floor(NOW / 86_400_000)]))
    const backup = await saveBackup(db, '2026-11-25')
    await forgetPractice(db)
    expect([...(await drillCards(db)), ...(await practisedDays(db))]).toEqual([])
    expect(await restoreBackup(db, backup)).toBeNull()
    expect(await drillCards(db)).toEqual([card])
  })
})
