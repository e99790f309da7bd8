import { parseBody, toPlain } from '../../snippets/body.ts'

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu
const ENDED = /[.!?…]["'”’)]*$/

/** True where a text reads like words for somebody: not a name, a date, an address or a single tag. */
export function isProse(text: string): boolean {
  const trimmed = text.trim()
  if (!/\s/.test(trimmed)) return false
  const words = trimmed.slice(0, 2000).match(WORD)?.length ?? 0
  return words >= 3 || (words === 2 && ENDED.test(trimmed))
}

const TAG =
  /<\/?(?:p|br|div|span|a|b|strong|i|em|u|s|ul|ol|li|h[1-6]|table|tbody|thead|tr|t[dh]|blockquote|img|font|pre|code|hr|html|body|section|small)(?=[\s/>])[^<>]*>/i
const ENTITY = /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/i

/** The words that a cell or string shows: HTML as its text, quotations with "> " before their lines; plain text as it is. */
export function shownText(source: string): string {
  if (TAG.test(source)) return toPlain(parseBody(source).body)
  // Plain text with entities in it: its line breaks mean something, which HTML's do not.
  if (ENTITY.test(source)) {
    const lines = source.split(/\r?\n/).map((line) => toPlain(parseBody(line.replace(/</g, '&lt;')).body))
    return lines.join('\n')
  }
  return source
}
