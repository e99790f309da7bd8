import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { besideDemo } from './beside-demo.ts'
import { eventually } from './eventually.ts'
import { KOI } from './koi.ts'
import { words } from './words.ts'

const beside = besideDemo()

async function panel(): Promise<Page> {
  const page = await beside.koi.context.newPage()
  await page.goto(`${beside.demo.origin}/desk/tickets/4821?editor=textarea`)
  return beside.koi.panelTab(page)
}

const search = (page: Page) => page.getByRole('searchbox').filter({ visible: true })
const offered = (page: Page) =>
  page.getByRole('listbox', { name: words('searchFilters') }).getByRole('option')

describe('searching with filters by keyboard', () => {
  it('in the panel: a tag is offered, taken, and lists what has it', async () => {
    const page = await panel()
    await page.getByRole('tab', { name: words('tabLibrary') }).click()
    await search(page).click()
    await page.keyboard.type('tag:')
    await offered(page).first().waitFor()
    const second = (await offered(page).nth(1).innerText()).trim()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const taken = /\s/.test(second) ? `"${second}"` : second
    await eventually(() => search(page).inputValue()).toBe(`tag:${taken} `)
    await page.locator('form.answer').filter({ visible: true }).first().waitFor()
    await page.keyboard.press('Escape')
    await eventually(() => search(page).inputValue()).toBe('')
    await page.close()
  })

  it('in the panel: a misspelt word is found and marked, a tag that is not there says so', async () => {
    const page = await panel()
    await page.getByRole('tab', { name: words('tabLibrary') }).click()
    await search(page).fill('pasword')
    await eventually(() =>
      page.locator('.answer mark').filter({ visible: true }).first().innerText(),
    ).toMatch(/password/i)
    await search(page).fill('tag:refnud')
    await page.getByText(words('searchNoTag', 'refnud')).waitFor()
    await page.locator('.nothing-found').filter({ visible: true }).getByRole('button').first().click()
    await page.locator('form.answer').filter({ visible: true }).first().waitFor()
    await page.close()
  })

  it('in the library: the same filters, offered the same way', async () => {
    const page = await beside.koi.context.newPage()
    await page.goto(`${KOI}/src/options/index.html#library`)
    await page.locator('.answers .answer').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('step:ack')
    await offered(page).first().waitFor()
    await page.keyboard.press('Tab')
    await eventually(() => search(page).inputValue()).toBe('step:acknowledge ')
    const all = await page.locator('.answers .answer').count()
    expect(all).toBeGreaterThan(2)
    await page.keyboard.type('apology')
    await eventually(() => page.locator('.answers .answer').count()).toBeLessThan(all)
    await page.close()
  })
})
