import { describe, expect, it } from 'vitest'
import { keepSame } from './keep-same.ts'

describe('keepSame', () => {
  const before = { flags: [{ rule: 'a', span: { start: 1, end: 2 } }], asks: [{ id: 'x' }], note: null }

  it('gives the old value back when nothing changed', () => {
    expect(keepSame(before, structuredClone(before))).toBe(before)
  })

  it('keeps the parts that did not change, and only those', () => {
    const next = structuredClone(before)
    next.flags.push({ rule: 'b', span: { start: 3, end: 4 } })
    const kept = keepSame(before, next)
    expect(kept).toEqual(next)
    expect(kept).not.toBe(before)
    expect(kept.asks).toBe(before.asks)
    expect(kept.flags).not.toBe(before.flags)
    expect(kept.flags[0]).toBe(before.flags[0])
  })

  it('sees what was taken away', () => {
    expect(keepSame<unknown>([1, 2], [1])).toEqual([1])
    expect(keepSame<unknown>({ a: 1, b: undefined }, { a: 1 })).toEqual({ a: 1 })
    expect(keepSame<unknown>({ a: 1 }, { b: 1 })).toEqual({ b: 1 })
    expect(keepSame<unknown>({ a: 1 }, null)).toBe(null)
    expect(keepSame<unknown>([1], { 0: 1 })).toEqual({ 0: 1 })
  })
})
