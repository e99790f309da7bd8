import { describe, expect, it } from 'vitest'
import type { Flag } from '../language/flag.ts'
import type { Scene } from '../scene.ts'
import { nextThings } from './next-things.ts'

const scene: Scene = {
  desk: 'd',
  ticket: { id: null, subject: null, address: '' },
  customer: { name: { value: 'Dana Whitfield', evidence: 'x' }, email: null },
  agent: { name: null, email: null },
  visibility: 'public',
  thread: [],
  attachments: null,
  missing: [],
}
const calendar = { workdays: [1, 2, 3, 4, 5], holidays: [], startMinute: 540, endMinute: 1020, zone: 'UTC' }
const knowledge = { calendar }
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
  const things = nextThings(TEXT, reading, scene, knowledge, 0)

  it('is better words in the order of the text, then the steps that are missing, then open questions', () => {
    expect(things.map(({ kind }) => kind)).toEqual(['flag', 'flag', 'step', 'step', 'ask'])
    expect(things[0]).toMatchObject({ said: 'You must', text: 'Please', flag: { span: { start: 0 } } })
    expect(things[2]).toMatchObject({ step: 'acknowledge' })
    expect(things.at(-1)).toEqual({ kind: 'ask', text: 'Where is my kettle?' })
  })

  it('has no steps for an internal note, which no customer reads', () => {
    const note = nextThings(TEXT, reading, { ...scene, visibility: 'note' }, knowledge, 0)
    expect(note.map(({ kind }) => kind)).toEqual(['flag', 'flag', 'ask'])
  })
})
