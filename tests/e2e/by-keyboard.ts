import type { Page } from 'playwright-core'

/** What has the focus, as a screen reader would name it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement)) return ''
    const isField =
      at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement
    const label = isField ? at.labels?.[0]?.textContent : null
    return (at.getAttribute('aria-label') ?? label ?? at.innerText).trim()
  })

/** Walks with Tab until what is called `name` has the focus. Gives the number of presses; throws when it is out of reach. */
export async function tabTo(page: Page, name: string, most = 80): Promise<number> {
  for (let presses = 0; presses <= most; presses++) {
    if ((await focused(page)).startsWith(name)) return presses
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not reach ${name}`)
}
