import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { found } from './found.ts'

/** What the agent types in the scene: three things that Koi answers to. */
export const DRAFT =
  "Hi Dana, unfortunately we can't send a new kettle until Friday. You should have told us sooner. I'll get back to you tomorrow."

const PANEL = '/src/panel/index.html'

/** A second connection to the browser whose profile this is: it sees the side panel, which the first one does not. */
export async function connectToPanel(profile: string): Promise<{ browser: Browser; panel: Page }> {
  const file = join(profile, 'DevToolsActivePort')
  const port = await found('the debugging port', () =>
    existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : null,
  )
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const pages = (): Page[] => browser.contexts().flatMap((context) => context.pages())
  const panel = await found('the side panel', () => pages().find((page) => page.url().endsWith(PANEL)))
  return { browser, panel }
}

/** Types the draft into the reply box of the demo desk, as an agent would. */
export async function typeDraft(page: Page): Promise<void> {
  await page.locator('[data-composer] [contenteditable=true], [data-composer] textarea').first().click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(DRAFT)
}

/** Waits until the panel has read the draft: it names the customer and offers a rewrite. */
export async function panelIsLive(panel: Page): Promise<void> {
  await panel.getByText('Dana Whitfield').first().waitFor()
  await panel.locator('ins, [data-rewrite]').first().waitFor()
}

/** Puts two screenshots beside each other in one picture. */
export async function sideBySide(
  context: BrowserContext,
  left: Buffer,
  right: Buffer,
  file: string,
): Promise<void> {
  const page = await context.newPage()
  const picture = (shot: Buffer): string => `<img src="data:image/png;base64,${shot.toString('base64')}">`
  await page.setContent(
    `<style>body{margin:0;display:flex;background:#8884;gap:1px;width:max-content}img{display:block}</style>${picture(left)}${picture(right)}`,
  )
  await page.locator('body').screenshot({ path: file })
  await page.close()
}

/** The scene for a machine without a display: plays it headless, prints what the panel says, writes screenshots. */
export async function playScene(
  context: BrowserContext,
  page: Page,
  profile: string,
  shots: string,
): Promise<void> {
  const { browser, panel } = await connectToPanel(profile)
  await typeDraft(page)
  await panelIsLive(panel)
  console.log('\nThe panel beside the demo desk says:\n')
  console.log((await panel.locator('body').innerText()).replace(/\n{2,}/g, '\n').replace(/^/gm, '  '))
  const both = join(shots, 'desk-and-panel.png')
  await sideBySide(context, await page.screenshot(), await panel.screenshot(), both)
  console.log(`\nNo display here, so the scene was played headless. Screenshot: ${both}`)
  await browser.close()
}
