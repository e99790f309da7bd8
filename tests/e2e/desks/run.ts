import type { Page } from 'playwright-core'
import { type DemoServer, serveDemo } from '../../../demo/serve.ts'
import { eventually } from '../eventually.ts'
import { type KoiBrowser, launchKoi } from '../koi.ts'
import { type PanelView, panelView } from '../panel-view.ts'
import { type Surfaces, surfacesOf } from '../surfaces.ts'
import type { DeskPage } from './desk-page.ts'

/** What stands in a box, with and without its markup. */
interface Held {
  readonly text: string
  readonly html: string
}

/** One browser with the real side panel beside one tab: what every test of a desk needs. */
export interface DeskRun {
  readonly koi: KoiBrowser
  readonly page: Page
  readonly panel: PanelView
  readonly origin: string
  surfaces(): Promise<Surfaces>
  /** Loads the desk's conversation afresh and waits until the panel is about it. */
  open(desk: DeskPage): Promise<void>
  held(desk: DeskPage): Promise<Held>
  /** The agent's own words in the box, lines joined by single breaks. */
  draft(desk: DeskPage): Promise<string>
  /** Opens the box and types with real keys. */
  type(desk: DeskPage, text: string): Promise<void>
  /** Waits until the caret stands right behind `text` in the box. */
  caretBehind(desk: DeskPage, text: string): Promise<void>
  /** The words under Koi's marks, in the order of the alphabet. */
  marked(): Promise<string[]>
  /** Has Koi make a change, waits until `after` holds, and proves that one undo brings back exactly what stood there. */
  undoneByOneKey(
    desk: DeskPage,
    change: () => Promise<unknown>,
    after: (draft: string) => boolean,
  ): Promise<void>
  close(): Promise<void>
}

/** Text as the agent sees it: invisible characters gone, one break between lines. */
export const plain = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replaceAll('\u00a0', ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()

async function heldIn(desk: DeskPage, page: Page): Promise<Held> {
  return desk.box(page).evaluate((box) => {
    if (box instanceof HTMLTextAreaElement) return { text: box.value, html: box.value }
    return { text: box instanceof HTMLElement ? box.innerText : '', html: box.innerHTML }
  })
}

/** What stands in the box before the caret. */
async function beforeCaret(desk: DeskPage, page: Page): Promise<string> {
  return desk.box(page).evaluate((box) => {
    if (box instanceof HTMLTextAreaElement) return box.value.slice(0, box.selectionStart)
    const selection = box.ownerDocument.getSelection()
    if (!selection?.focusNode) return ''
    const range = box.ownerDocument.createRange()
    range.setStart(box, 0)
    range.setEnd(selection.focusNode, selection.focusOffset)
    return range.toString()
  })
}

async function draftIn(desk: DeskPage, page: Page): Promise<string> {
  const text = plain((await heldIn(desk, page)).text)
  const standing = desk.standing ?? ''
  const at = standing === '' ? text.length : text.indexOf(standing)
  if (at === -1) throw new Error(`what is not the agent's is gone from the box: ${text}`)
  return text.slice(0, at).trim()
}

/** Opens the browser on a desk, with the panel at its side. */
export async function runBeside(desk: DeskPage): Promise<DeskRun> {
  const demo: DemoServer = await serveDemo()
  const koi = await launchKoi()
  const page = koi.context.pages()[0] ?? (await koi.context.newPage())
  await page.goto(demo.origin + desk.path)
  const panel = panelView(await koi.sidePanel(page))
  for (const one of [page, panel.page]) one.setDefaultTimeout(15_000)
  const draft = (of: DeskPage) => draftIn(of, page)
  return {
    koi,
    page,
    panel,
    origin: demo.origin,
    surfaces: () => surfacesOf(page),
    open: async (of) => {
      await page.bringToFront()
      await page.goto('about:blank')
      await page.goto(demo.origin + of.path)
      await surfacesOf(page)
      await panel.tab('reply')
      await panel.isAbout(of.customer)
    },
    held: (of) => heldIn(of, page),
    draft,
    type: async (of, text) => {
      await of.write(page)
      await page.keyboard.type(text)
      await eventually(() => draft(of)).toBe(text)
    },
    caretBehind: (of, text) => eventually(() => beforeCaret(of, page)).toMatch(new RegExp(`${text}$`)),
    marked: () =>
      page.evaluate(() =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('koi-'))
          .flatMap(([, ranges]) => [...ranges].map(String))
          .sort(),
      ),
    undoneByOneKey: async (of, change, after) => {
      const before = await heldIn(of, page)
      await change()
      await eventually(async () => after(await draft(of))).toBe(true)
      await page.keyboard.press('Control+z')
      await eventually(() => heldIn(of, page)).toEqual(before)
    },
    close: async () => {
      await koi.close()
      await demo.close()
    },
  }
}
