import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wordingOf } from '../domain/improving/inserted.ts'
import type { Reminder } from '../domain/reminders/reminder.ts'
import { BLANK, type Snippet } from '../domain/snippets/snippet.ts'
import { eraseAll } from './backup.ts'
import { forgetLearnt, forgetOldChoices, learnAgain, learnt } from './choices.ts'
import { KoiDatabase } from './database.ts'
import { allEdits, countSent, declineEdit } from './edits.ts'
import { heedAgain, ignoredPhrases, ignorePhrase } from './ignored.ts'
import { live } from './live.ts'
import { noteRejection, rejections, takeBackRejection } from './rejections.ts'
import {
  confirmPending,
  editReminder,
  KEEP_CLOSED_MS,
  markDone,
  moveReminder,
  noteRung,
  ofOrigin,
  openReminders,
  purgeClosed,
  remindAt,
  reopen,
  withdraw,
} from './reminders.ts'
import { choose, setting } from './settings.ts'
import { pointAt, site } from './sites.ts'
import {
  deletedSnippets,
  deleteSnippets,
  installStarter,
  KEEP_DELETED_MS,
  livingSnippets,
  noteUse,
  purgeDeleted,
  restoreSnippets,
  saveSnippet,
} from './snippets.ts'
import { troubleOf } from './trouble.ts'

const NOW = 1_790_000_000_000
let db: KoiDatabase

const snippet = (id: string, pack = 'own'): Snippet => ({
  ...BLANK,
  id,
  title: `Title ${id}`,
  body: '<p>Hi</p>',
  shortcut: id,
  pack,
})

const reminder = (id: string, state: Reminder['state'] = 'open'): Reminder => ({
  id,
  text: "I'll write tomorrow",
  dueAt: NOW + 1000,
  createdAt: NOW,
  state,
  closedAt: null,
  desk: 'corner-desk',
  ticketId: '7',
  ticketAddress: 'https://desk.example/7',
  subject: 'Kettle',
  customer: 'Dana',
  rungFor: null,
})

beforeEach(() => {
  db = new KoiDatabase(`koi-${crypto.randomUUID()}`)
})
afterEach(() => db.delete())

describe('snippets', () => {
  it('keep their history of use when changed', async () => {
    await saveSnippet(db, snippet('a'), NOW)
    await noteUse(db, 'a', 'where is my parcel', 'gmail', NOW + 5)
    await saveSnippet(db, { ...snippet('a'), title: 'Other' }, NOW + 9)
    expect(await livingSnippets(db)).toMatchObject([
      { title: 'Other', uses: 1, usedAt: NOW + 5, createdAt: NOW },
    ])
    expect(await db.choices.toArray()).toMatchObject([{ snippet: 'a', text: 'where is my parcel' }])
  })

  it('come back after deleting, until they are old', async () => {
    await saveSnippet(db, snippet('a'), NOW)
    await deleteSnippets(db, ['a'], NOW)
    expect(await livingSnippets(db)).toEqual([])
    expect(await deletedSnippets(db)).toHaveLength(1)
    await purgeDeleted(db, NOW + KEEP_DELETED_MS - 1)
    await restoreSnippets(db, ['a'])
    expect(await livingSnippets(db)).toHaveLength(1)
    await deleteSnippets(db, ['a'], NOW)
    await purgeDeleted(db, NOW + KEEP_DELETED_MS + 1)
    expect(await deletedSnippets(db)).toEqual([])
  })

  it('of the starter pack stay as the agent left them when installed again', async () => {
    await installStarter(db, [snippet('s', 'starter')], NOW)
    await saveSnippet(db, { ...snippet('s', 'starter'), title: 'Mine now' }, NOW)
    await installStarter(db, [snippet('s', 'starter'), snippet('t', 'starter')], NOW)
    expect((await livingSnippets(db)).map(({ title }) => title).sort()).toEqual(['Mine now', 'Title t'])
  })
})

describe('deleted starter answers', () => {
  it('stay deleted when the pack is installed again long after', async () => {
    await installStarter(db, [snippet('s', 'starter')], NOW)
    await deleteSnippets(db, ['s'], NOW)
    await purgeDeleted(db, NOW + KEEP_DELETED_MS + 1)
    await installStarter(db, [snippet('s', 'starter')], NOW)
    expect(await livingSnippets(db)).toEqual([])
  })
})

