import { describe, expect, it } from 'vitest'
import type { Answer } from './answer.ts'
import { rank } from './rank.ts'
import { loadIndex, saveIndex } from './saved-index.ts'
import { createIndex, forget, learn } from './suggest-index.ts'
import { stem, words } from './words.ts'

function answer(id: string, title: string, examples: string[] = [], body = ''): Answer {
  return { id, title, body, examples, tags: [], step: id === 'thanks' ? 'acknowledge' : null }
}

const ANSWERS = [
  answer('refund', 'Refund on its way', ['I want my money back', 'when do I get my refund']),
  answer(
    'late',
    'Parcel delayed',
    ['where is my parcel', 'my order has not arrived'],
    'It is with the carrier.',
  ),
  answer('password', 'Reset a password', ['I forgot my password', 'cannot log in']),
  answer('thanks', 'Thank you', ['thanks so much']),
]

const first = (text: string, index = createIndex(ANSWERS)): string | undefined =>
  rank(index, { text }, 3).suggestions[0]?.id

describe('rank', () => {
  it.each([
    ['where is my parcel??', 'late'],
    ['i cant logg in, forgoten pasword', 'password'],
    ['Give me my money back NOW', 'refund'],
  ])('%s -> %s', (text, id) => expect(first(text)).toBe(id))

  it('finds the question inside a long letter', () => {
    const rant =
      'We drove through the hills that weekend and the weather was lovely, as my sister said. '.repeat(15)
    expect(first(`${rant}So when do I get my refund? ${rant}`)).toBe('refund')
  })

  it('says honestly when nothing fits', () => {
    const index = createIndex(ANSWERS)
    expect(rank(index, { text: 'where is my parcel' }, 3).confidence).toBe('sure')
    expect(rank(index, { text: 'xylophone quartz' }, 3).confidence).toBe('none')
    expect(rank(index, { text: '' }, 3).confidence).toBe('none')
    expect(rank(createIndex([]), { text: 'anything' }, 3)).toMatchObject({
      suggestions: [],
      confidence: 'none',
    })
  })

  it('counts the last message of the customer most, and no other author', () => {
    const message = (from: 'customer' | 'agent', text: string, id: string) => ({
      id,
      from,
      text,
      name: null,
      email: null,
      at: null,
    })
    const thread = [
      message('customer', 'where is my parcel', '1'),
      message('agent', 'I want my money back', '2'),
      message('customer', 'also I forgot my password', '3'),
    ]
    expect(
      rank(createIndex(ANSWERS), { thread }, 4)
        .suggestions.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['password', 'late'])
  })

  it('keeps scores between 0 and 1, in order', () => {
    const scores = rank(
      createIndex(ANSWERS),
      { text: 'thanks, where is my refund', step: 'acknowledge' },
      9,
    ).suggestions
    expect(scores).toHaveLength(4)
    for (const { score } of scores) expect(score >= 0 && score <= 1).toBe(true)
    expect(scores.map(({ score }) => score)).toEqual(scores.map(({ score }) => score).sort((a, b) => b - a))
  })
})

describe('learn and forget', () => {
  it('learns from one choice and unlearns it without a trace', () => {
    const index = createIndex(ANSWERS)
    const before = rank(index, { text: 'the gizmo squeaks' }, 4)
    const choice = learn(index, 'my gizmo squeaks all day', 'late')
    expect(rank(index, { text: 'the gizmo squeaks' }, 4).suggestions[0]?.id).toBe('late')
    expect(choice !== null && forget(index, choice)).toBe(true)
    expect(rank(index, { text: 'the gizmo squeaks' }, 4)).toEqual(before)
    expect(forget(index, 'nothing')).toBe(false)
    expect(learn(index, 'x', 'no such answer')).toBeNull()
  })

  it('survives being saved', () => {
    const index = createIndex(ANSWERS)
    learn(index, 'my gizmo squeaks', 'thanks', 'c1')
    learn(index, 'gizmo is broken', 'refund', 'c2')
    const again = loadIndex(JSON.parse(JSON.stringify(saveIndex(index))))
    for (const text of ['gizmo', 'my password is broken'])
      expect(rank(again, { text }, 4)).toEqual(rank(index, { text }, 4))
    expect(forget(again, 'c1')).toBe(true)
  })
})

describe('words', () => {
  it('reads short forms and other scripts', () => {
    expect(words("I can't, won’t and don't")).toEqual(['i', 'can', 'not', 'will', 'not', 'and', 'do', 'not'])
    expect(words("Où est l’été? Qu'il vienne. Große Füße, 配達")).toEqual([
      'ou',
      'est',
      'ete',
      'il',
      'vienne',
      'grosse',
      'fusse',
      '配達',
    ])
  })

  it.each([
    ['refunds', 'refund'],
    ['refunded', 'refund'],
    ['shipping', 'ship'],
    ['deliveries', 'deliveri'],
    ['delivery', 'deliveri'],
    ['address', 'address'],
  ])('%s -> %s', (word, root) => expect(stem(word)).toBe(root))
})
