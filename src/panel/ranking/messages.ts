import type { Snippet } from '../../domain/snippets/snippet.ts'
import type { Question } from '../../domain/suggest/question.ts'
import type { Ranking } from '../../domain/suggest/rank.ts'
import type { Found } from '../../domain/suggest/search.ts'
import type { LearntChoice } from '../../domain/suggest/answer.ts'

/** What the panel tells its worker. `ask` comes back with the answer. */
export type ToWorker =
  | {
      readonly kind: 'load'
      readonly snippets: readonly Snippet[]
      readonly choices: readonly LearntChoice[]
    }
  | { readonly kind: 'learn'; readonly id: string; readonly text: string }
  | { readonly kind: 'rank'; readonly ask: number; readonly question: Question; readonly count: number }
  | { readonly kind: 'search'; readonly ask: number; readonly query: string; readonly count: number }

/** What the worker answers. */
export type FromWorker =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'ranked'; readonly ask: number; readonly ranking: Ranking }
  | { readonly kind: 'found'; readonly ask: number; readonly found: readonly Found[] }
