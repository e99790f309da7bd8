import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoServer, serveDemo } from '../../../demo/serve.ts'
import { KOI, type KoiBrowser, launchKoi, until } from '../koi.ts'
import { lineTo } from '../line.ts'
import { indexedOnFile } from '../packs/on-file.ts'
import { edited, editNow, faultsOf } from './edit-over.ts'
import { inKoisWorld } from './isolated.ts'

let demo: DemoServer
let koi: KoiBrowser
let page: Page
let own: Page

beforeAll(async () => {
  demo = await serveDemo()
  koi = await launchKoi()
  page = await koi.context.newPage()
  await page.goto(`${demo.origin}/desk/tickets/4812`)
  await page.locator('koi-surfaces').waitFor({ state: 'attached' })
  own = await koi.context.newPage()
  await own.goto(`${KOI}/src/options/index.html`)
  // The last thing that a new Koi does by itself; until then what is on file changes without any message.
  await until('the index of the new library', async () => (await indexedOnFile(own)) > 0)
})

afterAll(async () => {
  await koi?.close()
  await demo?.close()
})

type Answer = { ok: boolean; error?: string } | null

/** What the background answers to a raw message; null when it does not answer at all. */
const send = (raw: unknown): string =>
  `chrome.runtime.sendMessage(${JSON.stringify(raw)}).then((answer) => answer ?? null, () => null)`

const fromFrame = (raw: unknown): Promise<Answer> => inKoisWorld(koi.context, page, send(raw))
const fromOwnPage = (raw: unknown): Promise<Answer> => own.evaluate<Answer>(send(raw))

/** Everything on file and every alarm, to see that nothing changed. */
const state = () =>
  own.evaluate(async () => {
    const open = (): Promise<IDBDatabase> =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('koi')
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const all = (db: IDBDatabase, store: string): Promise<unknown[]> =>
      new Promise((resolve) => {
        const request = db.transaction(store).objectStore(store).getAll()
        request.onsuccess = () => resolve(request.result)
      })
    const db = await open()
    const tables = await Promise.all([...db.objectStoreNames].map((name) => all(db, name)))
    db.close()
    return JSON.stringify([tables, await chrome.alarms.getAll()])
  })

const TICKET = { desk: 'x', id: '1', address: 'https://x.example/1', subject: '', customer: '' }

const MALFORMED: Readonly<Record<string, unknown>> = {
  'nothing at all': null,
  'a number': 42,
  'an empty object': {},
  'an unknown request': { koi: 'format-disk', body: {} },
  'a name of every object': { koi: 'constructor', body: {} },
  'a name of the prototype': { koi: '__proto__', body: {} },
  'a request without a body': { koi: 'sending' },
  'a body that is a list': { koi: 'sent', body: [] },
  'ids that are no strings': { koi: 'withdrawn', body: { ids: [1, { toString: 'x' }] } },
  'ids that are a key range': { koi: 'withdrawn', body: { ids: { lower: '', upper: '\uffff' } } },
  'a promise without a date': {
    koi: 'sending',
    body: { ticket: TICKET, promises: [{ sentence: 'x', span: { start: 0, end: 1 } }] },
  },
  'a promise due at no time': {
    koi: 'sending',
    body: {
      ticket: TICKET,
      promises: [
        {
          span: { start: 0, end: 1 },
          sentence: 'x',
          when: null,
          dueAt: 'never',
          hourNamed: false,
          dayNamed: false,
          offDay: false,
        },
      ],
    },
  },
  'a ticket address as long as a book': {
    koi: 'sending',
    body: { ticket: { ...TICKET, address: 'x'.repeat(5000) }, promises: [] },
  },
  'a field that no scene has': { koi: 'point', body: { field: '__proto__', selector: 'a' } },
  'a selector that is an object': { koi: 'point', body: { field: 'subject', selector: {} } },
  'a phrase that is no string': { koi: 'ignore', body: { rule: 'x', phrase: ['y'], desk: '' } },
  'a thread of another form': { koi: 'carry-thread', body: { ticket: '1', thread: [{ text: 1 }] } },
}

describe('messages that are not of their form', () => {
  it.each(Object.keys(MALFORMED))(
    '%s: refused from a page and from Koi itself, nothing changes',
    async (name) => {
      const before = await state()
      const raw = MALFORMED[name]
      expect((await fromFrame(raw))?.ok ?? false).toBe(false)
      expect((await fromOwnPage(raw))?.ok ?? false).toBe(false)
      expect(await state()).toBe(before)
    },
  )

  it('is not refused what is of its form, so the tests above test something', async () => {
    expect(await fromFrame({ koi: 'knowledge', body: { have: '' } })).toMatchObject({ ok: true })
    expect(await fromOwnPage({ koi: 'stored', body: { what: 'reminders' } })).toMatchObject({ ok: true })
  })
})

describe('messages from the wrong sender', () => {
  it.each([
    { koi: 'stored', body: { what: 'reminders' } },
    { koi: 'stored', body: { what: 'sites' } },
    { koi: 'stored', body: { what: 'settings' } },
    { koi: 'wake-tab', body: { tab: 1 } },
  ])('$koi is for Koi itself: a page is told no', async (raw) => {
    expect(await fromFrame(raw)).toMatchObject({ ok: false })
  })

  it.each([
    { koi: 'wake', body: { why: 'box' } },
    { koi: 'point', body: { field: 'subject', selector: 'h1' } },
    { koi: 'pointed', body: {} },
    { koi: 'carry-thread', body: { ticket: '1', thread: [] } },
  ])('$koi is for desk pages: Koi itself is told no', async (raw) => {
    expect(await fromOwnPage(raw)).toMatchObject({ ok: false })
  })

  it('a page cannot claim to be Koi in the message', async () => {
    const forged = { koi: 'stored', body: { what: 'sites' }, sender: { own: true }, own: true, id: 'x' }
    expect(await fromFrame(forged)).toMatchObject({ ok: false })
  })

  it('the page itself has no way to speak to the background at all', async () => {
    expect(await page.evaluate(() => typeof globalThis.chrome?.runtime?.sendMessage)).toBe('undefined')
  })
})

describe('messages on the line to a page', () => {
  it('are dropped when they are not of their form, and the line goes on', async () => {
    const faults = faultsOf(page)
    const box = page.locator('[data-composer] [contenteditable=true]')
    await box.click()
    const line = await lineTo(koi, page)
    const held = await box.textContent()
    const good = await editNow(line, {})
    const bad: unknown[] = [
      null,
      'edit',
      { kind: 'edit' },
      { ...good, span: { start: -1, end: 3 } },
      { ...good, span: { start: 0.5, end: 3 } },
      { ...good, text: 7 },
      { ...good, values: 'none' },
      { ...good, kind: 'erase' },
      { ...good, frame: 'another frame' },
      { kind: 'show', frame: good.frame, span: { start: 1e9 } },
      { kind: 'point', frame: good.frame, field: 'constructor' },
    ]
    for (const raw of bad) await line.send(raw as never)
    expect(await box.textContent()).toBe(held)
    const outOfRange = { span: { start: 1_000_000, end: 1_000_001 }, expect: 'x' }
    expect(await edited(line, outOfRange)).toEqual({ ok: false, why: 'text-changed' })
    const backwards = { span: { start: 3, end: 1 }, expect: '' }
    expect((await edited(line, backwards)).ok).toBe(false)
    expect(await edited(line, { box: 'box-999' })).toEqual({ ok: false, why: 'box-gone' })
    expect(await box.textContent()).toBe(held)
    expect((await edited(line)).ok).toBe(true)
    expect(faults).toEqual([])
    await line.close()
  })
})
