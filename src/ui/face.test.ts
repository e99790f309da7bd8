import { describe, expect, it } from 'vitest'
import { initialsOf } from './face.tsx'

describe('initialsOf', () => {
  it.each([
    ['Dana Whitfield', 'DW'],
    ['dana', 'D'],
    ['María José de la Cruz', 'MC'],
    ['Ødegaard', 'Ø'],
    ['王 小明', '王小'],
    ['(via) Kim Lee 3', 'KL'],
    ['', ''],
    ['12 34', ''],
  ])('%s -> %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})
