import type { Locator, Page } from 'playwright-core'
import { inKoisWorld } from '../break/isolated.ts'
import { eventually } from '../eventually.ts'
import { type KoiBrowser, until } from '../koi.ts'
import { type Surfaces, surfacesOf } from '../surfaces.ts'

/** An open page with its reply box in focus and Koi's assistant awake and told of the library. */
export interface ReplyBox {
  readonly page: Page
  readonly box: Locator
  readonly surfaces: Surfaces
  /** What the box shows, white space made plain. */
  text(): Promise<string>
}

/** Blanks and empty lines as people see them. */
const plain = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replaceAll('\u00a0', ' ')
    .replace(/\n+/g, '\n')
    .trim()

const shownIn = (box: Locator): Promise<string> =>
  box.evaluate((element) =>
    element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
      ? element.value
      : (element as HTMLElement).innerText,
  )

/** Opens a page, clicks into its box and waits until Koi knows the answers' names. */
export async function writeIn(
  koi: KoiBrowser,
  address: string,
  find: (page: Page) => Locator,
): Promise<ReplyBox> {
  const page = await koi.context.newPage()
  await page.goto(address)
  const box = find(page)
  await box.click()
  const surfaces = await surfacesOf(page)
  await until('the names of the answers', () =>
    inKoisWorld<boolean>(
      koi.context,
      page,
      `chrome.runtime.sendMessage({ koi: 'knowledge', body: { have: '' } }).then(({ value }) => value.shortcuts.length > 10)`,
    ),
  )
  await page.keyboard.press('Control+Home')
  return { page, box, surfaces, text: async () => plain(await shownIn(box)) }
}

/** Types at the caret, until the box shows it. */
export async function typeIn({ page, text }: ReplyBox, words: string): Promise<void> {
  await page.keyboard.type(words)
  await eventually(text).toContain(words.trim())
}

/** Types before the draft, with a blank behind and the caret before that blank. */
export async function typeAbove(reply: ReplyBox, words: string): Promise<void> {
  await typeIn(reply, `${words} `)
  await reply.page.keyboard.press('ArrowLeft')
}
