import { describe, expect, it } from 'vitest'
import type { Flag } from './flag.ts'
import { rewritten, safeRewrites } from './safe-rewrites.ts'

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

const FLAGS = [
  flag('must', 'can'),
  flag('You must wait', 'It takes a moment'),
  flag("We can't ship it", 'It ships on Friday'),
  flag("We can't", 'We can'),
  flag("We can't ship it", null, {}, 20),
  flag("can't ship", 'ship', { ask: 'When?' }, 20),
]
const AFTER = "It ships on Friday. It takes a moment. We can't ship it."

describe('safeRewrites', () => {
  it('goes from the last to the first and leaves overlapping, open and empty ones out', () => {
    const swaps = safeRewrites(FLAGS, TEXT)
    expect(swaps.map(({ rewrite }) => rewrite)).toEqual(['It takes a moment', 'It ships on Friday'])
    let text = TEXT
    for (const { span, said, rewrite } of swaps) {
      expect(text.slice(span.start, span.end)).toBe(said)
      text = text.slice(0, span.start) + rewrite + text.slice(span.end)
    }
    expect(text).toBe(AFTER)
  })

  it('takes both of two that only touch', () => {
    const touching = [flag('We ', 'You '), flag("can't", 'can')]
    expect(rewritten(TEXT, touching)).toBe("You can ship it. You must wait. We can't ship it.")
  })
})

describe('rewritten', () => {
  it('makes all safe rewrites', () => {
    expect(rewritten(TEXT, FLAGS)).toBe(AFTER)
    expect(rewritten(TEXT, [])).toBe(TEXT)
  })
})
