import type { Page } from 'playwright-core'
import type { FromAssistant, FromPanel } from '../../src/protocol/panel-port.ts'
import { KOI, type KoiBrowser, until } from './koi.ts'

/** A line to a tab's assistants as the panel has it, for tests of the page's half alone. */
export interface TestLine {
  /** The last message of a kind. */
  last<K extends FromAssistant['kind']>(kind: K): Promise<Extract<FromAssistant, { kind: K }> | null>
  /** Waits for a message of a kind that fits. */
  heard<K extends FromAssistant['kind']>(
    kind: K,
    fits?: (message: Extract<FromAssistant, { kind: K }>) => boolean,
  ): Promise<Extract<FromAssistant, { kind: K }>>
  send(message: FromPanel): Promise<void>
  close(): Promise<void>
}

interface LineWindow extends Window {
  koiLine?: { port: chrome.runtime.Port; heard: FromAssistant[] }
}

/** Opens a line from a page of the extension to the tab of `page`, waking its assistant as the panel does. */
export async function lineTo(koi: KoiBrowser, page: Page): Promise<TestLine> {
  const tab = await koi.tabOf(page)
  const own = await koi.context.newPage()
  await own.goto(`${KOI}/src/options/index.html`)
  await own.evaluate(async (id) => {
    const view: LineWindow = window
    await chrome.runtime.sendMessage({ koi: 'wake-tab', body: { tab: id } })
    const port = chrome.tabs.connect(id, { name: 'koi-panel' })
    const heard: FromAssistant[] = []
    port.onMessage.addListener((message: FromAssistant) => heard.push(message))
    view.koiLine = { port, heard }
  }, tab)
  await page.bringToFront()
  type Kind = FromAssistant['kind']
  /** Picked in the page: whole drafts come with every reading. */
  const lastOf = async <K extends Kind>(kind: K): Promise<Extract<FromAssistant, { kind: K }> | null> => {
    const last = await own.evaluate(
      (wanted) =>
        (window as LineWindow).koiLine?.heard.findLast((message) => message.kind === wanted) ?? null,
      kind as Kind,
    )
    return last as Extract<FromAssistant, { kind: K }> | null
  }
  return {
    last: lastOf,
    heard: async (kind, fits = () => true) =>
      until(`a message of kind ${kind}`, async () => {
        const last = await lastOf(kind)
        return last && fits(last) ? last : null
      }),
    send: (message) =>
      own.evaluate((sent) => (window as LineWindow).koiLine?.port.postMessage(sent), message),
    close: () => own.close(),
  }
}
