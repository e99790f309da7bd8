import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventually } from './eventually.ts'
import { KOI, type KoiBrowser, launchKoi, until } from './koi.ts'
import { words } from './words.ts'

let koi: KoiBrowser
let page: Page
let tries = 0

beforeAll(async () => {
  koi = await launchKoi()
})

beforeEach(async () => {
  tries++
  page = await koi.context.newPage()
  page.setDefaultTimeout(15_000)
})

afterEach(() => page.close())
afterAll(() => koi?.close())

/** A name of this try's own: what another try left behind is no part of it. */
const own = (name: string): string => `${name} no ${tries}`

const open = async (hash: string): Promise<void> => {
  await page.goto(`${KOI}/src/options/index.html${hash}`)
}
const button = (name: string) => page.getByRole('button', { name: words(name), exact: true })
const title = () => page.getByRole('textbox', { name: words('libraryTitle'), exact: true })
const body = () => page.getByRole('textbox', { name: words('libraryText'), exact: true })
const preview = () => page.locator('.preview-text')
const search = (query: string) => page.getByRole('searchbox', { name: words('librarySearch') }).fill(query)
const listed = (name: string) => page.locator('.answers').getByRole('link').filter({ hasText: name })

/** Writes an answer and saves it by its key. */
async function write(name: string, text: string): Promise<void> {
  await open('#library')
  await button('libraryNew').click()
  await title().fill(name)
  await body().click()
  await page.keyboard.type(text)
  await page.keyboard.press('Control+s')
  await page.getByText(words('libraryAllSaved'), { exact: true }).first().waitFor()
}

describe('the library', () => {
  it('keeps a new answer with a variable as a chip, found by its words after a reload', async () => {
    await open('#library')
    await button('libraryNew').click()
    await title().fill(own('Kettle care'))
    await body().click()
    await page.keyboard.type('Dear ')
    await page.getByRole('button', { name: words('insertOpen'), exact: true }).click()
    await page.getByRole('menuitem', { name: words('chipCustomerFirstName'), exact: true }).click()
    await page.keyboard.type(', descale it monthly.')
    await eventually(() => preview().innerText()).toBe('Dear Dana, descale it monthly.')
    expect(await body().innerText()).not.toMatch(/[{}]/)
    await page.keyboard.press('Control+s')
    await page.getByText(words('libraryAllSaved'), { exact: true }).first().waitFor()
    await page.reload()
    expect(await title().inputValue()).toBe(own('Kettle care'))
    await eventually(() => preview().innerText()).toBe('Dear Dana, descale it monthly.')
    await open('#library')
    await search('descale monthly')
    await listed(own('Kettle care')).click()
    await eventually(() => title().inputValue()).toBe(own('Kettle care'))
  })

  it('changes and duplicates an answer without touching the first', async () => {
    await write(own('Opening hours'), 'We are here from nine.')
    await button('libraryDuplicate').click()
    await eventually(() => title().inputValue()).toBe(words('libraryCopyOf', own('Opening hours')))
    await body().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Until five.')
    await page.keyboard.press('Control+s')
    await page.getByText(words('libraryAllSaved'), { exact: true }).first().waitFor()
    await open('#library')
    await search(own('Opening hours'))
    await eventually(() => listed(own('Opening hours')).count()).toBe(2)
    await listed(own('Opening hours')).filter({ hasNotText: 'copy' }).click()
    await eventually(() => preview().innerText()).toBe('We are here from nine.')
  })

  it('deletes an answer and brings it back at one press', async () => {
    await write(own('To be gone'), 'Only for a moment.')
    await button('libraryDelete').click()
    await page.getByText(words('libraryDeletedNow', own('To be gone'))).waitFor()
    await search(own('To be gone'))
    await eventually(() => listed(own('To be gone')).count()).toBe(0)
    await button('optionsUndo').click()
    await listed(own('To be gone')).waitFor()
  })

  it('loses nothing that was typed when the page is closed before saving', async () => {
    await open('#library')
    await button('libraryNew').click()
    await title().fill(own('Half written'))
    await body().click()
    await page.keyboard.type('There is more to come')
    await until('what was typed to be on file', () =>
      page.evaluate(async (name) => {
        const open = indexedDB.open('koi')
        const db = await new Promise<IDBDatabase>((resolve) => {
          open.onsuccess = () => resolve(open.result)
        })
        const all = db.transaction('settings').objectStore('settings').getAll()
        const rows = await new Promise<unknown[]>((resolve) => {
          all.onsuccess = () => resolve(all.result)
        })
        db.close()
        const begun = rows.map((row) => JSON.stringify(row)).filter((row) => row.includes(name))
        return begun.some((row) => row.includes('There is more to come'))
      }, own('Half written')),
    )
    await page.close()
    page = await koi.context.newPage()
    page.setDefaultTimeout(15_000)
    await open('#library')
    await page.getByRole('button', { name: words('libraryGoOnNamed', own('Half written')) }).click()
    // Another tab might still be typing it, so the agent is asked.
    await button('libraryGoOnWithIt').click()
    await eventually(() => body().innerText()).toBe('There is more to come')
  })
})
