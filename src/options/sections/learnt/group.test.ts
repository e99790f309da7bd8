import { describe, expect, it } from 'vitest'
import { grouped, rowsOf } from './group.ts'

const choice = (id: number, snippet: string, text: string, at: number) => ({
  id,
  snippet,
  text,
  at,
  desk: 'gmail',
})
const LEARNT = {
  choices: [
    choice(1, 'a', 'where is my money', 5),
    choice(2, 'b', 'Rückgabe', 9),
    choice(3, 'a', 'refund please', 3),
  ],
  rejections: [{ id: 1, snippet: 'a', text: 'my kettle broke', at: 7 }],
}
const TITLES = new Map([['a', 'Refund on its way']])

describe('grouped', () => {
  it('puts what was learnt under its answer, the newest first', () => {
    const groups = grouped(LEARNT, TITLES, '')
    expect(
      groups.map(({ snippet, title, lessons }) => [snippet, title, lessons.map(({ key }) => key)]),
    ).toEqual([
      ['b', '', ['c2']],
      ['a', 'Refund on its way', ['r1', 'c1', 'c3']],
    ])
  })

  it('finds by the words and the answer, accents or not', () => {
    const keys = (query: string) =>
      grouped(LEARNT, TITLES, query).flatMap(({ lessons }) => lessons.map(({ key }) => key))
    expect([keys('ruckgabe'), keys('REFUND money'), keys('nothing')]).toEqual([['c2'], ['c1'], []])
  })

  it('knows what has to go', () => {
    const [, ofA] = grouped(LEARNT, TITLES, '')
    const rows = rowsOf(ofA?.lessons ?? [])
    expect([rows.choices.map(({ id }) => id), rows.rejections.map(({ id }) => id)]).toEqual([[1, 3], [1]])
  })
})
