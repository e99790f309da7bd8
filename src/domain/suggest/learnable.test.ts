import { describe, expect, it } from 'vitest'
import type { Scene } from '../scene.ts'
import { learnableWords, withoutContact } from './learnable.ts'

const fact = (value: string) => ({ value, evidence: 'the page' })

const scene: Scene = {
  desk: 'corner-desk',
  ticket: { id: fact('4821'), subject: null, address: 'https://desk.example/4821' },
  customer: { name: fact('Dana O’Hara'), email: fact('dana@inbox.example') },
  agent: { name: fact('Mira'), email: null },
  visibility: 'public',
  thread: [
    {
      ...{ id: '1', from: 'customer', name: 'Dana O’Hara', email: null, at: null },
      text: 'Hi Mira,\nmy kettle CK-48213 is cracked. Write to dana@inbox.example or +44 20 7946 0958, or see https://x.example/a?b=1. Dana',
    },
  ],
  attachments: null,
  missing: [],
}

describe('what a choice is remembered by', () => {
  it('has no names, addresses and numbers in it', () => {
    const kept = learnableWords(scene, [])
    expect(kept).toContain('kettle')
    expect(kept).toContain('is cracked')
    expect(kept).not.toMatch(/dana|hara|mira|@|\d|http/i)
  })

  it('is what the customer asked and nobody answered', () => {
    const ask = { id: 'a', message: '1', again: false }
    const asks = [
      { ...ask, text: 'Can Dana have a new one before 24 December?', answered: false },
      { ...ask, text: 'Do I pay?', answered: true },
    ]
    expect(learnableWords(scene, asks)).toBe('Can have a new one before December?')
  })

  it('does not take names out of the middle of words', () => {
    expect(withoutContact('Miracles happen to Mira', scene)).toBe('Miracles happen to')
  })

  it('is nothing where nobody wrote', () => {
    expect(learnableWords({ ...scene, thread: null }, [])).toBe('')
  })
})
