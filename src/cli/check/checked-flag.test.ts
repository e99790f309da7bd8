import { describe, expect, it } from 'vitest'
import type { Flag } from '../../domain/language/flag.ts'
import { anyAtLeast, checkedFlags } from './checked-flag.ts'

const flag = (from: number, part: Partial<Flag>): Flag => ({
  rule: 'r',
  category: 'blame',
  level: 'warn',
  why: 'because',
  ask: null,
  rewrite: null,
  span: { start: from, end: from + 2 },
  replaces: { start: 0, end: 20 },
  ...part,
})

describe('checkedFlags', () => {
  it('begins where the rewrite does, or at the marked words where there is none', () => {
    const flags = checkedFlags([flag(9, {}), flag(5, { rewrite: 'x' }), flag(0, { ask: 'When?', rule: 's' })])
    expect(flags.map(({ start, end, rule }) => [start, end, rule])).toEqual([
      [0, 20, 'r'],
      [0, 2, 's'],
      [9, 11, 'r'],
    ])
    expect(flags[2]).toEqual({
      start: 9,
      end: 11,
      category: 'blame',
      rule: 'r',
      level: 'warn',
      message: 'because',
      rewrite: null,
      ask: null,
    })
  })
})

describe('anyAtLeast', () => {
  it('compares levels', () => {
    const warn = [{ level: 'hint' }, { level: 'warn' }] as const
    expect([anyAtLeast(warn, 'hint'), anyAtLeast(warn, 'warn'), anyAtLeast(warn, 'error')]).toEqual([
      true,
      true,
      false,
    ])
    expect(anyAtLeast([], 'hint')).toBe(false)
  })
})
