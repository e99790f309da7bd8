import { describe, expect, it } from 'vitest'
import { landed } from './landed.ts'

const at = { start: 2, end: 5 }

describe('landed', () => {
  it('sees the exact replacement', () => {
    expect(landed('a bcd e', at, 'xy', 'a xy e')).toEqual({ start: 2, end: 4 })
  })
  it('forgives white space at the seams', () => {
    expect(landed('a bcd e', at, 'xy', 'a\nxy\n\ne')).toEqual({ start: 2, end: 4 })
    expect(landed('a bcd e', at, 'x y', 'a x\u00a0y e')).toEqual({ start: 2, end: 5 })
  })
  it('forgives empty lines, not lost ones', () => {
    expect(landed('a bcd e', at, 'x\ny', 'a x\n\ny e')).toEqual({ start: 2, end: 6 })
    expect(landed('a bcd e', at, 'x\ny', 'a x y e')).toBeNull()
  })
  it.each([
    ['nothing happened', 'a bcd e'],
    ['only deleted', 'a  e'],
    ['put elsewhere', 'a bcd exy'],
    ['took more along', 'a xy'],
    ['swallowed a space', 'a xye'],
    ['twice', 'a xyxy e'],
  ])('does not believe: %s', (_, after) => {
    expect(landed('a bcd e', at, 'xy', after)).toBeNull()
  })
})
