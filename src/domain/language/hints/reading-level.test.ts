import { describe, expect, it } from 'vitest'
import { wordsOf } from './draft-shape.ts'
import { gradeLevel } from './reading-level.ts'
import { syllables } from './syllables.ts'

describe('syllables', () => {
  it.each([
    ['the', 1],
    ['made', 1],
    ['asked', 1],
    ['wanted', 2],
    ['times', 1],
    ['table', 2],
    ['kettle', 2],
    ['delivery', 4],
    ['order', 2],
    ['idea', 3],
    ['you', 1],
    ["we'll", 1],
    ['replacement', 3],
    ['documentation', 5],
    ['hmm', 1],
  ])('%s has %d', (word, count) => {
    expect(syllables(word)).toBe(count)
  })
})

describe('gradeLevel', () => {
  it('is the formula: 0.39 · words per sentence + 11.8 · syllables per word − 15.59', () => {
    const sentences = [wordsOf('The cat sat on the mat.'), wordsOf('A table is made.')]
    expect(gradeLevel(sentences)).toBeCloseTo(0.39 * 5 + 11.8 * 1.1 - 15.59, 5)
    expect(gradeLevel([])).toBe(0)
  })

  it('counts no links and no numbers', () => {
    expect(wordsOf("See https://desk.example/help?a=b or mail a.b@c.example: it's 4,711 kg, Zoë.")).toEqual([
      'See',
      'or',
      'mail',
      "it's",
      'kg',
      'Zoë',
    ])
  })
})
