import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tabTo } from './by-keyboard.ts'
import { cornerDesk } from './desks/corner-desk.ts'
import type { DeskPage } from './desks/desk-page.ts'
import { type DeskRun, runBeside } from './desks/run.ts'
import { eventually } from './eventually.ts'
import { KOI } from './koi.ts'
import { panelView } from './panel-view.ts'
import { words } from './words.ts'

/** Opened by the desk's own key instead of a click. */
const desk: DeskPage = {
  ...cornerDesk('ckeditor5'),
  write: async (page) => {
    await page.locator('.editor-host[data-editor]').waitFor()
    await page.keyboard.press('r')
  },
}

let on: DeskRun

beforeAll(async () => {
  on = await runBeside(desk)
})
afterAll(() => on?.close())

describe('by keyboard alone', () => {
  it('writes a whole reply: prompt, answer from the search, better words, back to the box, sent', async () => {
    await on.open(desk)
    const { page, panel } = on
    const draft = () => on.draft(desk)
    await on.type(desk, 'You failed to attach a photo.')
    await panel.flag('You failed to').waitFor()
    await panel.press('u')
    await eventually(draft).toBe('Please attach a photo.')
    const prompt = await panel.firstPrompt()
    await panel.press('1')
    await eventually(draft).toContain(prompt)
    await panel.press('/')
    await panel.page.keyboard.type('Lost on the way')
    await panel.page.locator('form.answer').filter({ visible: true }).first().waitFor()
    await panel.page.keyboard.press('Enter')
    await eventually(draft).toContain('Your parcel went missing')
    await panel.press('Escape')
    await eventually(() =>
      desk.box(page).evaluate((element) => element.contains(document.activeElement)),
    ).toBe(true)
    await page.keyboard.press('Control+Enter')
    await page.locator('.message[data-from="agent"]').last().getByText('Please attach a photo.').waitFor()
  })

  it('reaches everything in the panel with Tab, and the tabs with the arrow keys', async () => {
    await on.open(desk)
    const view = panelView(await on.koi.panelTab(on.page))
    await view.isAbout(desk.customer)
    await tabTo(view.page, words('whereFrom'))
    await tabTo(view.page, words('tabReply'))
    await view.page.keyboard.press('ArrowRight')
    await eventually(() => view.page.getByRole('tab', { selected: true }).innerText()).toContain(
      words('tabLibrary'),
    )
    await tabTo(view.page, words('keysTitle'))
    await view.page.keyboard.press('Enter')
    await view.page.getByText(words('keyWalk'), { exact: true }).waitFor()
    await view.page.close()
  })

  it('goes through the first run in under a minute', async () => {
    const page = await on.koi.context.newPage()
    const began = Date.now()
    await page.goto(`${KOI}/src/options/index.html#welcome`)
    await page.getByRole('heading', { name: words('welcomeDesksTitle') }).waitFor()
    let presses = await tabTo(page, words('welcomeNext'))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: words('welcomeYouTitle') }).waitFor()
    presses += await tabTo(page, words('profileName'))
    await page.keyboard.type('Maya Lindqvist')
    presses += await tabTo(page, words('welcomeNext'))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: words('welcomeStarterTitle') }).waitFor()
    presses += await tabTo(page, words('welcomeNext'))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: words('welcomeTryTitle') }).waitFor()
    presses += await tabTo(page, words('flagUse'))
    await page.keyboard.press('Enter')
    presses += await tabTo(page, words('welcomeFinish'))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: words('navLibrary') }).waitFor()
    expect(Date.now() - began).toBeLessThan(60_000)
    expect(presses).toBeLessThan(60)
    await page.close()
  })

  it('keeps still where the agent asked for little motion', async () => {
    await on.open(desk)
    const moving = (page: Page): Promise<string[]> =>
      page.evaluate(() => {
        const seconds = (list: string): number => Math.max(...list.split(',').map(Number.parseFloat))
        return [...document.querySelectorAll('*')].flatMap((element) => {
          const { animationName, animationDuration, transitionDuration } = getComputedStyle(element)
          const moves = animationName !== 'none' && seconds(animationDuration) > 0.01
          return moves || seconds(transitionDuration) > 0.01
            ? [`${element.tagName}.${element.className}`]
            : []
        })
      })
    for (const address of [
      `panel/index.html?tab=${await on.koi.tabOf(on.page)}`,
      'options/index.html#library',
      'options/index.html#welcome',
    ]) {
      const page = await on.koi.context.newPage()
      await page.goto(`${KOI}/src/${address}`)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.getByRole('heading').first().waitFor()
      expect(await moving(page)).toEqual([])
      await page.close()
    }
  })
})
