import type { Change } from '../../../../domain/packs/diff/change.ts'
import type { Finding } from '../../../../domain/packs/lint/finding.ts'
import type { Manifest } from '../../../../domain/packs/source/manifest.ts'
import type {
  FileProblem,
  SourceFile,
  SourceSnippet,
  WrittenRule,
} from '../../../../domain/packs/source/pack-source.ts'
import type { PackTest } from '../../../../domain/packs/testing/pack-test.ts'

/** What the page tells its bench. `ask` comes back with the answer. */
export type ToBench =
  | {
      readonly kind: 'files'
      readonly put: readonly SourceFile[]
      readonly remove: readonly string[]
      readonly today: string
    }
  /** The payload of the last release; '' before the first. */
  | { readonly kind: 'released'; readonly payload: string }
  | { readonly kind: 'build'; readonly ask: number; readonly builtAt: number }

/** A payload that goes through all checks, or why nobody could install it. */
export type Built =
  | { readonly ok: true; readonly payload: string }
  | { readonly ok: false; readonly message: string }

/** How many findings of each level there are. */
export type Counts = Readonly<Record<Finding['level'], number>>

/** What lint and tests say so far. */
export interface Found {
  /** Errors first, then warnings, then hints; not more than anybody reads. */
  readonly findings: readonly Finding[]
  readonly counts: Counts
  readonly tests: readonly PackTest[]
  /** False while answers are still compared and built. */
  readonly done: boolean
}

/** What the bench tells the page. */
export type FromBench =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'source'
      /** What was read anew; an answer is known by its file. */
      readonly put: readonly SourceSnippet[]
      readonly remove: readonly string[]
      /** Null where pack.yaml cannot be read. */
      readonly manifest: Manifest | null
      readonly rules: readonly WrittenRule[]
      readonly problems: readonly FileProblem[]
    }
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'built'; readonly ask: number; readonly built: Built }
