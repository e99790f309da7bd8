import { foldWord } from './fold.ts'

/** What stands between a token and the one before it. */
export type Gap = 'none' | 'comma' | 'break'

/** One normalised word with the place it came from; the two words of "can't" share one place. */
export interface Token {
  /** Lower-case and folded; `#` for anything with a digit, `!!`, `:emoji:`, `:link:` and `"` (masked words) for those. */
  readonly word: string
  readonly start: number
  readonly end: number
  /** Written Like This: a name, unless it opens the sentence. */
  readonly capital: boolean
  readonly gap: Gap
}

/** Stands for a character of words that are not the agent's own; keeps offsets in place. */
export const MASK = '\uE000'

const MASK_CODE = MASK.charCodeAt(0)
const LETTER = /\p{L}|\p{N}|\p{M}/u

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

function isWord(code: number): boolean {
  if (code < 128) return isAsciiWord(code)
  if (code < 0xc0 || (code >= 0x2000 && code <= 0x2bff) || code >= 0xd800) return false
  return LETTER.test(String.fromCharCode(code))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isApostrophe(code: number): boolean {
  return (
    code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0xb4 || code === 0x60
  )
}

function isEmoji(code: number): boolean {
  return (code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code <= 0x27bf)
}

function joinsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (!isWord(text.charCodeAt(at + 1))) return false
  if (isApostrophe(code) || code === 45 || code === 0x2011) return true
  if (code === 0xad || code === 0x200d) return true
  return (
    (code === 46 || code === 58 || code === 44) &&
    isDigit(text.charCodeAt(at - 1)) &&
    isDigit(text.charCodeAt(at + 1))
  )
}

function endOfWord(text: string, start: number): number {
  let end = start + 1
  while (end < text.length) {
    if (isWord(text.charCodeAt(end))) end++
    else if (joinsWord(text, end)) end += 2
    else break
  }
  return end
}

function endOfEmoji(text: string, start: number): number {
  let end = start + 1
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (
      isEmoji(code) ||
      (code >= 0xdc00 && code <= 0xdfff) ||
      code === 0x200d ||
      (code >= 0xfe00 && code <= 0xfe0f)
    )
      end++
    else break
  }
  return end
}

function endWhile(text: string, start: number, holds: (code: number) => boolean): number {
  let end = start
  while (end < text.length && holds(text.charCodeAt(end))) end++
  return end
}

const notSpace = (code: number) => code > 32 && code !== 0xa0
const isShout = (code: number) => code === 33 || code === 63
const ASCII_LOWER = /^[a-z]+$/

function plain(raw: string): string {
  const lower = raw.toLowerCase()
  if (ASCII_LOWER.test(lower)) return lower
  return lower
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[-\u2011\u00ad\u200d]/g, '')
}

function isCapital(raw: string): boolean {
  const first = raw.charCodeAt(0)
  if (first >= 97 && first <= 122) return false
  const head = raw.charAt(0)
  const second = raw.charAt(1)
  return head !== head.toLowerCase() && second !== second.toUpperCase()
}

const wordsOf = new Map<string, readonly string[]>()
const WORDS_KEPT = 5000

function foldedWords(raw: string): readonly string[] {
  const known = wordsOf.get(raw)
  if (known) return known
  if (wordsOf.size > WORDS_KEPT) wordsOf.clear()
  const made = /\d/.test(raw) ? ['#'] : foldWord(plain(raw))
  wordsOf.set(raw, made)
  return made
}

function gapAfter(gap: Gap, code: number, text: string, at: number): Gap {
  if (code === 44) return gap === 'none' ? 'comma' : gap
  if (code === 45 || code === 43 || code === 47) {
    return notSpace(text.charCodeAt(at - 1)) && notSpace(text.charCodeAt(at + 1)) ? gap : 'break'
  }
  const hard =
    code === 46 || code === 33 || code === 63 || code === 58 || code === 59 || code === 40 || code === 41
  return hard || code === 0x2013 || code === 0x2014 || code === 0x2026 ? 'break' : gap
}

/**
 * Tokens of `text` in order, with UTF-16 offsets into it. Curly quotes, missing apostrophes, &nbsp;, chat spelling and
 * British spelling are folded away; punctuation is kept as the gap before the next token.
 */
export function tokenise(text: string): Token[] {
  const found: Token[] = []
  let gap: Gap = 'none'
  const push = (word: string, start: number, end: number, capital = false) => {
    found.push({ word, start, end, capital, gap })
    gap = 'none'
  }
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    let end = at + 1
    if (isWord(code)) {
      end = endOfWord(text, at)
      const raw = text.slice(at, end)
      if (isLink(text, raw, end)) {
        end = endWhile(text, end, notSpace)
        push(':link:', at, end)
      } else {
        const capital = isCapital(raw)
        for (const word of foldedWords(raw)) push(word, at, end, capital)
      }
    } else if (code === MASK_CODE) {
      end = endWhile(text, at, (other) => other === MASK_CODE)
      push('"', at, end)
    } else if (isEmoji(code)) {
      end = endOfEmoji(text, at)
      push(':emoji:', at, end)
    } else if (isShout(code) && isShout(text.charCodeAt(at + 1))) {
      end = endWhile(text, at, isShout)
      push('!!', at, end)
      gap = 'break'
    } else if (code === 38 && text.startsWith('&nbsp;', at)) end = at + 6
    else if (notSpace(code)) gap = gapAfter(gap, code, text, at)
    at = end
  }
  return found
}

function isLink(text: string, raw: string, end: number): boolean {
  if (text.charCodeAt(end) === 64) return isWord(text.charCodeAt(end + 1))
  if (raw === 'http' || raw === 'https') return text.startsWith('://', end)
  return raw === 'www' && text.charCodeAt(end) === 46
}
