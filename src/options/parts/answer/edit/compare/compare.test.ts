import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLANK, type Snippet } from '../../../../../domain/snippets/snippet.ts'
import { differences, pieces, type Saying } from './compare.ts'

const SAYING: Saying = {
  liquid: (text) => text.replaceAll('{{ customer.first_name }}', '[First name]'),
  step: (step) => step,
  language: (tag) => tag,
  channel: (channel) => channel,
}
const ONE: Snippet = {
  ...BLANK,
  id: 'a',
  title: 'Refund',
  body: '<p>Hi {{ customer.first_name }}, it takes <b>five</b> days.</p>',
  tags: ['money'],
}
const found = (before: Snippet, now: Snippet) =>
  differences(before, now, SAYING).map(({ part, of, pieces: words }) => [
    part,
    of?.language ?? null,
    words.map(({ kind, text }) => `${kind}:${text}`).join('|'),
  ])

describe('differences', () => {
  it('are none between a version and itself', () => {
    expect(differences(ONE, { ...ONE }, SAYING)).toEqual([])
  })

  it('are words of the text, chips by their names', () => {
    const now = { ...ONE, body: '<p>Hello {{ customer.first_name }}, it takes <b>three</b> days.</p>' }
    expect(found(ONE, now)).toEqual([
      ['text', null, 'gone:Hi|new:Hello|same: [First name], it takes |gone:five|new:three|same: days.'],
    ])
  })

  it('are formatting alone where the words stayed', () => {
    const now = { ...ONE, body: ONE.body.replace('<b>five</b>', 'five') }
    expect(found(ONE, now)).toEqual([['text', null, '']])
  })

  it('are every part, in the order of the page', () => {
    const now: Snippet = {
      ...ONE,
      title: 'Refunds',
      shortcut: 'refund',
      step: 'control',
      tags: ['money', 'new'],
      owner: 'Sam',
      reviewAt: '2027-01-01',
      channel: 'chat',
    }
    expect(found(ONE, now).map(([part]) => part)).toEqual([
      'title',
      'shortcut',
      'step',
      'tags',
      'channel',
      'owner',
      'reviewAt',
    ])
  })

  it('are variants that came, went or changed', () => {
    const variant = { language: 'de', channel: 'any', body: '<p>Hallo</p>' } as const
    const other = { language: 'fr', channel: 'any', body: '<p>Salut</p>' } as const
    const before = { ...ONE, variants: [variant] }
    expect(found(before, { ...ONE, variants: [{ ...variant, body: '<p>Servus</p>' }, other] })).toEqual([
      ['text', 'de', 'gone:Hallo|new:Servus'],
      ['text', 'fr', 'new:Salut'],
    ])
    expect(found(before, ONE)).toEqual([['text', 'de', 'gone:Hallo']])
  })
})

describe('pieces', () => {
  it('hold both texts whole, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b ', ' ', '\n', 'ü', '東京', '.', '[x]'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(words, words, (before, now) => {
        const all = pieces(before, now)
        const without = (kind: string) =>
          all
            .filter((one) => one.kind !== kind)
            .map(({ text }) => text)
            .join('')
        expect(without('new')).toBe(before)
        expect(without('gone')).toBe(now)
      }),
    )
  })

  it('show a change of several words in one piece', () => {
    expect(
      pieces('You failed to attach it.', 'Please attach it.').map(({ kind, text }) => [kind, text]),
    ).toEqual([
      ['gone', 'You failed to '],
      ['new', 'Please '],
      ['same', 'attach it.'],
    ])
  })

  it('give up soon on two long texts with nothing in common', () => {
    const long = (seed: number): string =>
      Array.from({ length: 20_000 }, (_, at) => `w${(at * seed) % 7919}x${seed}`).join(' ')
    const start = performance.now()
    expect(pieces(long(3), long(5)).length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
