import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Question } from '../../domain/suggest/question.ts'
import type { Ranking } from '../../domain/suggest/rank.ts'
import type { Found } from '../../domain/suggest/search.ts'
import type { ChoiceRow, RejectionRow, SnippetRow } from '../../storage/database.ts'
import { Differences } from './differences.ts'
import type { Change, FromWorker, ToWorker } from './messages.ts'

/** Where the messages go: a Worker, or something that answers like one. */
export interface Post {
  postMessage(message: ToWorker): void
  onmessage: ((event: { readonly data: FromWorker }) => void) | null
}

/** Finds answers in the library without holding up the page. */
export interface Ranker {
  /** Counts up whenever the library or what was learnt became different, so that what was asked can be asked again. */
  readonly version: StoreApi<number>
  /** Takes in the library as it stands; unchanged answers cost nothing. */
  library(rows: readonly SnippetRow[]): void
  /** Takes in all choices as they stand: new ones teach, missing ones are unlearnt. */
  choices(rows: readonly ChoiceRow[]): void
  /** Takes in all rejections as they stand. */
  rejections(rows: readonly RejectionRow[]): void
  rank(question: Question, count: number): Promise<Ranking>
  search(query: string, count: number): Promise<readonly Found[]>
}

export function createRanker(post: Post): Ranker {
  const version = createStore<number>(() => 0)
  const waiting = new Map<number, (answer: FromWorker) => void>()
  const differences = new Differences()
  const changes: Change[] = []
  let isChanging = false
  let asked = 0

  /** One slice at a time: what is asked meanwhile is answered between two of them. */
  const goOn = (): void => {
    const change = changes.shift()
    isChanging = change !== undefined
    if (change) post.postMessage({ kind: 'change', change })
    else version.setState((count) => count + 1, true)
  }
  const take = (more: readonly Change[]): void => {
    changes.push(...more)
    if (!isChanging && more.length > 0) goOn()
  }
  post.onmessage = ({ data }) => {
    if (data.kind === 'changed') goOn()
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
    library: (rows) => take(differences.library(rows)),
    choices: (rows) => take(differences.choices(rows)),
    rejections: (rows) => take(differences.rejections(rows)),
    rank: async (question, count) => {
      const answer = await ask((number) => ({ kind: 'rank', ask: number, question, count }))
      return answer.kind === 'ranked' ? answer.ranking : { suggestions: [], confidence: 'none', trust: 0 }
    },
    search: async (query, count) => {
      const answer = await ask((number) => ({ kind: 'search', ask: number, query, count }))
      return answer.kind === 'found' ? answer.found : []
    },
  }
}
