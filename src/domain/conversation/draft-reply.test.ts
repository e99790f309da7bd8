import { describe, expect, it } from 'vitest'
import { replyOf } from './answered.ts'
import { DraftReplyReader } from './draft-reply.ts'

const MARKS = ['time', 'amount', 'way', 'reason', 'verdict', 'contact', 'turnsBack', 'deed'] as const

describe('DraftReplyReader', () => {
  it('finds in a draft, line by line and again after an edit, what is in the whole', () => {
    const reader = new DraftReplyReader()
    const drafts = [
      'Hi,\n\nit costs $\n5 in total.',
      'Hi,\n\nit costs $\n5 in total, because we say so.\n\nCall us tomorrow?',
      'Hi,\n\nthe refunds leave today.',
    ]
    for (const draft of drafts) {
      const read = reader.read(draft)
      const whole = replyOf(draft)
      expect(MARKS.filter((mark) => read.has(mark))).toEqual(MARKS.filter((mark) => whole.has(mark)))
      for (const term of ['cost', 'refund', 'call', 'total'])
        expect(read.terms.has(term)).toBe(whole.terms.has(term))
    }
  })
})
