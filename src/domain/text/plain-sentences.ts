/**
 * Where sentences end in a line of plain Latin text: the rules of UAX 29 (SB6 to SB11) that such characters can meet. Gives the same
 * boundaries as Intl.Segmenter at a fiftieth of its cost.
 */

/** No semicolon: Unicode 16 moved it to another class, so engines differ. */
const PLAIN = /^[\t\v\f -:<-~\u2013\u2014\u2018\u2019\u201c\u201d]*$/

const CLOSING = new Set([...'"\'()[]{}\u2018\u2019\u201c\u201d'].map((sign) => sign.charCodeAt(0)))
const GOES_ON = new Set([...',-:\u2013\u2014.?!'].map((sign) => sign.charCodeAt(0)))
const DOT = 46

const isTerminator = (code: number): boolean => code === DOT || code === 63 || code === 33
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 12)
const isUpper = (code: number): boolean => code >= 65 && code <= 90
const isLower = (code: number): boolean => code >= 97 && code <= 122
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** SB8: after a full stop, a lower-case letter goes on with the sentence, whatever else but letters and terminators stands before it. */
function lowerFollows(line: string, from: number): boolean {
  for (let at = from; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (isLower(code)) return true
    if (isUpper(code) || isTerminator(code)) return false
  }
  return false
}

/** Where the sentence that the terminator at `at` may close ends, closing signs and spaces taken along; -1 where it closes none. */
function endAfter(line: string, at: number): number {
  let end = at + 1
  while (CLOSING.has(line.charCodeAt(end))) end++
  while (isSpace(line.charCodeAt(end))) end++
  const next = line.charCodeAt(end)
  if (GOES_ON.has(next)) return -1
  if (line.charCodeAt(at) !== DOT) return end
  const touches = end === at + 1
  const before = line.charCodeAt(at - 1)
  if (touches && (isDigit(next) || (isUpper(next) && (isUpper(before) || isLower(before))))) return -1
  return lowerFollows(line, end) ? -1 : end
}

/** Offsets after each sentence of `line`, the last one at its end; null where the line is not plain. */
export function plainEnds(line: string): number[] | null {
  if (!PLAIN.test(line)) return null
  const ends: number[] = []
  for (let at = 0; at < line.length; at++) {
    if (!isTerminator(line.charCodeAt(at))) continue
    const end = endAfter(line, at)
    if (end !== -1 && end < line.length) ends.push(end)
  }
  if (line !== '') ends.push(line.length)
  return ends
}
