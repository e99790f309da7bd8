import { describe, expect, it } from 'vitest'
import { cutDraftTail, cutHistory } from './quotes.ts'

const own = (text: string) => text.slice(0, cutDraftTail(text))

describe('the agent’s own text of a plain box', () => {
  it.each([
    [
      'an attribution',
      'Hi Dana,\n\nDone.\n\nOn Mon, 16 Nov 2026 at 13:05, Dana <d@example.com> wrote:\n> Hi',
    ],
    [
      'an attribution over two lines',
      'Hi Dana,\n\nDone.\n\nOn Mon, 16 Nov 2026 at 13:05, Dana Whitfield\n<d@example.com> wrote:\nHi',
    ],
    [
      'an attribution in German',
      'Hi Dana,\n\nDone.\n\nAm 16.11.2026 um 13:05 schrieb Dana Whitfield:\nHallo',
    ],
    ['a signature line', 'Hi Dana,\n\nDone.\n-- \nRobin'],
    ['an original message', 'Hi Dana,\n\nDone.\n\n-----Original Message-----\nFrom: Dana'],
    ['mail headers', 'Hi Dana,\n\nDone.\n\nFrom: Dana\nSent: Monday\nTo: Care\nSubject: Kettle\n\nHi'],
    ['nothing', 'Hi Dana,\n\nDone.'],
  ])('ends at %s', (_, text) => {
    expect(own(text)).toBe('Hi Dana,\n\nDone.')
  })

  it('keeps a quote that the agent answers below or line by line', () => {
    for (const text of [
      'On Mon, 16 Nov 2026, Dana wrote:\n> Where is it?\n\nIt is on its way.',
      'Dana Whitfield wrote:\n> Where is it?\n',
      '> Where is it?\nOn its way.\n> And the bill?\nAttached.',
    ])
      expect(own(text)).toBe(text)
  })

  it('is not fooled by words that only look like an ending', () => {
    for (const text of [
      'On Monday I wrote to you about it.',
      'On Monday I wrote:\nall is well.',
      'Two things -- first the kettle.',
      'From: Berlin\nI can send it today.',
      'You wrote: the base is cracked.',
    ])
      expect(own(text)).toBe(text)
  })

  it('is empty where only a signature stands', () => {
    expect(cutDraftTail('\n-- \nRobin')).toBe(0)
    expect(cutDraftTail('')).toBe(0)
  })
})

describe('a message without its history', () => {
  it('keeps answers between quoted lines and drops the rest', () => {
    const text = 'On Mon, 16 Nov 2026, Robin wrote:\n> Which size?\nLarge.\n> By when?\nFriday.\n-- \nDana'
    expect(cutHistory(text)).toBe('Large.\nFriday.')
  })

  it('drops everything below an attribution without quote signs', () => {
    expect(cutHistory('Thanks!\n\nOn Mon, 16 Nov 2026, Robin wrote:\n\nDear Dana')).toBe('Thanks!')
    expect(cutHistory('Thanks!\n##- Please type your reply above this line -##\nold')).toBe('Thanks!')
  })
})
