/** What every real help desk on loopback offers to a test, and how its scripts are run. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Frame, Locator, Page } from 'playwright-core'

/** A reply box in a page: the frame it lives in and the element an agent types into. */
export interface ReplyBox {
  readonly frame: Frame
  readonly locator: Locator
}

/**
 * One installed help desk holding one conversation: Dana Whitfield, order 48213, a customer's mail, an agent's reply
 * that promises to get back tomorrow, and a second customer's mail (fixture/*.eml).
 * All page verbs return once the page is ready for typing or reading; they reject with Playwright's TimeoutError.
 */
export interface RealDesk {
  readonly id: 'request-tracker' | 'roundcube' | 'redmine'
  /** Scheme, host and port, without a closing slash. */
  readonly origin: string
  /** Installs what is missing, seeds once and starts; returns at once when the desk is up. Rejects with what the script said. */
  up(): Promise<void>
  /** Stops the desk; `wipe` also forgets everything, so that the next `up` seeds anew. */
  down(options?: { readonly wipe?: boolean }): Promise<void>
  /** Logs in as the agent, in a browser context that is not logged in yet. */
  login(page: Page): Promise<void>
  /** Shows the customer's second mail, and the whole conversation where the desk shows one. */
  openConversation(page: Page): Promise<void>
  /** Opens a public reply to the customer. */
  openReply(page: Page): Promise<void>
  /** Opens a note that the customer never sees; absent where the desk has no notes. */
  openNote?(page: Page): Promise<void>
  /** The box that `openReply` or `openNote` opened. */
  replyBox(page: Page): Promise<ReplyBox>
  /** The button that sends what is in the box. */
  sendButton(page: Page): Locator
  /** Returns once the desk has taken what was sent. */
  awaitSent(page: Page): Promise<void>
}

export const AGENT = { login: 'agent', password: 'agentpass1' } as const

/** Words of the customer's second mail: a page that shows them has loaded the conversation. */
export const LATEST_WORDS = 'Tomorrow was Tuesday'

const run = promisify(execFile)

/** The part of a desk that its folder's scripts answer: where it listens, how it starts and stops. */
export function startable(
  id: RealDesk['id'],
  portVariable: string,
  defaultPort: number,
): Pick<RealDesk, 'id' | 'origin' | 'up' | 'down'> {
  const folder = fileURLToPath(new URL(`./${id}/`, import.meta.url))
  return {
    id,
    origin: `http://127.0.0.1:${process.env[portVariable] ?? defaultPort}`,
    up: async () => {
      await run(`${folder}up.sh`)
    },
    down: async ({ wipe = false } = {}) => {
      await run(`${folder}down.sh`, wipe ? ['--wipe'] : [])
    },
  }
}

/** The box inside an iframe without an address of its own: waits until it can be typed into. */
export async function boxInFrame(page: Page, iframe: string, body: string): Promise<ReplyBox> {
  const element = await page.locator(iframe).elementHandle()
  const frame = await element?.contentFrame()
  if (!frame) throw new Error(`${iframe} holds no document`)
  const locator = frame.locator(`${body}[contenteditable=true]`)
  await locator.waitFor()
  return { frame, locator }
}
