import { create, insertMultiple, search } from '@orama/orama'
import { Document } from 'flexsearch'
import Fuse from 'fuse.js'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import { contentWords, stem } from '../../../src/domain/suggest/words.ts'
import { type Engine, type Fields, fieldsOf } from './engine.ts'

/** All peers get our stop words and our stemmer: measured, each ranks best so. */
const rooted = (text: string): string[] => contentWords(text).map(stem)
const rootedFields = ({ id, title, body, examples }: Fields): Fields => ({
  id,
  title: rooted(title).join(' '),
  body: rooted(body).join(' '),
  examples: rooted(examples).join(' '),
})

const minisearch: Engine = {
  name: 'minisearch',
  build: (snippets) => {
    const index = new MiniSearch<Fields>({
      fields: ['title', 'examples', 'body'],
      tokenize: rooted,
      processTerm: (term) => term,
      searchOptions: { combineWith: 'OR', boost: { title: 2, body: 0.7 } },
    })
    index.addAll(snippets.map(fieldsOf))
    return {
      ask: (text, count) =>
        index
          .search(text)
          .slice(0, count)
          .map(({ id }) => String(id)),
    }
  },
}

const lunrEngine: Engine = {
  name: 'lunr',
  build: (snippets) => {
    const index = lunr((builder) => {
      builder.pipeline.reset()
      builder.searchPipeline.reset()
      builder.ref('id')
      builder.field('title', { boost: 2 })
      builder.field('examples')
      builder.field('body', { boost: 0.7 })
      for (const snippet of snippets) builder.add(rootedFields(fieldsOf(snippet)))
    })
    return {
      ask: (text, count) =>
        index
          .query((query) => {
            for (const term of rooted(text)) query.term(term, {})
          })
          .slice(0, count)
          .map(({ ref }) => ref),
    }
  },
}

const orama: Engine = {
  name: 'orama',
  build: async (snippets) => {
    const db = create({ schema: { id: 'string', title: 'string', examples: 'string', body: 'string' } })
    await insertMultiple(
      db,
      snippets.map((snippet) => ({ ...rootedFields(fieldsOf(snippet)) })),
    )
    return {
      ask: async (text, count) => {
        const { hits } = await search(db, {
          ...{ term: rooted(text).join(' '), properties: ['title', 'examples', 'body'], limit: count },
          ...{ threshold: 1, boost: { title: 2, body: 0.7 }, relevance: { k: 1.2, b: 0.75, d: 0.5 } },
        })
        return hits.map(({ document }) => String(document.id))
      },
    }
  },
}

const FLEX_FIELDS = ['title', 'examples', 'body'] as const

const flexsearch: Engine = {
  name: 'flexsearch',
  build: (snippets) => {
    const index = new Document({
      document: { id: 'id', index: [...FLEX_FIELDS] },
      tokenize: 'strict',
      resolution: 9,
    })
    for (const snippet of snippets) index.add({ ...rootedFields(fieldsOf(snippet)) })
    return {
      // It has no scores: each word asks by itself, and the places of what it finds are added up.
      ask: (text, count) => {
        const votes = new Map<string, number>()
        for (const term of rooted(text))
          for (const { result } of index.search(term, { limit: 100 }))
            for (const id of result)
              votes.set(String(id), (votes.get(String(id)) ?? 0) + 1 / Math.sqrt(result.length))
        return [...votes]
          .sort((a, b) => b[1] - a[1])
          .slice(0, count)
          .map(([id]) => id)
      },
    }
  },
}

const fuse: Engine = {
  name: 'fuse.js',
  build: (snippets) => {
    const index = new Fuse(snippets.map(fieldsOf).map(rootedFields), {
      ...{ ignoreLocation: true, threshold: 0.3, includeScore: true },
      keys: [
        { name: 'title', weight: 2 },
        { name: 'examples', weight: 1 },
        { name: 'body', weight: 0.7 },
      ],
    })
    return {
      ask: (text, count) => {
        const votes = new Map<string, number>()
        for (const term of new Set(rooted(text)))
          for (const { item, score = 1 } of index.search(term))
            votes.set(item.id, (votes.get(item.id) ?? 0) + 1 - score)
        return [...votes]
          .sort((a, b) => b[1] - a[1])
          .slice(0, count)
          .map(([id]) => id)
      },
    }
  },
}

/** Other search libraries at their best for whole questions: roots without stop words, any word may match, fields weighted. */
export const PEERS: readonly Engine[] = [minisearch, lunrEngine, orama, flexsearch, fuse]
