/**
 * Saves the pages of the real desks as fixtures for the desk adapters: src/desks/<desk>/pages/*.html.
 * usage: npx tsx tests/real-desks/save-pages.ts [desk...]
 * A frame's document goes into a file of its own, `<page>.<name>.html`.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Frame, type Page } from 'playwright-core'
import { REAL_DESKS, type RealDesk, redmine, requestTracker, roundcube } from './desks.ts'
import { serialise } from './serialise.ts'

const DESKS_FOLDER = fileURLToPath(new URL('../../src/desks/', import.meta.url))

/** Opens one page and names every document worth keeping. */
type Shot = (page: Page) => Promise<Readonly<Record<string, Frame>>>

async function withBox(desk: RealDesk, page: Page, name: string): Promise<Record<string, Frame>> {
  const { frame } = await desk.replyBox(page)
  return { [name]: page.mainFrame(), ...(frame === page.mainFrame() ? {} : { [`${name}.editor`]: frame }) }
}

const conversation =
  (desk: RealDesk): Shot =>
  async (page) => {
    await desk.openConversation(page)
    return { conversation: page.mainFrame() }
  }

const reply =
  (desk: RealDesk): Shot =>
  async (page) => {
    await desk.openReply(page)
    return withBox(desk, page, 'reply')
  }

const note =
  (desk: RealDesk): Shot =>
  async (page) => {
    await desk.openNote?.(page)
    return withBox(desk, page, 'note')
  }

/** The list with the reading pane, which is a frame with an address of its own. */
const roundcubeList: Shot = async (page) => {
  await page.goto(`${roundcube.origin}/?_task=mail&_mbox=INBOX`)
  await page.locator('#messagelist tr.message', { hasText: 'Re: Second cracked kettle' }).click()
  await page.frameLocator('#messagecontframe').locator('#messagebody').waitFor()
  const pane = page.frame('messagecontframe')
  if (!pane) throw new Error('The reading pane has no document')
  return { list: page.mainFrame(), 'list.pane': pane }
}

const SHOTS: Readonly<Record<RealDesk['id'], readonly Shot[]>> = {
  'request-tracker': [conversation(requestTracker), reply(requestTracker), note(requestTracker)],
  roundcube: [roundcubeList, conversation(roundcube), reply(roundcube)],
  redmine: [conversation(redmine), reply(redmine), note(redmine)],
}

async function saveDesk(desk: RealDesk, page: Page): Promise<void> {
  const folder = join(DESKS_FOLDER, desk.id, 'pages')
  await mkdir(folder, { recursive: true })
  await desk.login(page)
  for (const shot of SHOTS[desk.id]) {
    for (const [name, frame] of Object.entries(await shot(page))) {
      const html = await serialise(frame, desk.origin)
      await writeFile(join(folder, `${name}.html`), html)
      console.log(`${desk.id}/pages/${name}.html`, html.length)
    }
  }
}

const wanted = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
try {
  for (const desk of REAL_DESKS.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
    await desk.up()
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    await saveDesk(desk, await context.newPage())
    await context.close()
  }
} finally {
  await browser.close()
}
