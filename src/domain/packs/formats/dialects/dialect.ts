import type { Part } from './part.ts'

/** How one tool writes placeholders. */
export interface Dialect {
  readonly id: string
  /** Source of a regular expression that finds each placeholder whole; nothing in it may run away. */
  readonly tokens: string
  /** What a placeholder means; `unknown` where the tool's own manual would be needed. */
  readonly read: (token: string) => Part
  /** A part in this dialect; null where it has no way to say it. */
  readonly write: (part: Part) => string | null
  /** What the tool would take for a placeholder though it is mere words. Absent where Koi does not write for it. */
  readonly lookalikes?: Lookalikes
}

/** Words that look like a tool's placeholders. */
export interface Lookalikes {
  /** Source of a regular expression that finds them. */
  readonly pattern: string
  /** Such words as the tool shows them unchanged; null where it has no way to say that. */
  readonly quote: (words: string) => string | null
}

/** Of tools without a way to quote them. */
export const unquotable = (pattern: string): Lookalikes => ({ pattern, quote: () => null })

/** What Koi calls a value, and what a tool calls it: the first name is the one that is written. */
export type Names = Readonly<Record<string, string | readonly string[]>>

export interface NameTable {
  /** Koi's path for a tool's name. */
  readonly known: (name: string) => string | null
  /** A tool's name for Koi's path. */
  readonly named: (path: string) => string | null
}

/** Looks names up in both directions; a tool's names are found in any case. */
export function nameTable(names: Names): NameTable {
  const paths = new Map<string, string>()
  const written = new Map<string, string>()
  for (const [path, all] of Object.entries(names)) {
    for (const name of typeof all === 'string' ? [all] : all) {
      if (!written.has(path)) written.set(path, name)
      paths.set(name.toLowerCase(), path)
    }
  }
  return {
    known: (name) => paths.get(name.toLowerCase()) ?? null,
    named: (path) => written.get(path) ?? null,
  }
}

export const unknown = (original: string): Part => ({ kind: 'unknown', original, block: null })

export const value = (path: string, fallback: string | null = null): Part => ({
  kind: 'value',
  path,
  fallback,
  filters: '',
})

export const ask = (label: string, choices: readonly string[] = [], date = false): Part => ({
  kind: 'ask',
  label,
  choices,
  date,
})

/** What may stand inside double braces: neither other braces nor the end of a paragraph. Bounded, so that it cannot run away. */
const INSIDE = String.raw`(?:(?!\{\{|\}\}|\n\s{0,9}\n|<\/?(?:p|div|li|ul|ol|h\d|blockquote|tr|td)\b)[\s\S]){0,400}`
/** `{{ … }}`, `{{{ … }}}`. */
export const BRACES = String.raw`\{\{${INSIDE}\}\}\}?`
/** `{% … %}`. */
export const TAG = String.raw`\{%(?:(?!\{%|%\}|\n\s{0,9}\n)[\s\S]){0,400}%\}`
/** `[ORDER NUMBER]`: how agents mark what is to be filled in where their tool has no fields. */
export const CAPITALS = String.raw`(?<![$#[])\[(?=[^\]]{0,60}\p{Lu}{2})\p{Lu}[\p{Lu}\p{N} _'’/#-]{1,60}\]`

/** Reads `[ORDER NUMBER]`; null for anything else. */
export function readCapitals(token: string): Part | null {
  return token.startsWith('[') && token.endsWith(']') ? ask(token.slice(1, -1).trim()) : null
}

/** Writes a question that is all capitals as it was; null for any other part. */
export function writeCapitals(part: Part): string | null {
  if (part.kind !== 'ask' || part.date || part.choices.length > 0) return null
  const written = `[${part.label}]`
  return new RegExp(`^${CAPITALS}$`, 'u').test(written) ? written : null
}
