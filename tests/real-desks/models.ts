/** The text of a reply box as its own editor knows it, asked in the page's world. */
import type { Page } from 'playwright-core'

export interface Model {
  /** All of it, as the editor would hand it to the desk. */
  readonly whole: string
  /** The agent's own lines. */
  readonly own: readonly string[]
  /** What follows them that is not the agent's: signature and quote. */
  readonly others: string
}

/** Parts an editor's HTML at the first block that is not the agent's (a selector; '' where all of it is). */
function partedAt(page: Page, html: string, foreign: string): Promise<Model> {
  return page.evaluate(
    ([whole = '', css = '']) => {
      const { body } = new DOMParser().parseFromString(whole, 'text/html')
      const blocks = [...body.children]
      const end = css === '' ? -1 : blocks.findIndex((block) => block.matches(css))
      const own = end < 0 ? blocks : blocks.slice(0, end)
      const others = end < 0 ? [] : blocks.slice(end)
      const lines = own.map((block) => (block.textContent ?? '').replace(/\u00a0/g, ' ').trim())
      return {
        whole,
        own: lines.filter((line) => line !== ''),
        others: others.map((block) => block.outerHTML).join(''),
      }
    },
    [html, foreign],
  )
}

/** CKEditor 4. */
export async function ckeditorModel(page: Page, instance: string): Promise<Model> {
  return partedAt(page, await page.evaluate<string>(`CKEDITOR.instances.${instance}.getData()`), '')
}

/** TinyMCE; `foreign` is the first block that is not the agent's. */
export async function tinymceModel(page: Page, foreign: string): Promise<Model> {
  return partedAt(page, await page.evaluate<string>('tinymce.activeEditor.getContent()'), foreign)
}

/** A plain text area. */
export async function textareaModel(page: Page, css: string): Promise<Model> {
  const whole = await page.locator(css).inputValue()
  return { whole, own: whole.split('\n').filter((line) => line.trim() !== ''), others: '' }
}