describe('reminders', () => {
  it('are told apart by the site of their ticket', async () => {
    await remindAt(db, reminder('a'))
    expect(await ofOrigin(db, ['a', 'x'], 'https://desk.example')).toEqual(['a'])
    expect(await ofOrigin(db, ['a'], 'https://desk.exampl')).toEqual([])
  })

  it('wait as pending until the send is certain', async () => {
    await remindAt(db, reminder('p', 'pending'))
    expect(await openReminders(db)).toEqual([])
    await confirmPending(db, ['p'])
    expect(await openReminders(db)).toHaveLength(1)
  })

  it('are taken back with the draft, but never once done', async () => {
    await remindAt(db, reminder('p', 'pending'))
    await remindAt(db, reminder('d', 'done'))
    await withdraw(db, ['p', 'd'])
    expect(await db.reminders.toCollection().primaryKeys()).toEqual(['d'])
  })

  it('ring again when moved, not when only reworded', async () => {
    await remindAt(db, reminder('a'))
    await noteRung(db, 'a', NOW + 1000)
    await editReminder(db, 'a', { text: 'Call her', dueAt: NOW + 1000 })
    expect(await db.reminders.get('a')).toMatchObject({ text: 'Call her', rungFor: NOW + 1000 })
    await moveReminder(db, 'a', NOW + 9000)
    expect(await db.reminders.get('a')).toMatchObject({ dueAt: NOW + 9000, rungFor: null })
  })

  it('close, reopen, and leave 90 days after closing', async () => {
    await remindAt(db, reminder('a'))
    await markDone(db, 'a', NOW)
    await purgeClosed(db, NOW + KEEP_CLOSED_MS - 1)
    await reopen(db, 'a')
    expect(await openReminders(db)).toHaveLength(1)
    await markDone(db, 'a', NOW)
    await purgeClosed(db, NOW + KEEP_CLOSED_MS + 1)
    expect(await db.reminders.count()).toBe(0)
  })
})

describe('settings, sites and ignored phrases', () => {
  it('fill missing parts and ignore what has another form', async () => {
    await db.settings.put({ key: 'profile', value: { name: 'Robin' } })
    await db.settings.put({ key: 'marksOn', value: 'yes' })
    expect(await setting(db, 'profile')).toEqual({ name: 'Robin', email: '', team: '' })
    expect(await setting(db, 'marksOn')).toBe(true)
    await choose(db, 'noiseBudget', 3)
    expect(await setting(db, 'noiseBudget')).toBe(3)
  })

  it('remember and forget what was pointed at', async () => {
    await pointAt(db, 'https://a.example', 'subject', '#s')
    await pointAt(db, 'https://a.example', 'customerName', '#c')
    await pointAt(db, 'https://a.example', 'subject', '')
    expect((await site(db, 'https://a.example')).pointed).toEqual({ customerName: '#c' })
  })

  it('list an ignored phrase once and heed it again', async () => {
    const phrase = { rule: 'cannot', phrase: "can't", desk: '' }
    await ignorePhrase(db, phrase, NOW)
    await ignorePhrase(db, phrase, NOW)
    const [only, ...others] = await ignoredPhrases(db)
    expect(others).toEqual([])
    await heedAgain(db, only?.id ?? -1)
    expect(await ignoredPhrases(db)).toEqual([])
  })
})

