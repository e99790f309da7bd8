import { GREETED_ALL, GREETING_HEADS, NO_NAMES, SIGN_OFF_HEADS, THANKS_ONLY } from './letter-words.ts'

/** An open ask, a capitalised or uncased word, or a particle between those. */
const NAME = `(?:\\[[^\\]\\n]{1,80}\\]|(?!${NO_NAMES})[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}\\p{N}'’.&-]*|van|von|der|de|del|di|da|la|le|bin|ibn|al|and|und|et|y|&|${GREETED_ALL})`
const HEAD = new RegExp(`^[^\\p{L}\\n[]{0,3}(?:${GREETING_HEADS})(?![\\p{L}\\p{M}\\p{N}'’-])`, 'iu')
const NAMES = (most: string): string => `^(?:[ ,\\u00A0]+${NAME}(?![\\p{L}\\p{M}]))${most}[ \\u00A0]*`
/** Names to the end of the line: "Good morning, Dana,". */
const ALONE = new RegExp(`${NAMES('{0,6}')}[,!:;.–—，、！。،-]*[ \\u00A0]*$`, 'u')
/** Names up to the first mark: what stands behind it is said already. */
const LEADING = new RegExp(`${NAMES('{0,6}?')}(?:[,!:;–—，、！。،]+|-(?=\\s)|\\.(?=\\s))[ \\u00A0]*`, 'u')
/** "hi dana,": a name in small letters, closed by a mark. */
const SMALL = /^[ \u00A0]+[\p{L}\p{M}'’-]+[ \u00A0]*[,!][ \u00A0]*/u
const LONGEST_GREETING = 120

/** How many characters of the line are its greeting ("Hi Dana, "); 0 where it has none. */
export function greetingLength(line: string): number {
  const head = HEAD.exec(line.slice(0, LONGEST_GREETING))?.[0] ?? ''
  if (head === '') return 0
  const rest = line.slice(head.length, LONGEST_GREETING)
  const named = (ALONE.exec(rest) ?? LEADING.exec(rest) ?? SMALL.exec(rest))?.[0]
  return named === undefined ? 0 : head.length + named.length
}

const SIGN_OFF = new RegExp(
  `^[^\\p{L}\\n]{0,3}(?:${SIGN_OFF_HEADS})(?:[ ,.!–—-]+(?:\\p{Lu}|\\p{Lo}|\\[)[\\p{L}\\p{M}'’.\\]-]*(?: [\\p{L}\\p{M}'’.\\]-]+){0,4})?[ ,.!，。]*$`,
  'iu',
)
const FINISHED = /[.?!:;…。？！]\s*$/
const LONGEST_SIGN_OFF = 80
/** Lines that may stand below a sign-off: name, role, team, company. */
const BELOW = 4

/** A line under a sign-off: short, and no sentence. */
function isUnderName(line: string): boolean {
  const text = line.trim()
  return text === '' || (text.length <= 60 && !FINISHED.test(text) && text.split(/\s+/).length <= 8)
}

/**
 * Index of the line with which the letter says goodbye ("Warmly," with nothing but a name below it); -1 where it does not. Thanks alone are a
 * sentence, and only what stands at the end is a goodbye.
 */
export function signOffLine(lines: readonly string[]): number {
  let last = lines.length - 1
  while (last >= 0 && lines[last]?.trim() === '') last--
  let below = 0
  for (let at = last; at >= 0 && below <= BELOW; at--) {
    const line = lines[at] ?? ''
    if (line.length <= LONGEST_SIGN_OFF && SIGN_OFF.test(line.trim())) {
      const isThanks = THANKS_ONLY.test(line) && !/regards/i.test(line)
      return isThanks && (below === 0 || FINISHED.test(line.replace(/,\s*$/, ''))) ? -1 : at
    }
    if (!isUnderName(line)) return -1
    if (line.trim() !== '') below++
  }
  return -1
}
