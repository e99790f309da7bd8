import { MACHINE_WORDS } from '../forms.ts'
import { type Refusal, refused } from './refusal.ts'

/** A pack nests seven levels. */
const DEEPEST = 16

const QUOTE = 34
const BACKSLASH = 92

/** The place of the quote that ends the string which begins at `at`; the text's end where none does. */
function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end
    while (text.charCodeAt(before - 1) === BACKSLASH) before--
    if ((end - before) % 2 === 0) return end
  }
  return text.length
}

/** Does the text open more brackets at once than a pack has levels? One pass, without parsing. */
function isDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (code === 91 || code === 123) {
      if (++depth > DEEPEST) return true
    } else if (code === 93 || code === 125) depth--
  }
  return false
}

/** Could a name in the text reach into the machine? Spelt out, or hidden in an escape. */
const SUSPICIOUS = new RegExp(`"(?:${[...MACHINE_WORDS].join('|')})"|\\\\u`)

/** The first name in a value that reaches into the machine; null for none. */
function machineWord(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  for (const [name, inner] of Object.entries(value)) {
    if (MACHINE_WORDS.has(name)) return name
    const found = machineWord(inner)
    if (found !== null) return found
  }
  return null
}

/** A parsed value written again, and each item of its list `named` by itself: ten thousand of them are written once, not twice. */
function written(
  value: unknown,
  named: string,
): { readonly text: string; readonly items: readonly string[] } {
  const fields =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
  const list: unknown = fields.find(([name]) => name === named)?.[1]
  if (!Array.isArray(list)) return { text: JSON.stringify(value), items: [] }
  const items = list.map((item) => JSON.stringify(item))
  const texts = fields.map(
    ([name, field]) =>
      `${JSON.stringify(name)}:${name === named ? `[${items.join(',')}]` : JSON.stringify(field)}`,
  )
  return { text: `{${texts.join(',')}}`, items }
}

/** A text that is JSON as Koi writes it. */
export interface Canonical {
  readonly ok: true
  readonly value: unknown
  /** The texts of the items of one list of it. */
  readonly items: readonly string[]
}

/**
 * JSON as Koi writes it, and nothing else: what does not come out the same when written again is refused, so there is one reading of every pack
 * (no name twice, no number that rounds, no blanks, no second spelling of a character). `listed` names the list whose items' texts are wanted.
 */
export function readCanonical(text: string, listed: string): Canonical | Refusal {
  if (isDeep(text)) return refused('deep')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refused('json')
  }
  // Looking at every name of a large pack takes longer than all the rest of this.
  const word = SUSPICIOUS.test(text) ? machineWord(value) : null
  if (word !== null) return refused('machine-word', word)
  const again = written(value, listed)
  return again.text === text ? { ok: true, value, items: again.items } : refused('not-canonical')
}
