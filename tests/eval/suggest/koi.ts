import { bodyWords } from '../../../src/domain/suggest/body-words.ts'
import { Meaning } from '../../../src/domain/suggest/meaning.ts'
import { rank } from '../../../src/domain/suggest/rank.ts'
import { createIndex, learn, type SuggestIndex } from '../../../src/domain/suggest/suggest-index.ts'
import table from '../../../src/starter-pack/meaning.json' with { type: 'json' }
import type { SnippetLine } from './data.ts'
import type { Engine } from './engine.ts'

const meaning = new Meaning({ ...table, format: 2 })

/** The index as the panel makes it. */
export function indexOf(snippets: readonly SnippetLine[]): SuggestIndex {
  const answers = snippets.map(({ id, title, body = '', examples = [] }) => ({
    ...{ id, title, examples, tags: [], step: null },
    body: bodyWords(body),
  }))
  return createIndex(answers, meaning)
}

export const koi: Engine = {
  name: 'koi',
  build: (snippets) => {
    const index = indexOf(snippets)
    return {
      ask: (text, count) => rank(index, { text }, count).suggestions.map(({ id }) => id),
      sureness: (text) => rank(index, { text }, 1),
      learn: ({ text, answer }) => void learn(index, text, answer),
    }
  },
}
