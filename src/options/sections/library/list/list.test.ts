import { describe, expect, it } from 'vitest'
import { wordingOf } from '../../../../domain/improving/inserted.ts'
import { BLANK } from '../../../../domain/snippets/snippet.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import { folderTree, isWithin, tidyFolder } from '../../../parts/answer/list/folders.ts'
import { countsOf, currentEdits, type Health } from './health.ts'
import { OPEN_SIEVE, sift, tagCounts } from './sift.ts'
import { windowOf } from './window.ts'

const row = (id: string, part: Partial<SnippetRow> = {}): SnippetRow => ({
  ...BLANK,
  id,
  title: id,
  words: [],
  createdAt: 0,
  updatedAt: 0,
  usedAt: 0,
  uses: 0,
  deletedAt: 0,
  ...part,
})

describe('folders', () => {
  it('make a tree that counts what lies below', () => {
    const tree = folderTree(['Billing/Refunds', 'Billing', 'Billing / Refunds/', 'Shipping', ''])
    expect(tree.map(({ name, count }) => [name, count])).toEqual([
      ['Billing', 3],
      ['Shipping', 1],
    ])
    expect(tree[0]?.folders).toEqual([{ path: 'Billing/Refunds', name: 'Refunds', count: 2, folders: [] }])
  })

  it('hold what is within them and nothing that only begins like them', () => {
    expect(isWithin('Billing/Refunds', 'Billing')).toBe(true)
    expect(isWithin('Billing two', 'Billing')).toBe(false)
    expect(isWithin('', '')).toBe(true)
    expect(tidyFolder(' / Billing // Refunds ')).toBe('Billing/Refunds')
  })
})

const HEALTH: Health = { edits: new Map(), alike: [], now: 0, today: '2026-11-22' }

describe('sift', () => {
  const rows = [
    row('a', { folder: 'Billing', tags: ['refund'], step: 'problem-solve' }),
    row('b', { folder: 'Billing/Late', tags: ['refund', 'late'] }),
    row('c', { tags: ['late'] }),
  ]
  const ids = (sieve: Partial<typeof OPEN_SIEVE>, found = ['c', 'b', 'gone']) =>
    sift(
      rows,
      { ...OPEN_SIEVE, ...sieve },
      found.map((id) => ({ id, score: 1, matched: [id] })),
      HEALTH,
    ).map((one) => one.row.id)

  it('narrows by folder, tag and step', () => {
    expect(ids({})).toEqual(['a', 'b', 'c'])
    expect(ids({ folder: 'Billing' })).toEqual(['a', 'b'])
    expect(ids({ tag: 'late' })).toEqual(['b', 'c'])
    expect(ids({ folder: 'Billing', tag: 'refund', step: 'problem-solve' })).toEqual(['a'])
  })

  it('keeps the order of the search and drops what is gone', () => {
    expect(ids({ query: 'x' })).toEqual(['c', 'b'])
    expect(ids({ query: 'x', folder: 'Billing' })).toEqual(['b'])
  })

  it('counts tags', () => {
    expect(tagCounts(rows)).toEqual([
      ['late', 2],
      ['refund', 2],
    ])
  })
})

describe('library health', () => {
  const DAY = 86_400_000
  const now = 1000 * DAY
  const rows = [
    row('a', { body: '<p>A</p>', createdAt: 1, uses: 3, usedAt: now - DAY, reviewAt: '2026-11-01' }),
    row('b', { body: '<p>B</p>', createdAt: 1, reviewAt: '2026-12-01' }),
    row('c', { body: '<p>C</p>', createdAt: now, uses: 9, usedAt: now }),
  ]
  const counts = { sent: 6, asIs: 1, moved: 0, added: 0, declined: [] }
  const paragraphs = [{ kept: 1, changed: 0, deleted: 5 }]
  const edits = currentEdits(rows, [
    { snippet: 'c', wording: wordingOf('<p>C</p>'), ...counts, paragraphs },
    { snippet: 'a', wording: wordingOf('<p>before</p>'), ...counts, paragraphs },
  ])
  const health: Health = { edits, alike: [{ a: 'a', b: 'c', likeness: 0.9 }], now, today: '2026-11-22' }
  const ids = (part: Partial<typeof OPEN_SIEVE>) =>
    sift(rows, { ...OPEN_SIEVE, ...part }, [], health).map((one) => one.row.id)

  it('counts what wants a look and lists it', () => {
    expect(countsOf(rows, health)).toEqual({ attention: 0, review: 2, alike: 1, unused: 1, edited: 1 })
    expect([ids({ show: 'review' }), ids({ show: 'unused' }), ids({ show: 'edited' })]).toEqual([
      ['a', 'b'],
      ['b'],
      ['c'],
    ])
    expect(ids({ show: 'alike' })).toEqual(['c', 'a'])
  })

  it('lists answers in which a placeholder of another tool still stands as a question', () => {
    const source = { format: 'zendesk', id: '1', unresolved: { 'Fill in: x': '{{x}}' }, raw: {} }
    const asking = '<p>Hi {% ask "Fill in: x" %}.</p>'
    const imported = [row('d', { body: asking, source }), row('e', { body: '<p>Mended.</p>', source })]
    expect(countsOf(imported, health).attention).toBe(1)
    const listed = sift(imported, { ...OPEN_SIEVE, show: 'attention' }, [], health)
    expect(listed.map((one) => one.row.id)).toEqual(['d'])
  })

  it('sorts by use, name, date of review and how often it is edited', () => {
    expect(ids({})).toEqual(['c', 'a', 'b'])
    expect(ids({ sort: 'title' })).toEqual(['a', 'b', 'c'])
    expect(ids({ sort: 'uses' })).toEqual(['c', 'a', 'b'])
    expect(ids({ sort: 'review' })).toEqual(['a', 'b', 'c'])
    expect(ids({ sort: 'edited' })).toEqual(['c', 'a', 'b'])
  })
})

describe('windowOf', () => {
  it('draws only what is in sight, with a few rows around', () => {
    const seen = windowOf({ count: 5000, rowHeight: 60, top: 6000, height: 600 })
    expect(seen.first).toBeGreaterThan(85)
    expect(seen.first).toBeLessThanOrEqual(100)
    expect(seen.last).toBeGreaterThanOrEqual(110)
    expect(seen.last - seen.first).toBeLessThan(40)
  })

  it('stays inside the list', () => {
    expect(windowOf({ count: 3, rowHeight: 60, top: 9999, height: 600 })).toEqual({ first: 0, last: 3 })
    expect(windowOf({ count: 0, rowHeight: 60, top: 0, height: 600 })).toEqual({ first: 0, last: 0 })
  })
})
