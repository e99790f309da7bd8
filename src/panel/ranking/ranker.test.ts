import { describe, expect, it, vi } from 'vitest'
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

function onShelf(): { ranker: Ranker; sent: ToWorker[] } {
  const shelf = createShelf()
  const sent: ToWorker[] = []
  const post: Post = {
    onmessage: null,
    postMessage: (message) => {
      sent.push(message)
      const data = shelf.serve(message)
      queueMicrotask(() => post.onmessage?.({ data }))
    },
  }
  return { ranker: createRanker(post), sent }
}

const ask = (text: string) => ({ text })

describe('the ranker', () => {
  it('finds the answer to a question and says how sure it is', async () => {
    const { ranker } = onShelf()
    ranker.library(LIBRARY)
    const { suggestions, confidence } = await ranker.rank(ask('How do I reset my password?'), 2)
    expect(suggestions[0]?.id).toBe('password')
    expect(suggestions).toHaveLength(2)
    expect(confidence).toBe('sure')
  })

  it('tells the worker what became different, not what was used', async () => {
    const { ranker, sent } = onShelf()
    ranker.library(LIBRARY)
    const used = LIBRARY.map((one) => (one.id === 'refund' ? { ...one, uses: 3, usedAt: 9 } : one)).reverse()
    ranker.library(used)
    expect(sent).toHaveLength(1)
    ranker.library([...LIBRARY.slice(1), row('new', 'Opening hours', '<p>Nine to five.</p>')])
    await vi.waitFor(() => expect(ranker.version.getState()).toBe(1))
    const changes = sent.flatMap((message) => (message.kind === 'change' ? [message.change] : []))
    expect(changes.slice(1)).toMatchObject([{ remove: ['refund'] }, { put: [{ id: 'new' }] }])
    expect((await ranker.search('hours', 5)).map(({ id }) => id)).toEqual(['new'])
    expect((await ranker.rank(ask('refund'), 5)).suggestions.map(({ id }) => id)).not.toContain('refund')
  })

  it('answers while a large library is still being read', async () => {
    const { ranker, sent } = onShelf()
    const many = Array.from({ length: 900 }, (_, at) =>
      row(`many-${at}`, `Answer number ${at}`, '<p>Yes.</p>'),
    )
    ranker.library([...LIBRARY, ...many])
    expect((await ranker.rank(ask('reset my password'), 1)).suggestions[0]?.id).toBe('password')
    expect(ranker.version.getState()).toBe(0)
    await vi.waitFor(() => expect(ranker.version.getState()).toBe(1))
    expect(sent.filter(({ kind }) => kind === 'change')).toHaveLength(5)
  })

  it('learns from choices on file, and unlearns those that are gone', async () => {
    const { ranker } = onShelf()
    const choice = (id: number, snippet: string, text: string): ChoiceRow => ({
      id,
      snippet,
      text,
      desk: '',
      at: 0,
    })
    const teapot = choice(1, 'cracked', 'the teapot leaks like a sieve')
    const hat = choice(2, 'refund', 'the courier lost my hat on the motorway')
    const best = async (text: string) => (await ranker.rank(ask(text), 1)).suggestions[0]?.id
    const sure = async (text: string) => (await ranker.rank(ask(text), 1)).confidence
    ranker.choices([teapot])
    ranker.library(LIBRARY)
    await vi.waitFor(() => expect(ranker.version.getState()).toBe(1))
    expect(await best('My teapot leaks like a sieve')).toBe('cracked')
    ranker.choices([teapot, hat])
    await vi.waitFor(() => expect(ranker.version.getState()).toBe(2))
    expect(await best('courier lost the hat on some motorway')).toBe('refund')
    ranker.choices([hat])
    await vi.waitFor(() => expect(ranker.version.getState()).toBe(3))
    expect(await sure('My teapot leaks like a sieve')).toBe('none')
  })

  it('offers what was sent away less, until that is taken back', async () => {
    const { ranker } = onShelf()
    ranker.library(LIBRARY)
    const score = async () =>
      (await ranker.rank(ask('my money is damaged'), 3)).suggestions.find(({ id }) => id === 'refund')
        ?.score ?? 0
    const before = await score()
    ranker.rejections([{ id: 1, snippet: 'refund', text: 'my money is damaged', at: 0 }])
    await vi.waitFor(async () => expect(await score()).toBeLessThan(before))
    ranker.rejections([])
    await vi.waitFor(async () => expect(await score()).toBe(before))
  })

  it('does not take template code for words', async () => {
    const { ranker } = onShelf()
    ranker.library(LIBRARY)
    expect(await ranker.search('first_name', 5)).toEqual([])
    expect((await ranker.search('card', 5)).map(({ id }) => id)).toEqual(['refund'])
  })
})
