import { describe, expect, it } from 'vitest'
import type { Flag } from '../../../domain/language/flag.ts'
import { keyed } from './keyed.ts'

const TEXT = "We can't ship it. You must wait. We can't ship it."

const flagAt = (start: number): Flag => {
  const span = { start, end: start + "can't".length }
  const rest = { rule: 'r', category: 'blame', level: 'warn', why: '', ask: null, rewrite: 'x' } as const
  return { ...rest, span, replaces: span }
}

describe('keyed', () => {
  it('tells two hits on the same words apart, and stays while the text before them grows', () => {
    const flags = [flagAt(TEXT.indexOf("can't")), flagAt(TEXT.lastIndexOf("can't"))]
    const keys = keyed(flags, TEXT).map(({ key }) => key)
    expect(new Set(keys).size).toBe(2)
    const moved = flags.map((one) => ({ ...one, span: { start: one.span.start + 4, end: one.span.end + 4 } }))
    expect(keyed(moved, `Hi. ${TEXT}`).map(({ key }) => key)).toEqual(keys)
  })
})
