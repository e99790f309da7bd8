import { describe, expect, it } from 'vitest'
import { MASK } from './normalise.ts'
import { draftLines, maskLine } from './own-words.ts'

const own = (text: string) =>
  draftLines(text)
    .filter((line) => line.own)
    .map(({ start, end }) => text.slice(start, end))

describe('draftLines', () => {
  it('leaves out quoted lines, fenced code and the signature', () => {
    expect(own('Hi\n> you failed\n```\ncode\n```\nBye\n-- \nAna')).toEqual(['Hi', 'Bye'])
  })

  it('leaves out everything below a reply header that marks no lines', () => {
    expect(own('Hi\nOn 3 May 2026, Ana wrote:\nyou failed')).toEqual(['Hi'])
    expect(own('On 3 May 2026, Ana wrote:\n> you failed\nSorry about that')).toEqual(['Sorry about that'])
  })
})

describe('maskLine', () => {
  it.each([
    ['You wrote "no way" today', 'no way'],
    ["You wrote 'I can't wait' today", "I can't wait"],
    ['You wrote “no way” today', 'no way'],
    ['Type `no way` there', 'no way'],
    ['Our No Way lamp', 'No Way'],
  ])('covers what is not the agent’s own in: %s', (line, covered) => {
    expect(maskLine(line, ['no way'])).toBe(line.replace(covered, MASK.repeat(covered.length)))
  })

  it('takes an apostrophe for no quotation', () => {
    const line = "I don't know the customers' names, and that's fine."
    expect(maskLine(line, [])).toBe(line)
  })
})
