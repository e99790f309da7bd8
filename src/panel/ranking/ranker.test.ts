import { describe, expect, it } from 'vitest'
import { BLANK } from '../../domain/snippets/snippet.ts'
import type { ChoiceRow, SnippetRow } from '../../storage/database.ts'
import type { ToWorker } from './messages.ts'
import { createRanker, type Post, type Ranker } from './ranker.ts'
import { createShelf } from './shelf.ts'

const row = (id: string, title: string, body: string, part: Partial<SnippetRow> = {}): SnippetRow => ({
  ...{ ...BLANK, id, title, body },
  ...{ createdAt: 0, updatedAt: 0, usedAt: 0, uses: 0, deletedAt: 0, words: [] },
  ...part,
})

const LIBRARY = [
  row('refund', 'Refund on its way', '<p>Your money goes back to your card, {{ customer.first_name }}.</p>'),
  row('cracked', 'Replacement for a damaged item', '<p>A new one is packed today.</p>'),
  row('password', 'Reset a password', '<p>Use the link to choose a new password.</p>'),
]

const noChoices = async (): Promise<readonly ChoiceRow[]> => []

function onShelf(): { ranker: Ranker; sent: ToWorker[] } {
  const shelf = createShelf()
  const sent: ToWorker[] = []
  const post: Post = {
    onmessage: null,
    postMessage: (message) => {
      sent.push(message)
      const data = shelf.serve(message)
      if (data) queueMicrotask(() => post.onmessage?.({ data }))
    },
  }
  return { ranker: createRanker(post), sent }
}

const ask = (text: string) => ({ text })

describe('the ranker', () => {
  it('finds the answer to a question and says how sure it is', async () => {
    const { ranker } = onShelf()
    await ranker.load(LIBRARY, noChoices)
    const { suggestions, confidence } = await ranker.rank(ask('How do I reset my password?'), 2)
    expect(suggestions[0]?.id).toBe('password')
    expect(suggestions).toHaveLength(2)
    expect(confidence).toBe('sure')
  })

  it('reads the library anew when an answer changed, not when one was used', async () => {
    const { ranker, sent } = onShelf()
    await ranker.load(LIBRARY, noChoices)
    const used = LIBRARY.map((one) => (one.id === 'refund' ? { ...one, uses: 3, usedAt: 9 } : one)).reverse()
    await ranker.load(used, noChoices)
    expect(sent.filter(({ kind }) => kind === 'load')).toHaveLength(1)
    await ranker.load([...LIBRARY, row('new', 'Opening hours', '<p>Nine to five.</p>')], noChoices)
    expect(sent.filter(({ kind }) => kind === 'load')).toHaveLength(2)
    expect((await ranker.search('hours', 5)).map(({ id }) => id)).toEqual(['new'])
    expect(ranker.version.getState()).toBe(2)
  })

  it('learns from choices on file and from new ones', async () => {
    const { ranker } = onShelf()
    const onFile: ChoiceRow = {
      id: 1,
      snippet: 'cracked',
      text: 'the teapot leaks like a sieve',
      desk: '',
      at: 0,
    }
    await ranker.load(LIBRARY, async () => [onFile])
    expect((await ranker.rank(ask('My teapot leaks like a sieve'), 1)).suggestions[0]?.id).toBe('cracked')
    ranker.learn('refund', 'the courier lost my hat on the motorway')
    expect((await ranker.rank(ask('courier lost the hat on some motorway'), 1)).suggestions[0]?.id).toBe(
      'refund',
    )
  })

  it('does not take template code for words', async () => {
    const { ranker } = onShelf()
    await ranker.load(LIBRARY, noChoices)
    expect(await ranker.search('first_name', 5)).toEqual([])
    expect((await ranker.search('card', 5)).map(({ id }) => id)).toEqual(['refund'])
  })
})
