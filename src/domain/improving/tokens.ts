/** A piece of a line: a word, a blank or a sign; joined they are the line again. */
export interface Token {
  readonly text: string
  /** As it is compared: case, the kind of quotes, dashes and blanks do not count. */
  readonly same: string
  readonly isWord: boolean
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}\p{M}]+)*|\s+|[^\s]/gu
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g

/** A text as it is compared. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/[\u2013\u2014]/g, '-')
}

export function tokensOf(line: string): Token[] {
  const clean = line.replace(INVISIBLE, '')
  return (clean.match(TOKEN) ?? []).map((text) => ({
    text,
    same: comparable(text),
    isWord: /[\p{L}\p{N}]/u.test(text),
  }))
}

/** The words of a line as they are compared. */
export function wordsOf(line: string): string[] {
  return tokensOf(line)
    .filter(({ isWord }) => isWord)
    .map(({ same }) => same)
}

/** A line without what stands for a list item, a quotation or a link where there is no formatting. */
export function withoutMarkers(line: string): string {
  return line
    .replace(/^\s*(?:>\s*)*(?:(?:[-*\u2022\u2013]|\d{1,2}[.)])\s+)?/, '')
    .replace(/ \(https?:\/\/[^\s()]+\)/g, '')
    .trimEnd()
}

/** A short name for a text (FNV-1a by G. Fowler, L. C. Noll, P. Vo, 64 bits): the same for the same text, and nothing can be read from it. */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at++)
    hash = ((hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n) & 0xffffffffffffffffn
  return hash.toString(36)
}
