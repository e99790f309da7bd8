import type { Locator, Page } from 'playwright-core'
import type { PanelView } from '../panel-view.ts'

/** What is particular about one desk's page; everything else is the shared scenario. */
export interface DeskPage {
  readonly name: string
  /** Path of the conversation that is opened. */
  readonly path: string
  /** What the panel must say of it: the customer's name, the subject, how many messages were read. */
  readonly customer: string
  readonly subject: string
  readonly messages: number
  readonly visibility: 'public' | 'unknown'
  /** The first line in the box that is not the agent's own words: a signature or a quote. */
  readonly standing?: string
  /** What an agent does once on a desk that does not tell everything. */
  prepare?(page: Page, panel: PanelView): Promise<void>
  /** The box of the conversation in front. */
  box(page: Page): Locator
  /** Opens the box where it is not there from the start, and puts the caret at its beginning. */
  write(page: Page): Promise<void>
  /** Another conversation, opened as the agent would, without a page load. */
  readonly other: { readonly customer: string; open(page: Page): Promise<void> }
  /** Makes the reply an internal note, where the desk has such. */
  note?(page: Page): Promise<void>
  send(page: Page): Promise<void>
  /** Takes the send back, where the desk can. */
  undoSend?(page: Page): Promise<void>
}

/** Puts the caret at the beginning of a box. */
export async function caretAtStart(page: Page, box: Locator): Promise<void> {
  await box.click({ position: { x: 12, y: 12 } })
  await page.keyboard.press('Control+Home')
}
