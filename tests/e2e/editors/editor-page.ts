import { chromium, type Locator, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { Span } from '../../../src/domain/text/span.ts'
import type { EditorDriver } from './driver.ts'
import { harnessDriver } from './harness/driver.ts'

/** What is particular about one page in demo/editors. */
export interface EditorPage {
  /** The folder in demo/editors. */
  readonly name: string
  /** The id of the editor that must be found. */
  readonly editor: string
  /** Where people click to type. */
  box(page: Page): Locator
  /** Can it hold bold, links and lists? */
  readonly rich: boolean
  /** The draft at the start. */
  readonly draft?: string
  /** Its history takes what was typed within the last second along: measured, and the same with typing alone. */
  readonly joinsUndo?: true
  /** Selectors of what is not the agent's. */
  readonly notDraft?: readonly string[]
}

/** An open page with its box in focus and the driver attached. */
export interface OpenPage {
  readonly page: Page
  readonly box: Locator
  readonly driver: EditorDriver
  readonly found: string | null
  /** What the editor itself holds: exactly, and as lines of words (empty lines left out). */
  state(): Promise<string>
  html(): Promise<string>
  /** Waits until the editor itself takes these words for selected. */
  selected(words: string): Promise<void>
  lines(): Promise<string[]>
}

export const DRAFT = "Hello Anna,\nWe really can't send it until Friday. See the guide.\n\nKind regards"

/** Where `words` stand in `text`. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`"${words}" is not in the draft`)
  return { start, end: start + words.length }
}

/** The lines that HTML shows, without empty ones, its white space made plain. */
export function linesOf(html: string): string[] {
  return html
    .replace(/<br[^>]*>|<\/(?:p|div|li|ul)>|<(?:p|div|li|ul)\b[^>]*>|\n/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&#39;|&rsquo;|&apos;/g, "'")
    .replaceAll('&amp;', '&')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .split('\n')
    .map((line) => line.replaceAll('\u00a0', ' '))
    .filter((line) => line.trim() !== '')
}

/** The worker's own browser: one tab for the editors' pages, and the harness' page. */
interface Joined {
  readonly page: Page
  readonly messages: Page
}

let joined: Promise<Joined> | null = null

async function join(): Promise<Joined> {
  const browsers = inject('browsers')
  const mine = browsers[(Number(process.env['VITEST_POOL_ID']) - 1) % browsers.length]
  const browser = await chromium.connectOverCDP(mine ?? '')
  const context = browser.contexts()[0]
  if (!context) throw new Error('The browser has no context')
  const messages = await context.newPage()
  await messages.goto(inject('messages'))
  return { page: await context.newPage(), messages }
}

/**
 * Puts the caret at `offset` by keys alone. Some editors (Slate) notice keys and clicks a little late and then move on
 * from where they think the caret is, so it is done again until it holds.
 */
export async function caretTo(offset: number, page: Page, driver: EditorDriver): Promise<void> {
  const go = async () => {
    await page.keyboard.press('Control+Home')
    for (let step = 0; step < offset; step++) await page.keyboard.press('ArrowRight')
    return driver.selection()
  }
  await expect.poll(go, { interval: 120 }).toEqual({ start: offset, end: offset })
}

/** Opens a fresh document, clicks into the box as a person would and attaches. A tab of its own takes the browser half a second. */
export async function open(spec: EditorPage): Promise<OpenPage> {
  joined ??= join()
  const { page, messages } = await joined
  await page.goto(`${inject('origin')}/editors/${spec.name}/`)
  await page.waitForFunction(() => window.editorModel !== undefined)
  await spec.box(page).click()
  const driver = harnessDriver(page, messages, spec.notDraft ?? [])
  const found = await driver.attach()
  await caretTo(0, page, driver)
  const html = () => page.evaluate(() => window.editorModel?.html() ?? '')
  return {
    page,
    box: spec.box(page),
    driver,
    found,
    state: () => page.evaluate(() => window.editorModel?.state() ?? ''),
    html,
    selected: (words) =>
      expect
        .poll(() => page.evaluate(() => window.editorModel?.selected?.() ?? null))
        .toBeOneOf([words, null]),
    lines: async () => linesOf(await html()),
  }
}

/** The same page as at its start: attached anew with the caret at the beginning. */
export async function again({ page, driver }: OpenPage): Promise<void> {
  await driver.attach()
  await caretTo(0, page, driver)
}
