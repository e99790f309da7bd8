import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { fromAssistant } from './from-assistant.ts'
import { fromPanel } from './panel-port.ts'
import { parseRequest, requests } from './requests.ts'

describe('requests at the border', () => {
  it('pass when they are of their form, without what does not belong', () => {
    const parsed = parseRequest({ koi: 'sent', body: { ids: ['a'], extra: 1 }, more: 2 })
    expect(parsed).toEqual({ kind: 'sent', body: { ids: ['a'] } })
  })

  it.each([
    ['an unknown kind', { koi: 'toString', body: {} }],
    ['a name from the prototype', { koi: '__proto__', body: {} }],
    ['a body of another form', { koi: 'sent', body: { ids: 'a' } }],
    ['no body', { koi: 'sent' }],
    ['an endless text', { koi: 'ignore', body: { rule: 'x'.repeat(5000), phrase: '', desk: '' } }],
    ['nothing', null],
  ])('stop %s', (_, raw) => {
    expect(parseRequest(raw)).toBeNull()
  })

  it('never throw, whatever comes', () => {
    const kinds = fc.oneof(fc.constantFrom(...Object.keys(requests)), fc.string())
    fc.assert(
      fc.property(kinds, fc.anything(), (koi, body) => {
        parseRequest({ koi, body })
      }),
    )
  })
})

describe('messages between panel and page', () => {
  it('never throw, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(v.safeParse(fromPanel, raw).success && v.safeParse(fromAssistant, raw).success).toBe(false)
      }),
    )
  })

  it('refuse an edit whose span runs backwards into nothing', () => {
    const edit = {
      kind: 'edit',
      frame: 'f',
      edit: 'e',
      box: 'b',
      ticket: '',
      expect: '',
      text: '',
      html: null,
      fit: 'sentence',
      values: [],
    }
    expect(v.safeParse(fromPanel, { ...edit, span: null }).success).toBe(true)
    expect(v.safeParse(fromPanel, { ...edit, span: { start: -1, end: 2 } }).success).toBe(false)
    expect(v.safeParse(fromPanel, { ...edit, span: { start: 1.5, end: 2 } }).success).toBe(false)
  })
})
