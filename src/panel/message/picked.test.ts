import { describe, expect, it } from 'vitest'
import { movedPiece, type Picked, withoutPiece, withPiece } from './picked.ts'

const answer = (id: string, step: Picked['step']): Picked => ({ kind: 'answer', id, step })
const ids = (list: readonly Picked[]): string => list.map(({ id }) => id).join(' ')

describe('the picked pieces', () => {
  it('stand in the order of CARP as they come, each once', () => {
    const coming = [
      answer('solve', 'problem-solve'),
      answer('sorry', 'acknowledge'),
      answer('any', null),
      answer('lead', 'control'),
      answer('sorry-too', 'acknowledge'),
      answer('sorry', 'acknowledge'),
    ]
    expect(ids(coming.reduce(withPiece, [] as readonly Picked[]))).toBe('lead sorry sorry-too solve any')
  })

  it('stay where the agent moved them when another one comes', () => {
    const moved = movedPiece([answer('a', 'control'), answer('b', 'refocus')], 0, 1)
    expect(ids(moved)).toBe('b a')
    expect(ids(withPiece(moved, answer('c', 'problem-solve')))).toBe('b a c')
  })

  it('move no further than the list goes, and can be dropped', () => {
    const list = [answer('a', null), answer('b', null)]
    expect(movedPiece(list, 0, -1)).toBe(list)
    expect(movedPiece(list, 1, 1)).toBe(list)
    expect(ids(withoutPiece(list, 0))).toBe('b')
  })
})
