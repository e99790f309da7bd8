import type { Locator, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { axeFinds } from './axe.ts'
import { besideDemo } from './beside-demo.ts'
import { eventually } from './eventually.ts'
import { panelView } from './panel-view.ts'
import { words } from './words.ts'

const on = besideDemo()
const opened: Page[] = []

afterEach(async () => {
  for (const page of opened.splice(0)) await page.close()
})

const SHOTS = process.env['KOI_SHOTS']

async function beside(draft: string, editor = 'ckeditor5') {
  const page = await on.koi.context.newPage()
  await page.goto(`${on.demo.origin}/desk/tickets/4821?editor=${editor}`)
  const box = page.locator('[data-composer] [contenteditable=true], [data-composer] textarea').first()
  await box.click()
  if (draft !== '') await page.keyboard.insertText(draft)
  const panel = await on.koi.panelTab(page)
  await panel.setViewportSize({ width: 360, height: 1000 })
  opened.push(panel, page)
  const view = panelView(panel)
  await view.isAbout('Dana Whitfield')
  const composer = panel.locator('section.composer')
  return { page, box, panel, view, composer }
}

async function pick(composer: Locator, query: string, title: string): Promise<void> {
  await composer.locator('.compose-search').fill(query)
  await composer.getByRole('button', { name: words('composeAddNamed', title), exact: true }).click()
  await composer.locator('.piece', { hasText: title }).waitFor()
  await composer.locator('.compose-search').fill('')
}

async function shoot(panel: Page, composer: Locator, name: string): Promise<void> {
  if (!SHOTS) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme })
    await composer.screenshot({ path: `${SHOTS}/${name}-${colorScheme}.png` })
  }
  await panel.emulateMedia({ colorScheme: 'light' })
}

const titles = (composer: Locator) => () => composer.locator('.piece .title').allInnerTexts()

describe('the composer in the panel', () => {
  it('makes one message of several pieces, in order, filled in once, and counts each as used', async () => {
    const { box, panel, view, composer } = await beside('')
    await view.press('c')
    await composer.getByText(words('composeEmpty')).waitFor()
    await shoot(panel, composer, 'empty')
    await pick(composer, 'parcel is delayed', 'Your parcel is delayed')
    await pick(composer, 'pointing', 'Thank you for pointing this out')
    expect((await titles(composer)())[0]).toBe('Thank you for pointing this out')

    const first = composer.locator('.piece').first()
    await first.getByRole('button', { name: words('composeDown', 'Thank you for pointing this out') }).focus()
    await panel.keyboard.press('Alt+ArrowDown')
    await eventually(async () => (await titles(composer)())[1]).toBe('Thank you for pointing this out')
    await panel.keyboard.press('Alt+ArrowUp')
    await eventually(async () => (await titles(composer)())[0]).toBe('Thank you for pointing this out')
    await eventually(() => composer.locator('[role=status]').first().innerText()).toContain('is now 1 of')

    const insert = composer.getByRole('button', { name: words('composeInsert') })
    expect(await insert.isDisabled()).toBe(true)
    for (const field of await composer.locator('.asks input[type=text]').all()) await field.fill('in Leeds')
    for (const field of await composer.locator('.asks input[type=date]').all()) await field.fill('2026-12-01')
    await shoot(panel, composer, 'filled')
    expect(await axeFinds(panel, 'section.composer')).toEqual([])
    await insert.click()
    await eventually(() => box.innerText()).toContain('stumbling over the same thing')
    const said = await box.innerText()
    expect(said.match(/Hi Dana,/g)).toHaveLength(1)
    expect(said.match(/Warmly,/g)).toHaveLength(1)
    expect(said).not.toMatch(/\[/)
    expect(said.indexOf('stumbling')).toBeLessThan(said.indexOf('in Leeds'))
    await composer.getByRole('button', { name: words('composeOpen') }).waitFor()
    await eventually(() => usesOf(panel, 'parcel-delayed')).toBe(1)
  })

  it('keeps what the agent wrote: no second greeting, and in before the goodbye; one undo takes it back', async () => {
    const { page, box, composer, view } = await beside(
      'Hello Dana,\nI have your pictures.\nBest wishes,\nRobin',
      'textarea',
    )
    const before = await box.inputValue()
    await view.press('c')
    await pick(composer, 'pointing', 'Thank you for pointing this out')
    await composer.getByRole('button', { name: words('composeInsert') }).click()
    await eventually(() => box.inputValue()).toContain('stumbling')
    const said = await box.inputValue()
    expect(said).toMatch(/^Hello Dana,\nI have your pictures\.\n/)
    expect(said).toMatch(/same thing\.\n+Best wishes,\nRobin$/)
    expect(said).not.toContain('Hi Dana')
    await box.focus()
    await page.keyboard.press('Control+z')
    await eventually(() => box.inputValue()).toBe(before)
  })

  it('replaces the draft only when asked, and says how to get it back', async () => {
    const { page, panel, box, composer, view } = await beside('We cannot do that.')
    await view.press('c')
    await pick(composer, 'pointing', 'Thank you for pointing this out')
    await pick(composer, 'parcel is delayed', 'Your parcel is delayed')
    await composer.getByRole('button', { name: words('composeUp', 'Your parcel is delayed') }).focus()
    await panel.keyboard.press('Delete')
    await eventually(titles(composer)).toEqual(['Thank you for pointing this out'])
    await composer.getByRole('button', { name: words('composeReplace') }).click()
    await eventually(() => view.notice.innerText()).toBe(words('composeReplaced'))
    await eventually(() => box.innerText()).toContain('stumbling')
    expect(await box.innerText()).not.toContain('We cannot')
    await box.focus()
    await page.keyboard.press('Control+z')
    await eventually(() => box.innerText()).toContain('We cannot do that.')
  })

  it('tells the language of a message by the browser alone', async () => {
    const { panel } = await beside('')
    const told = (text: string) =>
      panel.evaluate(async (said) => {
        const { isReliable, languages } = await chrome.i18n.detectLanguage(said)
        return [isReliable, languages[0]?.language, languages[0]?.percentage]
      }, text)
    const german = await told(
      'Mein Wasserkocher kam heute kaputt bei mir an. Bitte schicken Sie mir einen neuen.',
    )
    expect(german.slice(0, 2)).toEqual([true, 'de'])
    const french = await told('Bonjour, mon colis est arrivé cassé. Pouvez-vous m’en envoyer un autre ?')
    expect(french.slice(0, 2)).toEqual([true, 'fr'])
  })
})

function usesOf(panel: Page, id: string): Promise<number> {
  return panel.evaluate(
    (snippet) =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('koi')
        open.onerror = () => reject(open.error)
        open.onsuccess = () => {
          const read = open.result.transaction('snippets').objectStore('snippets').get(snippet)
          read.onsuccess = () => {
            open.result.close()
            resolve(read.result?.uses ?? 0)
          }
        }
      }),
    id,
  )
}
