import { describe, expect, it } from 'vitest'
import type { Flag } from '../../../domain/language/flag.ts'
import { keyed, safeRewrites } from './safe-rewrites.ts'

const TEXT = "We can't ship it. You must wait. We can't ship it."

const flag = (said: string, rewrite: string | null, part: Partial<Flag> = {}, from = 0): Flag => {
  const start = TEXT.indexOf(said, from)
  const span = { start, end: start + said.length }
  return {
    rule: 'r',
    category: 'blame',
    level: 'warn',
    why: '',
    ask: null,
    span,
    replaces: span,
    rewrite,
    ...part,
  }
}

describe('safeRewrites', () => {
  it('goes from the last to the first and leaves overlapping, open and empty ones out', () => {
    const flags = [
      flag('You must wait', 'It takes a moment'),
      flag("We can't ship it", 'It ships on Friday'),
      flag('must', 'can'),
      flag("We can't ship it", null, {}, 20),
      flag("can't ship", 'ship', { ask: 'When?' }, 20),
    ]
    const swaps = safeRewrites(flags, TEXT)
    expect(swaps.map(({ rewrite }) => rewrite)).toEqual(['It takes a moment', 'It ships on Friday'])
    let text = TEXT
    for (const { span, said, rewrite } of swaps) {
      expect(text.slice(span.start, span.end)).toBe(said)
      text = text.slice(0, span.start) + rewrite + text.slice(span.end)
    }
    expect(text).toBe("It ships on Friday. It takes a moment. We can't ship it.")
  })
})

describe('keyed', () => {
  it('tells two hits on the same words apart, and stays while the text before them grows', () => {
    const flags = [flag("can't", 'x'), flag("can't", 'x', {}, 20)]
    const keys = keyed(flags, TEXT).map(({ key }) => key)
    expect(new Set(keys).size).toBe(2)
    const moved = flags.map((one) => ({ ...one, span: { start: one.span.start + 4, end: one.span.end + 4 } }))
    expect(keyed(moved, `Hi. ${TEXT}`).map(({ key }) => key)).toEqual(keys)
  })
})
