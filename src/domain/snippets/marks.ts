/**
 * Private-use characters that stand in a template for what is no text. They cannot come from outside: bodies and values lose them on the way in.
 */
export const MARKUP_OPEN = '\uE000'
export const MARKUP_CLOSE = '\uE001'
export const LINK_OPEN = '\uE002'
export const LINK_CLOSE = '\uE003'
/** Where the caret goes. */
export const CURSOR = '\uE004'
/** Where the author asked for nothing in place of an empty value. */
export const BLANK = '\uE005'

/** A value from a page, the profile or the agent: without our marks, invisible overrides and control characters (line breaks stay). */
export function cleanValue(value: string): string {
  return value
    .replace(/[\uE000-\uE005\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/gu, '')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim()
}
