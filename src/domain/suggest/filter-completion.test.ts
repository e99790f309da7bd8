import { describe, expect, it } from 'vitest'
import { completed, completionAt, missingIn } from './filter-completion.ts'
import { filterValues, parseQuery, unknownFilters } from './search-query.ts'

const facets = (tags: string[], folder: string) => ({
  tags,
  folder,
  pack: 'own',
  step: '',
  languages: ['en'],
})
const VALUES = filterValues([
  facets(['late', 'money back'], 'Billing/Refunds'),
  facets(['late'], 'Billing'),
  facets(['Latin'], 'Shipping'),
])

const offered = (query: string, caret = query.length) => completionAt(query, caret, VALUES)?.values ?? null

describe('completionAt', () => {
  it.each([
    ['tag:', ['late', 'Latin', 'money back']],
    ['refund tag:lat', ['late', 'Latin']],
    ['-tag:lat', ['late', 'Latin']],
    ['tag:back', ['money back']],
    ['tag:"money b', ['money back']],
    ['in:ref', ['Billing/Refunds']],
    ['in:', ['Billing', 'Billing/Refunds', 'Shipping']],
    ['tag:xyz', null],
    ['tag:"money back"', null],
    ['tag:late ', null],
    ['refund', null],
    ['step:', null],
  ])('%s', (query, expected) => expect(offered(query)).toEqual(expected))

  it('puts the value in, quoted where it needs it, and goes on behind', () => {
    const query = 'tag:mo refund'
    const completion = completionAt(query, 6, VALUES)
    if (!completion) throw new Error('nothing offered')
    const after = completed(query, completion, 'money back')
    expect(after).toEqual({ query: 'tag:"money back" refund', caret: 17 })
    expect(parseQuery(after.query)).toMatchObject({ words: 'refund', filters: [{ value: 'money back' }] })
  })
})

describe('a value that is not there', () => {
  it('is named, with what it may have meant', () => {
    const query = 'tag:lste in:billing -tag:nothing'
    expect(unknownFilters(parseQuery(query).filters, VALUES).map(({ value }) => value)).toEqual(['lste'])
    expect(missingIn(query, VALUES)).toEqual([
      { name: 'tag', value: 'lste', instead: [{ value: 'late', query: 'tag:late in:billing -tag:nothing' }] },
    ])
    expect(missingIn('tag:zzzzzzzz', VALUES)[0]?.instead.map(({ query: next }) => next)).toEqual([
      'tag:late',
      'tag:Latin',
      'tag:"money back"',
    ])
    expect(missingIn('tag:lat in:refunds', VALUES)).toEqual([])
  })
})
