import { BLANK } from '../domain/snippets/snippet.ts'
import { browser } from '../platform/polyfill.ts'
import type { KoiDatabase } from '../storage/database.ts'
import { saveSnippet } from '../storage/snippets.ts'

/** Selected text as it stands in a body: braces of a page are words, not code of a template. */
const escaped = (text: string): string =>
  text.replace(/\{(?=[{%])/g, '{ ').replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const TITLE_LENGTH = 60

/** The first words of a text, for a title. */
function titleOf(text: string): string {
  const line = text.split('\n')[0]?.trim() ?? ''
  return line.length <= TITLE_LENGTH ? line : `${line.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, '')}…`
}

/** Saves selected text as an own snippet and opens it in the library for a better title. */
export async function saveSelection(db: KoiDatabase, selected: string, now: number): Promise<void> {
  const id = crypto.randomUUID()
  const paragraphs = selected
    .split(/\n{2,}/)
    .map((part) => `<p>${escaped(part.trim()).replaceAll('\n', '<br>')}</p>`)
  await saveSnippet(db, { ...BLANK, id, title: titleOf(selected), body: paragraphs.join('') }, now)
  await browser.tabs.create({ url: browser.runtime.getURL(`src/options/index.html#library/${id}`) })
}
