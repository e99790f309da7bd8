import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFinds, inEveryLook } from './axe.ts'
import { cornerDesk } from './desks/corner-desk.ts'
import { type DeskRun, runBeside } from './desks/run.ts'
import { eventually } from './eventually.ts'
import { KOI, until } from './koi.ts'
import { type PanelView, panelView } from './panel-view.ts'
import { words } from './words.ts'

const desk = cornerDesk('textarea')
const DRAFT =
  "Hello Gordon, I can't get you that until March. You failed to attach a photo. I'll get back to you tomorrow."

let on: DeskRun

beforeAll(async () => {
  on = await runBeside(desk)
})
afterAll(() => on?.close())

describe('axe finds nothing', () => {
  let panel: PanelView

  beforeAll(async () => {
    await on.open(desk)
    panel = panelView(await on.koi.panelTab(on.page))
    await panel.isAbout(desk.customer)
    await on.page.bringToFront()
  })

  it('in the panel beside an empty reply, with everything said of where it is from', async () => {
    await panel.page.getByRole('button', { name: words('whereFrom'), exact: true }).click()
    expect(await inEveryLook(panel.page)).toEqual([])
  })

  it('in the panel with flags, steps, answers, asks and promises', async () => {
    await on.type(desk, DRAFT)
    await panel.flag('You failed to').waitFor()
    await panel.promises.getByText("I'll get back to you tomorrow.").waitFor()
    expect(await inEveryLook(panel.page)).toEqual([])
  })

  it('in the panel while searching, and while an answer asks', async () => {
    const found = await panel.search('What I understood', 'What I understood')
    await found.getByRole('button', { name: words('answerInsertNamed', 'What I understood') }).click()
    await found.getByRole('textbox').waitFor()
    expect(await inEveryLook(panel.page)).toEqual([])
    await panel.search('', '')
  })

  it('in its library, its follow-ups and its keys', async () => {
    await panel.tab('library')
    await panel.page.locator('details.folder > summary').first().click()
    expect(await inEveryLook(panel.page)).toEqual([])
    await panel.tab('follow-ups')
    await panel.page.getByRole('button', { name: words('followUpsAdd') }).click()
    await panel.page.getByLabel(words('reminderText')).fill('Call Dana')
    expect(await inEveryLook(panel.page)).toEqual([])
    await panel.page
      .getByRole('button', { name: words('save'), exact: true })
      .filter({ visible: true })
      .click()
    await panel.followUp('Call Dana').waitFor()
    await panel.page.getByRole('button', { name: words('keysTitle') }).click()
    expect(await inEveryLook(panel.page)).toEqual([])
  })

  it('in the panel on a page without a conversation', async () => {
    const page = await on.koi.context.newPage()
    await page.goto(on.origin)
    const view = panelView(await on.koi.panelTab(page))
    await view.page.getByRole('heading').first().waitFor()
    expect(await inEveryLook(view.page)).toEqual([])
    await view.page.close()
    await page.close()
  })

  it.each([
    'welcome',
    'library',
    'library/new/axe',
    'library/recently-deleted',
    'packs',
    'desks',
    'profile',
    'language',
    'learnt',
    'insights',
    'practice',
    'keys',
    'data',
    'studio',
    'import',
    'export',
  ])('on the options page at #%s', async (hash) => {
    const page = await on.koi.context.newPage()
    await page.goto(`${KOI}/src/options/index.html#${hash}`)
    await page.getByRole('heading').first().waitFor()
    expect(await inEveryLook(page)).toEqual([])
    await page.close()
  })

  it('in what an import would bring, with columns to be told', async () => {
    const page = await on.koi.context.newPage()
    await page.goto(`${KOI}/src/options/index.html#import`)
    const table =
      'Nr;Was;Wert\n1;Teapot;Hi {{ticket.cf_x}}, descale it.\n2;Pot;Hi {{ticket.cf_x}}, descale it.\n'
    await page
      .locator('input[type="file"][multiple]')
      .setInputFiles({ name: 'odd.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
    await page.getByRole('combobox', { name: words('columnBody'), exact: true }).waitFor()
    await page.getByText(words('duplicatesEach')).click()
    await page.locator('.import-answers summary').first().click()
    expect(await inEveryLook(page)).toEqual([])
    await page.close()
  })

  it.each(['light', 'dark'] as const)(
    'in what Koi draws in a page: pill, card and gate, %s',
    async (colorScheme) => {
      const { page } = on
      await on.open(desk)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await on.type(desk, DRAFT)
      const surfaces = await on.surfaces()
      await until('the pill to count', async () => (await surfaces.text('.pill .count')) === '2')
      await surfaces.openUp()
      expect(await axeFinds(page, 'koi-surfaces')).toEqual([])
      await panel.tab('reply')
      await panel.flag('You failed to').locator('button.said').click()
      await page.bringToFront()
      await surfaces.shown('.card .better')
      expect(await axeFinds(page, 'koi-surfaces')).toEqual([])
      await page.keyboard.press('Control+Enter')
      expect(await surfaces.shown('.gate')).toContain('Gordon')
      expect(await axeFinds(page, 'koi-surfaces')).toEqual([])
      await page.keyboard.press('Escape')
      await surfaces.gone('.gate')
      await eventually(() => desk.box(page).inputValue()).toBe(DRAFT)
    },
  )
})
