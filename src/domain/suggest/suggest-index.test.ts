import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from './answer.ts'
import { bodyWords } from './body-words.ts'
import { rank } from './rank.ts'
import { loadIndex, saveIndex } from './saved-index.ts'
import { createIndex, forget, learn, reject, type SuggestIndex, takeBack } from './suggest-index.ts'

const word = fc.constantFrom(
  ...'refund parcel late card login broken kettle Password déjà 配達 not can’t the of 12 pls money back'.split(
    ' ',
  ),
)
const text = fc.oneof(
  fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const answers = fc.uniqueArray(
  fc.record<Answer>({
    id: fc.constantFrom(...'abcdefgh'),
    title: text,
    body: text,
    examples: fc.array(text, { maxLength: 3 }),
    tags: fc.array(text, { maxLength: 2 }),
    step: fc.constantFrom(null, 'refocus' as const),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
)
const choices = fc.array(fc.record({ text, id: fc.constantFrom(...'abcdefgh') }), { maxLength: 6 })

function expectSame(a: SuggestIndex, b: SuggestIndex, asked: string): void {
  const [one, two] = [rank(a, { text: asked }, 9), rank(b, { text: asked }, 9)]
  const scores = new Map(two.suggestions.map(({ id, score }) => [id, score]))
  expect(one.suggestions).toHaveLength(two.suggestions.length)
  for (const { id, score } of one.suggestions) expect(score).toBeCloseTo(scores.get(id) ?? -1, 6)
  expect(one.trust).toBeCloseTo(two.trust, 6)
}

describe('the index', () => {
  it('ranks the same after it was saved and loaded', () => {
    fc.assert(
      fc.property(answers, choices, choices, text, (all, chosen, away, asked) => {
        const index = createIndex(all)
        for (const choice of chosen) learn(index, choice.text, choice.id)
        for (const choice of away) reject(index, choice.text, choice.id)
        expectSame(loadIndex(JSON.parse(JSON.stringify(saveIndex(index)))), index, asked)
      }),
    )
  })

  it('is as if never taught after all was forgotten', () => {
    fc.assert(
      fc.property(answers, choices, text, (all, chosen, asked) => {
        const index = createIndex(all)
        const learnt = chosen.map((choice) => learn(index, choice.text, choice.id))
        const away = chosen.map((choice) => reject(index, choice.text, choice.id))
        for (const id of learnt) if (id !== null) expect(forget(index, id)).toBe(true)
        for (const id of away) if (id !== null) expect(takeBack(index, id)).toBe(true)
        expectSame(index, createIndex(all), asked)
      }),
    )
  })

  it('is as if made at once after answers were put, changed and removed', () => {
    fc.assert(
      fc.property(answers, answers, choices, text, (before, after, chosen, asked) => {
        const index = createIndex(before)
        for (const choice of chosen) learn(index, choice.text, choice.id)
        const wanted = new Set(after.map(({ id }) => id))
        for (const { id } of before) if (!wanted.has(id)) index.remove(id)
        for (const answer of after) index.put(answer)
        const fresh = createIndex(after)
        for (const { choiceId, id, text: said } of index.choices.values()) learn(fresh, said, id, choiceId)
        expectSame(index, fresh, asked)
      }),
    )
  })

  it('never throws, and keeps scores between 0 and 1', () => {
    fc.assert(
      fc.property(answers, fc.string({ unit: 'binary', maxLength: 200 }), (all, asked) => {
        const { suggestions, trust } = rank(createIndex(all), { text: asked, draft: asked }, 99)
        expect(suggestions).toHaveLength(all.length)
        for (const { score } of suggestions) expect(score >= 0 && score <= 1).toBe(true)
        expect(Number.isFinite(trust)).toBe(true)
      }),
    )
  })
})

const plain = (id: string, title: string, more: Partial<Answer> = {}): Answer => ({
  ...{ id, title, body: '', examples: [], tags: [], step: null },
  ...more,
})
const best = (index: SuggestIndex, asked: string) => rank(index, { text: asked }, 1).suggestions[0]?.id

describe('what rank listens to', () => {
  const library = [
    plain('money', 'Refund on its way'),
    plain('late', 'Parcel delayed'),
    plain('password', 'Reset a password'),
    plain('cardNotWorking', 'card_not_working'),
  ]

  it.each([
    ['when will I be reimbursed', 'money'],
    ['my pakcage is overdue', 'late'],
    ['i forgto my passcode', 'password'],
    ['visa got declined, broken card?', 'cardNotWorking'],
  ])('words of like meaning, misspelt ones and joined ones: %s', (asked, id) => {
    expect(best(createIndex(library), asked)).toBe(id)
  })

  it('the language of the customer, the step and the desk', () => {
    const index = createIndex([
      plain('de', 'Refund', { languages: ['de-AT'] }),
      plain('en', 'Refund', { languages: ['en'], step: 'refocus' }),
    ])
    const first = (part: object) => rank(index, { text: 'refund', ...part }, 1).suggestions[0]?.id
    expect(first({ language: 'de' })).toBe('de')
    expect(first({ language: 'en-GB' })).toBe('en')
    expect(first({ step: 'refocus' })).toBe('en')
    index.learn({ id: 'de', text: 'the money', desk: 'gmail', at: 0 })
    index.learn({ id: 'en', text: 'the money', desk: 'zendesk', at: 0 })
    expect(first({ text: 'the money', desk: 'gmail' })).toBe('de')
    expect(first({ text: 'the money', desk: 'zendesk' })).toBe('en')
  })

  it('popularity, the recent more than the old, and never as a reason to be sure', () => {
    const index = createIndex([plain('a', 'Refund'), plain('b', 'Refund')])
    const day = 86_400_000
    for (let at = 0; at < 3; at++) index.learn({ id: 'a', text: 'something else entirely', at: 0 })
    for (let at = 0; at < 2; at++) index.learn({ id: 'b', text: 'something else entirely', at: 360 * day })
    expect(rank(index, { text: 'xylophone', now: 360 * day }, 1).suggestions[0]?.id).toBe('b')
    expect(rank(index, { text: 'xylophone' }, 1)).toMatchObject({
      confidence: 'none',
      suggestions: [{ id: 'a' }],
    })
  })

  it('what was sent away, for like texts alone', () => {
    const index = createIndex(library)
    const score = (asked: string) =>
      rank(index, { text: asked }, 9).suggestions.find(({ id }) => id === 'late')?.score ?? 0
    const [like, other] = [score('parcel delayed again'), score('has my parcel left the hub')]
    const id = reject(index, 'parcel delayed again', 'late')
    expect(score('parcel delayed again')).toBeLessThan(like)
    expect(other - score('has my parcel left the hub')).toBeLessThan(like - score('parcel delayed again'))
    expect(id !== null && takeBack(index, id)).toBe(true)
    expect(score('parcel delayed again')).toBe(like)
  })
})

describe('bodyWords', () => {
  it.each([
    ['<p>Hi {{ customer.name | default: "you" }}, <b>bold</b> move</p>', 'Hi , bold move'],
    ['See [the page](https://x.example/a) {% if a %}now{% endif %}', 'See the page  now '],
    ['a < b and https://x.example/q', 'a < b and  '],
  ])('reads %s', (body, words) =>
    expect(bodyWords(body).replace(/\s+/g, ' ')).toBe(words.replace(/\s+/g, ' ')),
  )
})
