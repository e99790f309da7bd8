import { parseBody, toPlain } from '../snippets/body.ts'

/** Longer sources and texts are cut: what an answer is about is said by then. */
const MOST_SOURCE = 200_000
const MOST_TEXT = 20_000
const LIQUID = /\{\{[^{}]*\}\}|\{%[^%]*%\}/g
const TAG = /<\/?[a-z][^<>]*>/i
/** Links and pictures of Markdown; their addresses are no words. */
const LINK = /!?\[([^[\]]*)\]\([^()\s]*\)/g

/** A body as people read it, for the index: HTML, Markdown or plain text, without tags, template code and addresses. */
export function bodyWords(body: string): string {
  const said = body.slice(0, MOST_SOURCE).replace(LIQUID, ' ')
  const text = TAG.test(said) ? toPlain(parseBody(said).body) : said.replace(LINK, '$1')
  return text.replace(/https?:\/\/\S+/g, ' ').slice(0, MOST_TEXT)
}
