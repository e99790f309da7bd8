import { MACHINE_WORDS } from '../forms.ts'
import { type Refusal, refused } from './refusal.ts'

/** A pack nests seven levels. */
const DEEPEST = 16

const QUOTE = 34
const BACKSLASH = 92

/** Does the text open more brackets at once than a pack has levels? One pass, without parsing. */
function isDeep(text: string): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quoted) {
      if (code === BACKSLASH) at++
      else if (code === QUOTE) quoted = false
    } else if (code === QUOTE) quoted = true
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

/**
 * JSON as Koi writes it, and nothing else: what does not come out the same when written again is refused, so there is one reading of every pack
 * (no name twice, no number that rounds, no blanks, no second spelling of a character).
 */
export function readCanonical(text: string): { readonly ok: true; readonly value: unknown } | Refusal {
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
  return JSON.stringify(value) === text ? { ok: true, value } : refused('not-canonical')
}
