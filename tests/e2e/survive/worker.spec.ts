import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type DemoServer, serveDemo } from '../../../demo/serve.ts'
import { edited, faultsOf } from '../break/edit-over.ts'
import { inKoisWorld } from '../break/isolated.ts'
import { KOI, type KoiBrowser, launchKoi, until } from '../koi.ts'
import { lineTo } from '../line.ts'
import { ownPage, reminders, stopWorker } from './on-file.ts'

let demo: DemoServer
let koi: KoiBrowser
let page: Page
let faults: string[]

beforeAll(async () => {
  demo = await serveDemo()
})

afterAll(async () => {
  await demo?.close()
})

beforeEach(async () => {
  koi = await launchKoi()
  page = await koi.context.newPage()
  faults = faultsOf(page)
})

afterEach(async () => {
  await koi?.close()
})

const BOX = '[data-composer] [contenteditable=true], [data-composer] textarea'

const knowledge = () =>
  inKoisWorld<{ ok: boolean }>(
    koi.context,
    page,
    `chrome.runtime.sendMessage({ koi: 'knowledge', body: { have: '' } })`,
  )

/** Does the worker run? */
const running = async (): Promise<boolean> => {
  const session = await koi.context.browser()?.newBrowserCDPSession()
  const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] }
  return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(KOI))
}

describe('a worker that dies', () => {
  it('is not missed while typing, and the next request starts it again', async () => {
    await page.goto(`${demo.origin}/desk/tickets/4821?editor=prosemirror`)
    await page.locator(BOX).click()
    const line = await lineTo(koi, page)
    await line.heard('reading')
    const own = await ownPage(koi)
    await page.bringToFront()
    await stopWorker(koi, own)
    await page.keyboard.type("Unfortunately we can't. I'll get back to you tomorrow.")
    const { reading } = await line.heard('reading', (now) => now.draft.includes('tomorrow.'))
    expect(reading.flags.length).toBeGreaterThan(0)
    expect(await edited(line)).toMatchObject({ ok: true })
    expect(await running()).toBe(false)
    await page.locator('[data-send]').click()
    await until('the promise on file', async () =>
      (await reminders(own)).some(({ state }) => state === 'open'),
    )
    await stopWorker(koi, own)
    expect(await knowledge()).toMatchObject({ ok: true })
    expect(faults).toEqual([])
  })
})

describe('the extension reloaded under an open page', () => {
  it('leaves one Koi, the draft as it was, and the new one reads', async () => {
    await page.goto(`${demo.origin}/desk/tickets/4821?editor=prosemirror`)
    await page.locator(BOX).click()
    const line = await lineTo(koi, page)
    await page.keyboard.type("We can't do that.")
    await line.heard('reading', ({ reading }) => reading.flags.length > 0)
    const before = await page.locator('koi-surfaces').elementHandle()
    const words = await page.locator(BOX).innerHTML()
    const worker = await koi.worker()
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
    // Typing goes on while nobody is at home.
    await page.keyboard.type(' Sorry')
    await until('the old Koi to leave', async () => (await before?.evaluate((e) => e.isConnected)) === false)
    await page.keyboard.type('!')
    expect(await page.locator(BOX).innerHTML()).toBe(words.replace('do that.', 'do that. Sorry!'))
    await page.locator('[data-editor-choice]').focus()
    await page.locator(BOX).click()
    await until('one Koi', async () => (await page.locator('koi-surfaces').count()) === 1)
    const anew = await lineTo(koi, page)
    const { draft } = await anew.heard('reading', ({ reading }) => reading.flags.length > 0)
    expect(draft).toContain('Sorry!')
    expect(faults).toEqual([])
  })
})

describe('two tabs of one ticket', () => {
  it('each get their own edits', async () => {
    await page.goto(`${demo.origin}/desk/tickets/4821?editor=prosemirror`)
    await page.locator(BOX).click()
    const other = await koi.context.newPage()
    await other.goto(`${demo.origin}/desk/tickets/4821?editor=textarea`)
    await other.locator(BOX).click()
    const first = await lineTo(koi, page)
    const second = await lineTo(koi, other)
    await other.bringToFront()
    expect(await edited(second, { text: 'Only in the second.' })).toMatchObject({ ok: true })
    await page.bringToFront()
    expect(await edited(first, { text: 'Only in the first.' })).toMatchObject({ ok: true })
    expect((await page.locator(BOX).textContent())?.trim()).toBe('Only in the first.')
    expect((await other.locator(BOX).inputValue()).trim()).toBe('Only in the second.')
  })
})

/** Opens the store at a version from Koi's own page, after wiping it; `hold` keeps it open and deaf to others. */
const openAt = (own: Page, version: number, hold: boolean) =>
  own.evaluate(
    ([at, keep]) =>
      new Promise<void>((resolve, reject) => {
        const wiped = indexedDB.deleteDatabase('koi')
        wiped.onerror = () => reject(wiped.error)
        wiped.onsuccess = () => {
          const request = indexedDB.open('koi', at)
          request.onerror = () => reject(request.error)
          request.onsuccess = () => {
            if (keep) Reflect.set(window, 'held', request.result)
            else request.result.close()
            resolve()
          }
        }
      }),
    [version, hold] as const,
  )

describe('a store that cannot be opened', () => {
  it.each([
    { name: 'from a newer Koi', version: 9999, hold: false },
    { name: 'held open by a tab of an older Koi', version: 1, hold: true },
  ])(
    '$name: requests are answered with an error, drafts are read all the same',
    async ({ version, hold }) => {
      const own = await ownPage(koi)
      await stopWorker(koi, own)
      await openAt(own, version, hold)
      await page.goto(`${demo.origin}/desk/tickets/4821?editor=prosemirror`)
      await page.locator(BOX).click()
      const line = await lineTo(koi, page)
      await page.keyboard.type("Unfortunately we can't.")
      const { reading } = await line.heard('reading', (now) => now.draft.includes("can't."))
      expect(reading.flags.length).toBeGreaterThan(0)
      expect(await edited(line)).toMatchObject({ ok: true })
      expect(await knowledge()).toMatchObject({ ok: false })
      await page.locator('[data-send]').click()
      await line.heard('reading', ({ draft }) => draft.trim() === '')
      expect(faults).toEqual([])
    },
  )
})
