import { describe, expect, it } from 'vitest'
import { piecesOf } from './pieces.ts'

const value = (path: string, text: string) => ({ path, value: text, evidence: 'the page' })

describe('piecesOf', () => {
  const text = 'Hi Dana, your order 48213 is with Dana’s courier. Danang!'

  it('cuts values out as words of their own and loses nothing', () => {
    const pieces = piecesOf(text, [value('customer.first_name', 'Dana'), value('ticket.id', '48213')])
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(pieces.filter((piece) => piece.value).map((piece) => piece.text)).toEqual([
      'Dana',
      '48213',
      'Dana',
    ])
  })

  it('takes the longer of two values that begin at one place', () => {
    const pieces = piecesOf('Dana Whitfield', [value('a', 'Dana'), value('b', 'Dana Whitfield')])
    expect(pieces).toEqual([{ text: 'Dana Whitfield', value: value('b', 'Dana Whitfield'), ask: null }])
  })

  it('shows what is still open, and a value inside its brackets is no value', () => {
    const ask = { id: 'size', label: 'Which size does Dana want?', choices: [], kind: 'text' as const }
    const pieces = piecesOf('Hi Dana: [Which size does Dana want?].', [value('a', 'Dana')], [ask])
    expect(pieces.map((piece) => [piece.text, piece.value?.path ?? piece.ask?.id ?? null])).toEqual([
      ['Hi ', null],
      ['Dana', 'a'],
      [': ', null],
      ['[Which size does Dana want?]', 'size'],
      ['.', null],
    ])
  })

  it('leaves a text without values whole, and nothing of nothing', () => {
    expect(piecesOf('Hello', [value('a', '')])).toEqual([{ text: 'Hello', value: null, ask: null }])
    expect(piecesOf('', [])).toEqual([])
  })
})
