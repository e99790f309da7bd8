/** A word of a text as the search compares it. */
export interface SearchWord {
  /** Lower-case, without accents. */
  readonly term: string
  /** Offsets in the text, UTF-16. */
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Scripts that write no blanks between words: found by pairs of letters. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}]/u

/** Letters that do not come apart into a plain one and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
}

/** A word without case and accents: "Rückgabe" and "ruckgabe" are the same. */
export function foldLetters(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/g, (letter) => PLAIN[letter] ?? letter)
}

function pairs(word: string, from: number): SearchWord[] {
  if (word.length < 3) return [{ term: foldLetters(word), start: from, end: from + word.length }]
  return Array.from({ length: word.length - 1 }, (_, at) => ({
    term: foldLetters(word.slice(at, at + 2)),
    start: from + at,
    end: from + at + 2,
  }))
}

/** The words of a text in order. Scripts without blanks give overlapping pairs of letters. */
export function searchWords(text: string): SearchWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    UNSPACED.test(word)
      ? pairs(word, index)
      : [{ term: foldLetters(word), start: index, end: index + word.length }],
  )
}

/** The words of a text without their places: the same as searchWords, and many times faster for plain English. */
export function searchTerms(text: string): string[] {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return searchWords(text).map(({ term }) => term)
}

/** Behind the start of a word in Found's `matched`: every word that begins so. */
export const ANY_END = '*'

/** A stretch of a text, `at` its offset; `hit` where the search met it. */
export interface CutPiece {
  readonly text: string
  readonly hit: boolean
  readonly at: number
}

/** A text cut at the words that matched (`matched` as in Found), whole words only; the pieces joined are the text again. */
export function cutAtMatches(text: string, matched: readonly string[]): CutPiece[] {
  const terms = new Set(matched)
  const starts = matched.filter((one) => one.endsWith(ANY_END)).map((one) => one.slice(0, -1))
  const isMet = (term: string): boolean => terms.has(term) || starts.some((start) => term.startsWith(start))
  const cut: CutPiece[] = []
  const add = (start: number, end: number, hit: boolean): void => {
    if (end > start) cut.push({ text: text.slice(start, end), hit, at: start })
  }
  let at = 0
  for (const { term, start, end } of searchWords(text)) {
    if (end <= at || !isMet(term)) continue
    const from = Math.max(at, start)
    add(at, from, false)
    add(from, end, true)
    at = end
  }
  add(at, text.length, false)
  return cut
}

/** The stretch of a text around the first word that matched, on one line of at most `length` characters; its start where none did. */
export function excerptOf(text: string, matched: readonly string[], length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  const first = matched.length === 0 ? undefined : cutAtMatches(flat, matched).find(({ hit }) => hit)
  if (first === undefined || first.at < length / 2) return flat.slice(0, length)
  const wanted = first.at - Math.floor(length / 4)
  // Never in the middle of a word.
  const from = flat.indexOf(' ', wanted) + 1
  return `…${flat.slice(from > first.at ? first.at : from, from + length)}`
}
