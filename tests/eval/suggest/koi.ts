import { bodyWords } from '../../../src/domain/suggest/body-words.ts'
import { rank } from '../../../src/domain/suggest/rank.ts'
import { createIndex, learn } from '../../../src/domain/suggest/suggest-index.ts'
import type { Engine } from './engine.ts'

export const koi: Engine = {
  name: 'koi',
  build: (snippets) => {
    const index = createIndex(
      snippets.map(({ id, title, body = '', examples = [] }) => ({
        ...{ id, title, examples, tags: [], step: null },
        body: bodyWords(body),
      })),
    )
    return {
      ask: (text, count) => rank(index, { text }, count).suggestions.map(({ id }) => id),
      sureness: (text) => rank(index, { text }, 1),
      learn: ({ text, answer }) => void learn(index, text, answer),
    }
  },
}
