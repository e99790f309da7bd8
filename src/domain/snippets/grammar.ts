import { BLANK } from './marks.ts'
import { BLANK_OPENINGS, HONORIFICS_BEHIND, TITLES_BEFORE } from './nameless.ts'

const LINE_START = /^<(?:p|li|blockquote)>$/
const MARK = '\\uE000\\d+\\uE001'
const GAP = '[ \\u00A0]*'

/** Several values left out side by side are one gap. */
const GAPS = new RegExp(`${BLANK}(?:${GAP}${BLANK})+`, 'gu')
/** "Dear Mr ," without its name, "様" behind none. */
const TITLED = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${TITLES_BEFORE})\\.?[ \\u00A0]+((?:${MARK})*${BLANK})`,
  'giu',
)
const HONOURED = new RegExp(`(${BLANK}(?:${MARK})*)${GAP}(?:${HONORIFICS_BEHIND})[、,，]?`, 'gu')
/** Number signs, and then brackets and quotation marks, around nothing. */
const NUMBERED = new RegExp(`(?:#|№|(?<!\\p{L})(?:no|nr|n°)\\.?)${GAP}${BLANK}`, 'giu')
const AROUND = new RegExp(`[([„“"‘«](?:${MARK})*${GAP}${BLANK}${GAP}(?:${MARK})*[)\\]”"“’»]`, 'gu')
/** "Thanks, !" and "Hello Dana, , here": a comma with nothing behind it. */
const COMMA = new RegExp(`[,;、，،]${GAP}(${BLANK}(?:${MARK})*)(?=[,;.:!?、，。！？،])`, 'gu')

/** An opening that calls for a name gives way to one that does without: "Dear ," becomes "Hello,". */
function tidyOpenings(text: string): string {
  return BLANK_OPENINGS.reduce((tidied, [opening, instead]) => {
    const found = new RegExp(`(^|${MARK})(${GAP})(?:${opening})[ \\u00A0]+((?:${MARK})*)${BLANK}`, 'giu')
    return tidied.replace(found, (_, before: string, space: string, marks: string) => {
      return `${before}${space}${instead}${marks} ${BLANK}`
    })
  }, text)
}

/** `, thanks` at the start of a line, after a name that is not there, becomes `Thanks`. */
function tidyStarts(text: string, table: readonly string[]): string {
  return text.replace(
    /(^|\uE000(\d+)\uE001)[ \u00A0]*(?:([¡¿]?)\uE005[ \u00A0]*[,;:.、，،]?|[,;、，،])[ \u00A0]*(\p{Ll}?)/gu,
    (whole, before: string, at: string | undefined, mark: string | undefined, letter: string) =>
      at === undefined || LINE_START.test(table[Number(at)] ?? '')
        ? before + (mark ?? '') + letter.toUpperCase()
        : whole,
  )
}

/**
 * Joins what a left-out value would tear: "Hi ," becomes "Hi,", "Dear Mr ," becomes "Hello,", "(#)" goes, doubled blanks become one. Works on a
 * rendered stencil; `table` tells which marks begin a line. French keeps its blank before ! ? ; as it should.
 */
export function tidyBlanks(rendered: string, table: readonly string[], language: string): string {
  const marks = /^fr\b/i.test(language) ? ',.' : ',.;!?'
  const torn = new RegExp(
    `[ \\u00A0]+((?:${MARK}|${BLANK})*)(?=[${marks}](?:\\s|$|\\uE000)|[、，。！？،])`,
    'gu',
  )
  const whole = rendered
    .replace(GAPS, BLANK)
    .replace(TITLED, '$1')
    .replace(HONOURED, '$1')
    .replace(NUMBERED, BLANK)
    .replace(AROUND, BLANK)
    .replace(COMMA, '$1')
  return tidyStarts(tidyOpenings(whole), table)
    .replace(torn, '$1')
    .replace(/[ \u00A0]*\uE005[ \u00A0]*/g, (found) => (/[ \u00A0]/.test(found) ? ' ' : ''))
    .replaceAll(BLANK, '')
}
