import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { found } from './found.ts'

/** A session with the whole browser, for what no page can ask. */
async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser()
  if (!browser) throw new Error('this context has no browser to ask')
  return browser.newBrowserCDPSession()
}

/** Sends a command of the Extensions domain, which Playwright's types do not know. */
async function extensions(session: CDPSession, method: string, params: object): Promise<object> {
  const send: (name: string, params: object) => Promise<unknown> = session.send.bind(session) as never
  const answer = await send(`Extensions.${method}`, params)
  return typeof answer === 'object' && answer !== null ? answer : {}
}

/**
 * Loads an unpacked extension by the debugging protocol: branded Chrome ignores the --load-extension switch. Resolves with
 * the extension's id once its welcome page is there, which would else come to the front later. The browser must run with --enable-unsafe-extension-debugging.
 */
export async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const session = await browserSession(context)
  const answer = await extensions(session, 'loadUnpacked', { path: folder })
  await session.detach()
  if (!('id' in answer) || typeof answer.id !== 'string') throw new Error(`${folder} was not loaded`)
  await found('the welcome page', () => context.pages().find((page) => page.url().endsWith('#welcome')))
  return answer.id
}

/** Presses the extension's toolbar button for the tab of `page`, as a person would: this opens the side panel. */
export async function clickToolbarButton(context: BrowserContext, page: Page, id: string): Promise<void> {
  await page.bringToFront()
  const own = await context.newCDPSession(page)
  const { targetInfo } = await own.send('Target.getTargetInfo')
  const session = await browserSession(context)
  const { targetInfos } = await session.send('Target.getTargets', {
    filter: [{ type: 'tab', exclude: false }, { exclude: true }],
  })
  const tab = targetInfos.find(({ url }) => url === targetInfo.url)
  if (!tab) throw new Error(`no tab shows ${targetInfo.url}`)
  await extensions(session, 'triggerAction', { id, targetId: tab.targetId })
  await Promise.all([own.detach(), session.detach()])
}
