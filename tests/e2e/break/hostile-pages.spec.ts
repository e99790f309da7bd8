import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EditRequest } from '../../../src/protocol/panel-port.ts'
import { besideDemo } from '../beside-demo.ts'
import { until } from '../koi.ts'
import { lineTo, type TestLine } from '../line.ts'
import { edited, faultsOf } from './edit-over.ts'

const on = besideDemo()
let page: Page
let line: TestLine | null
let faults: string[]

beforeEach(async () => {
  page = await on.koi.context.newPage()
  faults = faultsOf(page)
  line = null
})

afterEach(async () => {
  await line?.close()
  await page.close()
  expect(faults.filter((fault) => fault.includes('chrome-extension:'))).toEqual([])
})

/** Opens a page, puts the caret at the end of its box and waits until Koi read it. */
async function open(path: string, box: string | null): Promise<TestLine> {
  await page.goto(on.demo.origin + path)
  if (box) await page.locator(box).focus()
  await page.keyboard.press('Control+End')
  line = await lineTo(on.koi, page)
  await line.heard('reading')
  return line
}

/** Koi reads what is typed and its edit arrives. */
async function works(
  open: TestLine,
  words: () => Promise<string>,
  change: Partial<EditRequest> = {},
): Promise<void> {
  await page.keyboard.type(' Unfortunately not.')
  const { reading } = await open.heard('reading', ({ draft }) => draft.includes('Unfortunately not.'))
  expect(reading.sentences.length).toBeGreaterThan(0)
  expect(await edited(open, { text: ' A kind word.', ...change })).toMatchObject({ ok: true })
  expect(await words()).toContain('A kind word.')
}

const fieldOf = (selector: string) => () => page.locator(selector).inputValue()
const wordsOf = (selector: string) => async () => (await page.locator(selector).textContent()) ?? ''

describe('a page that stands in the way', () => {
  it('names form fields and pictures like parts of the page', async () => {
    // Its box takes the focus by itself: Playwright's own locators fall over these names.
    const open_ = await open('/hostile/clobber/', null)
    const words = async () => (await open_.heard('reading', ({ draft }) => draft.includes('kind'))).draft
    await works(open_, words)
  })

  it('broke its own language: prototypes, JSON, promises', async () => {
    const box = 'textarea'
    await works(await open('/hostile/overrides/', box), fieldOf(box))
  })

  it('allows nothing to load (default-src none)', async () => {
    const box = '[contenteditable]'
    await works(await open('/hostile/csp/', box), wordsOf(box), { html: '<p>A kind word.</p>' })
  })

  it('takes no plain strings as markup (trusted types)', async () => {
    const box = '[contenteditable]'
    await works(await open('/hostile/trusted-types/', box), wordsOf(box), { html: '<p>A kind word.</p>' })
  })

  it('keeps its box in a sandboxed frame of no origin', async () => {
    await page.goto(`${on.demo.origin}/hostile/sandbox/`)
    const box = page.frameLocator('iframe').locator('textarea')
    await box.click()
    await page.keyboard.press('Control+End')
    line = await lineTo(on.koi, page)
    // The top frame tells a scene of its own; this one's ticket is its address.
    await works(line, () => box.inputValue(), { ticket: '' })
  })

  it('rewrites itself with document.open while Koi is in it', async () => {
    const box = 'textarea'
    await open('/editors/textarea/', box)
    await line?.close()
    await page.evaluate(() => {
      document.open()
      document.write(
        '<h1>Anew</h1><p><label>Reply <textarea rows="8" cols="70">Hello.</textarea></label></p>',
      )
      document.close()
    })
    await page.locator(box).click()
    await page.keyboard.press('Control+End')
    line = await lineTo(on.koi, page)
    await line.heard('reading', ({ draft }) => draft.startsWith('Hello.'))
    await works(line, fieldOf(box))
    await page.locator('koi-surfaces').waitFor({ state: 'attached' })
  })

  it('removes what Koi draws: it comes back', async () => {
    const open = await openDesk()
    await page.evaluate(() => document.querySelector('koi-surfaces')?.remove())
    await page.keyboard.type('Hello. ')
    await open.heard('reading', ({ draft }) => draft.includes('Hello.'))
    await until('Koi to draw again', async () => (await page.locator('koi-surfaces').count()) === 1)
  })

  it('removes what Koi draws right before a send that the gate stops: the gate is seen all the same', async () => {
    const open = await openDesk()
    await page.keyboard.type('Hello [NAME], here it is.')
    await open.heard('reading', ({ reading }) => reading.stops.length > 0)
    const before = await page.locator('.message').count()
    await page.evaluate(() => document.querySelector('koi-surfaces')?.remove())
    await page.locator('[data-send]').click()
    await until('the gate', async () => (await page.locator('koi-surfaces').count()) === 1)
    expect(await page.locator('.message').count()).toBe(before)
    await page.keyboard.press('Escape')
    await page.keyboard.type('x')
    expect(await page.locator('[data-composer] [contenteditable=true]').textContent()).toContain('[NAME]')
  })
})

