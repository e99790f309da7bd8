import { BLANK } from './marks.ts'

const LINE_START = /^<(?:p|li|blockquote)>$/

/** `, thanks` at the start of a line, after a name that is not there, becomes `Thanks`. */
function tidyStarts(text: string, table: readonly string[]): string {
  return text.replace(
    /(^|\uE000(\d+)\uE001)[ \u00A0]*\uE005[ \u00A0]*[,;:.]?[ \u00A0]*(\p{Ll}?)/gu,
    (whole, before: string, at: string | undefined, letter: string) =>
      at === undefined || LINE_START.test(table[Number(at)] ?? '') ? before + letter.toUpperCase() : whole,
  )
}

/**
 * Joins what a left-out value would tear: "Hi ," becomes "Hi,", doubled blanks one. Works on a rendered stencil; `table` tells which marks
 * begin a line. French keeps its blank before ! ? ; as it should.
 */
export function tidyBlanks(rendered: string, table: readonly string[], language: string): string {
  const marks = /^fr\b/i.test(language) ? ',.' : ',.;!?'
  const torn = new RegExp(
    `[ \\u00A0]+((?:\\uE000\\d+\\uE001|${BLANK})*)(?=[${marks}](?:\\s|$|\\uE000))`,
    'gu',
  )
  return tidyStarts(rendered, table)
    .replace(torn, '$1')
    .replace(/ *\uE005 */g, (found) => (found.includes(' ') ? ' ' : ''))
    .replaceAll(BLANK, '')
}
