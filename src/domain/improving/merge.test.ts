import { describe, expect, it } from 'vitest'
import { BLANK, type Snippet } from '../snippets/snippet.ts'
import { mergedWith } from './merge.ts'

const snippet = (some: Partial<Snippet>): Snippet => ({
  ...BLANK,
  id: 'a',
  title: 'A',
  body: '<p>A</p>',
  ...some,
})

describe('an answer that takes over from another', () => {
  it('gets what it lacks, each thing once, and keeps what it says', () => {
    const kept = snippet({ tags: ['x', 'y'], examples: ['where is it'], step: 'acknowledge' })
    const other = snippet({
      ...{
        id: 'b',
        title: 'B',
        body: '<p>B</p>',
        shortcut: 'b',
        folder: 'Post',
        owner: 'Kim',
        step: 'control',
      },
      ...{ tags: ['y', 'z'], examples: ['where is it', 'not here yet'] },
    })
    expect(mergedWith(kept, other)).toEqual(
      snippet({
        ...{ shortcut: 'b', folder: 'Post', owner: 'Kim', step: 'acknowledge' },
        ...{ tags: ['x', 'y', 'z'], examples: ['where is it', 'not here yet'] },
      }),
    )
    expect(mergedWith({ ...kept, shortcut: 'a' }, other).shortcut).toBe('a')
  })

  it('takes over wordings that it does not have yet', () => {
    const wording = (language: string, body: string) => ({ language, channel: 'any' as const, body })
    const kept = snippet({ variants: [wording('de', 'meins')] })
    const other = snippet({
      variants: [wording('de', 'deins'), wording('fr', 'le tien'), wording('en', 'yours')],
    })
    expect(mergedWith(kept, other).variants).toEqual([wording('de', 'meins'), wording('fr', 'le tien')])
  })
})
