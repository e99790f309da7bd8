import { parseBody, toPlain } from '../../domain/snippets/body.ts'
import type { Snippet } from '../../domain/snippets/snippet.ts'
import { libraryEntryOf } from '../../domain/suggest/library-entry.ts'
import { rank } from '../../domain/suggest/rank.ts'
import { Library } from '../../domain/suggest/search.ts'
import { createIndex, learn, type SuggestIndex } from '../../domain/suggest/suggest-index.ts'
import type { FromWorker, ToWorker } from './messages.ts'

/** A body as people read it: braces and tags are no words of an answer. */
function wordsOf(body: string): string {
  return toPlain(parseBody(body).body).replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ')
}

/** What the worker holds: the index of answers and the library, filled and asked by messages. */
export interface Shelf {
  /** The answer to a message; null where none is owed. */
  serve(message: ToWorker): FromWorker | null
}

export function createShelf(): Shelf {
  let index: SuggestIndex = createIndex([])
  let library = new Library()

  const load = (snippets: readonly Snippet[]): void => {
    const texts = snippets.map((snippet) => ({ ...snippet, body: wordsOf(snippet.body) }))
    index = createIndex(texts)
    library = new Library()
    for (const snippet of snippets) library.put(libraryEntryOf(snippet, 0))
  }
  return {
    serve(message) {
      switch (message.kind) {
        case 'load':
          load(message.snippets)
          for (const { text, id, choiceId } of message.choices) learn(index, text, id, choiceId)
          return { kind: 'loaded' }
        case 'learn':
          learn(index, message.text, message.id)
          return null
        case 'rank':
          return { kind: 'ranked', ask: message.ask, ranking: rank(index, message.question, message.count) }
        case 'search':
          return {
            kind: 'found',
            ask: message.ask,
            found: library.searchLibrary(message.query, message.count),
          }
      }
    },
  }
}
