/**
 * Makes docs/panel-request-tracker-{light,dark}.png: Request Tracker's reply page with the real side panel beside it.
 * usage: npx tsx tests/real-desks/screenshots.ts (after npm run build:e2e)
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { ROOT } from '../../bin/browser.ts'
import { launchKoi } from '../e2e/koi.ts'
import { type PanelView, viewOf } from './panel-view.ts'
import { requestTracker as desk } from './request-tracker/desk.ts'

type Scheme = 'light' | 'dark'

const PAGE = { width: 1000, height: 900 }
const PANEL = { width: 380, height: PAGE.height }
const THEMES: Readonly<Record<Scheme, string>> = { light: 'elevator-light', dark: 'elevator-dark' }
const DRAFT = [
  'Hi Dana,',
  "I'm sorry that a second kettle arrived cracked. We can't ship a new one until Friday. You failed to attach a photo.",
  "I'll get back to you tomorrow by noon.",
]

/** Gives the agent's Request Tracker the theme of that name. */
async function wear(page: Page, theme: string): Promise<void> {
  await page.goto(`${desk.origin}/Prefs/Other.html`)
  await page.locator('select[name=WebDefaultStylesheet]').selectOption(theme, { force: true })
  await page.locator('input[name=Update]').click()
  await page.getByText('Preferences saved').first().waitFor()
}

async function write(page: Page): Promise<void> {
  const { locator } = await desk.replyBox(page)
  await locator.focus()
  for (const [at, line] of DRAFT.entries()) {
    if (at > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(line)
  }
}

async function settle({ page, flag, promises }: PanelView, scheme: Scheme): Promise<void> {
  await page.setViewportSize(PANEL)
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  await flag("can't").waitFor()
  await promises.first().waitFor()
  await page.locator('section.answers .answer').first().waitFor()
}

/** Both pictures side by side as one. */
async function compose(context: BrowserContext, left: Buffer, right: Buffer): Promise<Buffer> {
  const page = await context.newPage()
  await page.setViewportSize({ width: PAGE.width + PANEL.width, height: PAGE.height })
  const source = (picture: Buffer): string => `data:image/png;base64,${picture.toString('base64')}`
  await page.setContent(
    `<body style="margin:0;display:flex"><img src="${source(left)}" width="${PAGE.width}"><img src="${source(right)}" width="${PANEL.width}"></body>`,
  )
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())))
  const picture = await page.screenshot()
  await page.close()
  return picture
}

async function shoot(scheme: Scheme): Promise<Buffer> {
  const koi = await launchKoi({ viewport: PAGE, colorScheme: scheme })
  try {
    const page = await koi.context.newPage()
    await desk.login(page)
    await wear(page, THEMES[scheme])
    await desk.openConversation(page)
    const panel = viewOf(await koi.sidePanel(page))
    await panel.customer.waitFor()
    await desk.openReply(page)
    await write(page)
    await settle(panel, scheme)
    const right = await panel.page.screenshot()
    const left = await page.screenshot()
    await wear(page, THEMES.light)
    return await compose(koi.context, left, right)
  } finally {
    await koi.close()
  }
}

await desk.up()
await mkdir(join(ROOT, 'docs'), { recursive: true })
for (const scheme of ['light', 'dark'] as const) {
  const file = join(ROOT, 'docs', `panel-request-tracker-${scheme}.png`)
  await writeFile(file, await shoot(scheme))
  console.log(file)
}
