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
  const all = (): Promise<FromAssistant[]> => own.evaluate(() => (window as LineWindow).koiLine?.heard ?? [])
  const ofKind = async <K extends FromAssistant['kind']>(kind: K) =>
    (await all()).filter((message): message is Extract<FromAssistant, { kind: K }> => message.kind === kind)
  return {
    last: async (kind) => (await ofKind(kind)).at(-1) ?? null,
    heard: async (kind, fits = () => true) =>
      until(`a message of kind ${kind}`, async () => {
        const [last] = (await ofKind(kind)).slice(-1)
        return last && fits(last) ? last : null
      }),
    send: (message) =>
      own.evaluate((sent) => (window as LineWindow).koiLine?.port.postMessage(sent), message),
    close: () => own.close(),
  }
}
