import type { Snippet } from '../../domain/snippets/snippet.ts'
import type { Answer, LearntChoice, Rejected } from '../../domain/suggest/answer.ts'
import { bodyWords } from '../../domain/suggest/body-words.ts'
import { libraryEntryOf } from '../../domain/suggest/library-entry.ts'
import type { Meaning } from '../../domain/suggest/meaning.ts'
import { rank } from '../../domain/suggest/rank.ts'
import { Library } from '../../domain/suggest/search.ts'
import { createIndex } from '../../domain/suggest/suggest-index.ts'
import type { Change, FromWorker, ToWorker } from './messages.ts'

/** What the worker holds: the index of answers and the library, changed and asked by messages. */
export interface Shelf {
  /** The answer to a message. */
  serve(message: ToWorker): FromWorker
}

function answerOf(snippet: Snippet, body: string): Answer {
  const { id, title, examples, tags, step, language, variants } = snippet
  const languages = [language, ...variants.map((variant) => variant.language)].filter((tag) => tag !== '')
  const said = variants.map((variant) => bodyWords(variant.body))
  return { id, title, examples, tags, step, languages, body: [body, ...said].join('\n') }
}

/** Without a Meaning, texts are compared by their words alone. */
export function createShelf(meaning: Meaning | null = null): Shelf {
  const index = createIndex([], meaning)
  const library = new Library()
  /** All on file, so that an answer that comes back, or comes late, has what was learnt for it. */
  const choices = new Map<string, LearntChoice>()
  const rejections = new Map<string, Rejected>()

  const put = (snippet: Snippet): void => {
    const body = bodyWords(snippet.body)
    const isNew = !index.has(snippet.id)
    index.put(answerOf(snippet, body))
    library.put(libraryEntryOf(snippet, 0))
    if (!isNew) return
    for (const choice of choices.values()) if (choice.id === snippet.id) index.learn(choice)
    for (const rejected of rejections.values()) if (rejected.id === snippet.id) index.reject(rejected)
  }
  const take = (change: Change): void => {
    for (const id of change.remove) {
      index.remove(id)
      library.remove(id)
    }
    for (const id of change.forget) {
      choices.delete(id)
      index.forget(id)
    }
    for (const id of change.takeBack) {
      rejections.delete(id)
      index.takeBack(id)
    }
    for (const snippet of change.put) put(snippet)
    for (const choice of change.learn) {
      choices.set(choice.choiceId, choice)
      index.learn(choice)
    }
    for (const rejected of change.reject) {
      rejections.set(rejected.rejectionId, rejected)
      index.reject(rejected)
    }
  }
  return {
    serve(message) {
      switch (message.kind) {
        case 'change':
          take(message.change)
          return { kind: 'changed' }
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
