import { describe, expect, it } from 'vitest'
import { hashOfNew, hashOfSnippet, routeOf } from './route.ts'

describe('routeOf', () => {
  it.each([
    ['', { at: 'library', view: 'list' }],
    ['#library', { at: 'library', view: 'list' }],
    ['#library/', { at: 'library', view: 'list' }],
    ['#nonsense/x', { at: 'library', view: 'list' }],
    ['#library/recently-deleted', { at: 'library', view: 'deleted' }],
    ['#library/new', { at: 'library', view: 'edit', id: '', fresh: true }],
    ['#library/50%', { at: 'library', view: 'edit', id: '50%', fresh: false }],
    ['#library/import', { at: 'library', view: 'edit', id: 'import', fresh: false }],
    ['#import', { at: 'import' }],
    ['#export', { at: 'library', view: 'export' }],
    ['#welcome', { at: 'welcome' }],
    ['#data', { at: 'data' }],
  ])('%s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route)
  })

  it('finds the answers it links to', () => {
    for (const id of ['a b/c#d', 'starter/refund', '%']) {
      expect(routeOf(hashOfSnippet(id))).toEqual({ at: 'library', view: 'edit', id, fresh: false })
      expect(routeOf(hashOfNew(id))).toEqual({ at: 'library', view: 'edit', id, fresh: true })
    }
  })
})
