import type { Rule } from '../language/rule.ts'
import type { Snippet } from '../snippets/snippet.ts'
import type { Recalled } from './recall.ts'
import type { Manifest } from './source/manifest.ts'

/** A snippet as it travels: whose it is, the pack itself says. */
export type PackSnippet = Omit<Snippet, 'pack'>

/** Everything a built pack brings: the manifest, answers, rules, and what is not to be used any more. Plain data. */
export interface Pack extends Omit<Manifest, 'expires'> {
  /** Epoch milliseconds. */
  readonly builtAt: number
  /** Epoch milliseconds from which on it does not count any more; null for never. */
  readonly expiresAt: number | null
  readonly snippets: readonly PackSnippet[]
  readonly rules: readonly Rule[]
  readonly recalled: readonly Recalled[]
}

/** The pack's answers as Koi keeps them. */
export function snippetsOf(pack: Pack): Snippet[] {
  return pack.snippets.map((snippet) => ({ ...snippet, pack: pack.name }))
}