async function openDesk(): Promise<TestLine> {
  return open('/desk/tickets/4821?editor=prosemirror', '[data-composer] [contenteditable=true]')
}

/** What the page heard since the last look. */
const heard = () =>
  page.evaluate(() => {
    const all: string[] = Reflect.get(window, 'heard')
    return all.splice(0)
  })

describe('a page that hears everything first', () => {
  it('is still read where its listeners let nothing pass', async () => {
    const open_ = await open('/hostile/first/', 'textarea')
    await page.evaluate(() => Reflect.set(window, 'greedy', true))
    await page.keyboard.type('Unfortunately not.')
    await open_.heard('reading', ({ draft }) => draft.includes('Unfortunately not.'))
    expect(await edited(open_)).toMatchObject({ ok: true })
    await page.locator('[contenteditable]').click()
    await page.keyboard.type('We must refuse.')
    await open_.heard('reading', ({ draft }) => draft.includes('We must refuse.'))
  })

  it('hears nothing of what happens in the card', async () => {
    const open_ = await open('/hostile/first/', '[contenteditable]')
    await page.keyboard.type('You failed to send the form. ')
    const { reading } = await open_.heard('reading', (now) => now.reading.flags.length > 0)
    const [flag] = reading.flags
    const { frame } = await open_.heard('reading')
    await open_.send({ kind: 'show', frame, span: flag?.span ?? { start: 0, end: 0 } })
    await on.koi.worker().then((worker) =>
      worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { koi: 'next-flag' })
      }),
    )
    await until('the card to have the focus', () =>
      page.evaluate(() => document.activeElement?.localName === 'koi-surfaces'),
    )
    await heard()
    for (const key of ['j', 'k', 'x', '/', 'Tab', 'Escape']) await page.keyboard.press(key)
    expect((await heard()).filter((each) => each.includes('koi-surfaces'))).toEqual([])
    await until('the focus to be back in the box', () =>
      page.evaluate(() => document.activeElement?.matches('[contenteditable]') ?? false),
    )
    await page.keyboard.type('!')
    await open_.heard('reading', ({ draft }) => draft.includes('!'))
  })

  it('does not take the use of the pill for a click outside', async () => {
    await open('/hostile/first/', '[contenteditable]')
    const box = await page.locator('[contenteditable]').boundingBox()
    await page.locator('koi-surfaces').waitFor({ state: 'attached' })
    await heard()
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) - 24, (box?.y ?? 0) + (box?.height ?? 0) - 20]
    expect(await page.evaluate(([a, b]) => document.elementFromPoint(a, b)?.localName, [x, y] as const)).toBe(
      'koi-surfaces',
    )
    await page.mouse.click(x, y)
    await page.mouse.dblclick(x, y)
    await page.mouse.click(x, y, { button: 'right' })
    expect((await heard()).filter((each) => !/^(?:wheel|focusin)/.test(each))).toEqual([])
    expect(await page.evaluate(() => document.activeElement?.matches('[contenteditable]'))).toBe(true)
  })

  it('cannot press Koi with events of its own making', async () => {
    const open_ = await openDesk()
    await page.keyboard.type('Hello [NAME], here it is.')
    await open_.heard('reading', ({ reading }) => reading.stops.length > 0)
    const before = await page.locator('.message').count()
    await page.locator('[data-send]').click()
    await until('the gate', () => page.evaluate(() => document.activeElement?.localName === 'koi-surfaces'))
    await page.evaluate(() => {
      const host = document.querySelector('koi-surfaces')
      for (let clientX = 300; clientX < 1000; clientX += 10)
        for (let clientY = 100; clientY < 500; clientY += 10)
          for (const type of ['mousedown', 'click'])
            host?.dispatchEvent(
              new MouseEvent(type, {
                clientX,
                clientY,
                detail: 1,
                bubbles: true,
                composed: true,
                cancelable: true,
              }),
            )
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    })
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('koi-surfaces')
    expect(await page.locator('.message').count()).toBe(before)
    await page.keyboard.press('Escape')
    await until('the gate to be gone', () =>
      page.evaluate(() => document.activeElement?.localName !== 'koi-surfaces'),
    )
  })
})
