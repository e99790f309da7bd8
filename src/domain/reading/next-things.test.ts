import { describe, expect, it } from 'vitest'
import type { Flag } from '../language/flag.ts'
import { nextThings } from './next-things.ts'

const PROMPTS = (['control', 'acknowledge', 'acknowledge', 'refocus', 'problem-solve'] as const).map(
  (step, at) => ({ id: `p${at}`, step, text: `Sentence ${at}.` }),
)
const TEXT = 'You must wait. You must send it.'

const flag = (start: number, rewrite: string | null): Flag => ({
  rule: 'r',
  category: 'blame',
  level: 'warn',
  span: { start, end: start + 8 },
  why: 'It reads as an order.',
  rewrite,
  replaces: { start, end: start + 8 },
  ask: null,
})
const reading = {
  flags: [flag(15, 'Please'), flag(0, 'Please'), flag(0, null)],
  steps: { control: 'done', acknowledge: 'next', refocus: 'missing', 'problem-solve': 'missing' },
  asks: [
    { id: 'a', text: 'Where is\nmy kettle?', message: 'm', answered: false, again: false },
    { id: 'b', text: 'And the lid?', message: 'm', answered: true, again: false },
  ],
} as const

describe('what is next about a draft', () => {
  const things = nextThings(TEXT, reading, PROMPTS)

  it('is better words in the order of the text, then the steps that are missing, then open questions', () => {
    expect(things.map(({ kind }) => kind)).toEqual(['flag', 'flag', 'step', 'step', 'ask'])
    expect(things[0]).toMatchObject({ said: 'You must', text: 'Please', flag: { span: { start: 0 } } })
    expect(things[2]).toEqual({ kind: 'step', step: 'acknowledge', text: 'Sentence 1.' })
    expect(things.at(-1)).toEqual({ kind: 'ask', text: 'Where is my kettle?' })
  })

  it('does without sentences for steps where none are to be had', () => {
    expect(nextThings(TEXT, reading, []).map(({ kind }) => kind)).toEqual(['flag', 'flag', 'ask'])
  })
})
