import { describe, expect, it } from 'vitest'
import { leftAlone } from './knowledge.ts'

describe('leaving a flag alone', () => {
  it.each([
    ['phrase', 'here', { rule: 'cannot', phrase: "we can't", desk: 'zendesk' }],
    ['phrase', 'everywhere', { rule: 'cannot', phrase: "we can't", desk: '' }],
    ['rule', 'here', { rule: 'cannot', phrase: '', desk: 'zendesk' }],
    ['rule', 'everywhere', { rule: 'cannot', phrase: '', desk: '' }],
  ] as const)('%s, %s', (what, where, kept) => {
    expect(leftAlone('cannot', "We can't", { what, where }, 'zendesk')).toEqual(kept)
  })
})