describe('the store as a whole', () => {
  it('forgets choices after half a year', async () => {
    await db.choices.bulkAdd([
      { snippet: 'a', text: 'old', desk: '', at: NOW - 181 * 86_400_000 },
      { snippet: 'a', text: 'new', desk: '', at: NOW },
    ])
    const old = await noteRejection(db, 'a', 'old', NOW - 181 * 86_400_000)
    const wrong = await noteRejection(db, 'a', 'taken back', NOW)
    await noteRejection(db, 'a', 'new', NOW)
    expect((await rejections(db)).map(({ id }) => id)).toContain(old)
    await takeBackRejection(db, wrong)
    await forgetOldChoices(db, NOW)
    expect(await db.choices.toArray()).toMatchObject([{ text: 'new' }])
    expect(await rejections(db)).toMatchObject([{ snippet: 'a', text: 'new', at: NOW }])
  })

  it('keeps choices and rejections for as long as the agent says', async () => {
    const at = NOW - 40 * 86_400_000
    await db.choices.add({ snippet: 'a', text: 'forty days old', desk: '', at })
    await db.rejections.add({ snippet: 'a', text: 'forty days old', at })
    await forgetOldChoices(db, NOW)
    expect((await learnt(db)).rejections).toHaveLength(1)
    await choose(db, 'keepChoicesDays', 30)
    await forgetOldChoices(db, NOW)
    expect(await learnt(db)).toEqual({ choices: [], rejections: [] })
  })

  it('forgets what was learnt and learns it again', async () => {
    await db.choices.bulkAdd([
      { snippet: 'a', text: 'one', desk: '', at: 1 },
      { snippet: 'b', text: 'two', desk: '', at: 2 },
    ])
    await db.rejections.add({ snippet: 'a', text: 'three', at: 3 })
    const before = await learnt(db)
    expect(before.choices.map(({ text }) => text)).toEqual(['two', 'one'])
    const ofA = {
      choices: before.choices.filter(({ snippet }) => snippet === 'a'),
      rejections: before.rejections,
    }
    await forgetLearnt(db, ofA)
    expect(await learnt(db)).toMatchObject({ choices: [{ text: 'two' }], rejections: [] })
    await learnAgain(db, ofA)
    expect(await learnt(db)).toEqual(before)
  })

  it('counts what became of a wording, takes a send back and starts anew with another wording', async () => {
    await saveSnippet(db, snippet('a'), NOW)
    const sent = (wording: string) => ({
      ...{ snippet: 'a', wording, asIs: false, moved: false, added: true },
      fates: ['changed'] as const,
    })
    const first = sent(wordingOf('<p>Hi</p>'))
    await countSent(db, first, 1)
    await countSent(db, first, 1)
    await countSent(db, first, -1)
    await countSent(db, sent('not its wording'), 1)
    await countSent(db, { ...first, snippet: 'gone' }, 1)
    expect(await allEdits(db)).toMatchObject([
      { snippet: 'a', sent: 1, asIs: 0, added: 1, paragraphs: [{ kept: 0, changed: 1, deleted: 0 }] },
    ])
    await declineEdit(db, 'a', first.wording, 'change')
    await declineEdit(db, 'a', first.wording, 'change')
    expect(await allEdits(db)).toMatchObject([{ sent: 1, declined: ['change'] }])
    await saveSnippet(db, { ...snippet('a'), body: '<p>Ho</p>' }, NOW)
    await countSent(db, sent(wordingOf('<p>Ho</p>')), 1)
    expect(await allEdits(db)).toMatchObject([{ wording: wordingOf('<p>Ho</p>'), sent: 1 }])
  })

  it('erases all', async () => {
    await saveSnippet(db, snippet('a'), NOW)
    await eraseAll(db)
    expect(await db.snippets.count()).toBe(0)
  })

  it('tells live readers of a change until they leave', async () => {
    const counts: number[] = []
    const leave = new AbortController()
    const reached = (count: number): Promise<void> =>
      new Promise((resolve) => {
        const check = (): void => (counts.includes(count) ? resolve() : void setTimeout(check, 1))
        check()
      })
    live(
      () => db.snippets.count(),
      (count) => counts.push(count),
      (error) => expect.unreachable(String(error)),
      leave.signal,
    )
    await reached(0)
    await saveSnippet(db, snippet('a'), NOW)
    await reached(1)
    leave.abort()
    await saveSnippet(db, snippet('b'), NOW)
    expect(counts).not.toContain(2)
  })

  it('names what is wrong with it', async () => {
    const newer = new Dexie(db.name)
    newer.version(99).stores({ snippets: 'id' })
    await newer.open()
    newer.close()
    const error = await db.open().then(
      () => null,
      (reason: unknown) => reason,
    )
    expect(troubleOf(error)).toBe('newer')
    expect(troubleOf(new DOMException('', 'QuotaExceededError'))).toBe('full')
    expect(troubleOf(new DOMException('', 'SecurityError'))).toBe('blocked')
    expect(troubleOf('?')).toBe('broken')
    await newer.delete()
  })
})
