import { describe, expect, it } from 'vitest'
import { cutText } from './cut.ts'

const value = (text: string) => ({ path: 'x', value: text, evidence: `from ${text}` })
const ask = (label: string) => ({ id: label, label, choices: [], kind: 'text' as const })

describe('cutText', () => {
  it('finds values as whole words, the longest first, and asks by their label', () => {
    const cut = cutText(
      'Hi Sam, Sam Same (SAM) [Size? (S)]',
      [value('Sam'), value('Sam Same')],
      [ask('Size? (S)')],
    )
    expect(cut.filter(({ kind }) => kind === 'value').map(({ text }) => text)).toEqual([
      'Sam',
      'Sam Same',
      'SAM',
    ])
    expect(cut.at(-1)).toEqual({ kind: 'ask', text: 'Size? (S)' })
  })

  it('loses nothing', () => {
    expect(cutText('', [], [])).toEqual([])
    expect(cutText('Samuel', [value('Sam'), value('')], [])).toEqual([{ kind: 'text', text: 'Samuel' }])
  })
})
