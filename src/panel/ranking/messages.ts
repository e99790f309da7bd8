import type { Snippet } from '../../domain/snippets/snippet.ts'
import type { LearntChoice, Rejected } from '../../domain/suggest/answer.ts'
import type { Question } from '../../domain/suggest/question.ts'
import type { Ranking } from '../../domain/suggest/rank.ts'
import type { Found } from '../../domain/suggest/search.ts'

/** What became different on file, or a slice of it. */
export interface Change {
  readonly put: readonly Snippet[]
  /** Ids of answers. */
  readonly remove: readonly string[]
  readonly learn: readonly LearntChoice[]
  /** Ids of choices. */
  readonly forget: readonly string[]
  readonly reject: readonly Rejected[]
  /** Ids of rejections. */
  readonly takeBack: readonly string[]
}

/** What the panel tells its worker. `ask` comes back with the answer. */
export type ToWorker =
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'rank'; readonly ask: number; readonly question: Question; readonly count: number }
  | { readonly kind: 'search'; readonly ask: number; readonly query: string; readonly count: number }

/** What the worker answers. */
export type FromWorker =
  | { readonly kind: 'changed' }
  | { readonly kind: 'ranked'; readonly ask: number; readonly ranking: Ranking }
  | { readonly kind: 'found'; readonly ask: number; readonly found: readonly Found[] }
