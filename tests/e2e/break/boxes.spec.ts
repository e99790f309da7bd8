import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { besideDemo } from '../beside-demo.ts'
import { until } from '../koi.ts'
import { lineTo, type TestLine } from '../line.ts'
import { edited, editNow, faultsOf, outcomeOf } from './edit-over.ts'

const on = besideDemo()
let page: Page
let line: TestLine
let faults: string[]

beforeEach(async () => {
  page = await on.koi.context.newPage()
  faults = faultsOf(page)
  await page.goto(`${on.demo.origin}/editors/contenteditable/`)
  await page.locator('#editor [contenteditable]').click()
  line = await lineTo(on.koi, page)
  await line.heard('reading')
})

afterEach(async () => {
  await line.close()
  await page.close()
  expect(faults).toEqual([])
})

const box = () => page.locator('#editor [contenteditable]')

/** A new box in the place of whatever is there, as a page that renders again makes it. */
const renderAnew = (text: string) =>
  page.evaluate((words) => {
    const fresh = document.createElement('div')
    fresh.contentEditable = 'true'
    fresh.textContent = words
    document.querySelector('#editor')?.replaceChildren(fresh)
  }, text)

describe('a box that goes while Koi works', () => {
  it('removed while Koi reads: the panel hears of it, an edit is refused, the next box works', async () => {
    await box().evaluate((element) => {
      element.addEventListener('input', () => element.remove(), { once: true })
    })
    const late = await editNow(line, {})
    await page.keyboard.type('!')
    await until('the box to be let go', async () => {
      const gone = await line.last('no-box')
      return gone !== null
    })
    expect(await outcomeOf(line, late)).toEqual({ ok: false, why: 'box-gone' })
    await renderAnew('Hello again.')
    await box().click()
    await line.heard('reading', ({ draft }) => draft === 'Hello again.')
    expect((await edited(line, { text: ' We can help.' })).ok).toBe(true)
    expect(await box().textContent()).toContain('We can help.')
  })

  it('replaced by the page: an edit for the old one is refused and the new one stays as it is', async () => {
    const late = await editNow(line, {})
    await renderAnew('Another draft.')
    await line.heard('reading', ({ draft }) => draft === 'Another draft.')
    expect(await outcomeOf(line, late)).toEqual({ ok: false, why: 'box-gone' })
    expect(await box().textContent()).toBe('Another draft.')
    expect((await edited(line)).ok).toBe(true)
  })

  it.each(['focusin', 'selectionchange', 'paste', 'input'])(
    'removed at the %s of an edit under way: refused as gone, and the next box works',
    async (type) => {
      await page.locator('#elsewhere').click()
      await box().evaluate((element, event) => {
        const root = event === 'selectionchange' ? document : element
        root.addEventListener(event, () => element.remove(), { once: true })
      }, type)
      expect(await edited(line, { html: '<p>A kind word.</p>' })).toEqual({ ok: false, why: 'box-gone' })
      await renderAnew('Hello again.')
      await box().click()
      await line.heard('reading', ({ draft }) => draft === 'Hello again.')
      expect((await edited(line)).ok).toBe(true)
    },
  )

  it('replaced at the input of an edit under way: refused, nothing lands in the new box', async () => {
    await box().evaluate((element) => {
      const renewed = (): void => {
        const fresh = document.createElement('div')
        fresh.contentEditable = 'true'
        fresh.textContent = 'Fresh.'
        element.replaceWith(fresh)
      }
      element.addEventListener('input', renewed, { once: true })
    })
    expect(await edited(line)).toEqual({ ok: false, why: 'box-gone' })
    expect(await box().textContent()).toBe('Fresh.')
  })
})
