import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Snippet } from '../../domain/snippets/snippet.ts'
import type { Question } from '../../domain/suggest/question.ts'
import type { Ranking } from '../../domain/suggest/rank.ts'
import type { Found } from '../../domain/suggest/search.ts'
import type { ChoiceRow, SnippetRow } from '../../storage/database.ts'
import { snippetOf } from '../../storage/snippets.ts'
import type { FromWorker, ToWorker } from './messages.ts'

/** Where the messages go: a Worker, or something that answers like one. */
export interface Post {
  postMessage(message: ToWorker): void
  onmessage: ((event: { readonly data: FromWorker }) => void) | null
}

/** Finds answers in the library without holding up the page. */
export interface Ranker {
  /** Counts up whenever the library was read anew, so that what was asked can be asked again. */
  readonly version: StoreApi<number>
  /** Takes in the library as it stands; unchanged answers cost nothing. */
  load(rows: readonly SnippetRow[], choices: () => Promise<readonly ChoiceRow[]>): Promise<void>
  rank(question: Question, count: number): Promise<Ranking>
  search(query: string, count: number): Promise<readonly Found[]>
  learn(id: string, text: string): void
}

/** The same whatever the order of the rows, which changes with every use. */
function signOf(snippets: readonly Snippet[]): string {
  return JSON.stringify(snippets.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
}

export function createRanker(post: Post): Ranker {
  const version = createStore<number>(() => 0)
  const waiting = new Map<number, (answer: FromWorker) => void>()
  let asked = 0
  let sign = ''

  post.onmessage = ({ data }) => {
    if (data.kind === 'loaded') version.setState((count) => count + 1, true)
    else {
      waiting.get(data.ask)?.(data)
      waiting.delete(data.ask)
    }
  }
  const ask = (make: (ask: number) => ToWorker): Promise<FromWorker> => {
    const number = ++asked
    return new Promise((resolve) => {
      waiting.set(number, resolve)
      post.postMessage(make(number))
    })
  }
  return {
    version,
    load: async (rows, choices) => {
      // A use is no reason to read the library anew.
      const snippets = rows.map(snippetOf)
      const next = signOf(snippets)
      if (next === sign) return
      sign = next
      const learnt = (await choices()).map(({ id, snippet, text }) => ({
        choiceId: String(id),
        id: snippet,
        text,
      }))
      if (sign === next) post.postMessage({ kind: 'load', snippets, choices: learnt })
    },
    rank: async (question, count) => {
      const answer = await ask((number) => ({ kind: 'rank', ask: number, question, count }))
      return answer.kind === 'ranked' ? answer.ranking : { suggestions: [], confidence: 'none' }
    },
    search: async (query, count) => {
      const answer = await ask((number) => ({ kind: 'search', ask: number, query, count }))
      return answer.kind === 'found' ? answer.found : []
    },
    learn: (id, text) => post.postMessage({ kind: 'learn', id, text }),
  }
}
