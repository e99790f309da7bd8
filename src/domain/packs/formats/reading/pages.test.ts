import { describe, expect, it } from 'vitest'
import type { Json } from '../format.ts'
import { sourceFile } from './open.ts'
import { pageWarnings } from './pages.ts'

const warned = (...pages: readonly Json[]): string[] =>
  pageWarnings(pages.map((page, at) => sourceFile(`${at + 1}.json`, JSON.stringify(page)))).map(
    ({ place, message }) =>
      `${place.file}: ${/like (.*) of an API/.exec(message)?.[1]}, ${/Save the (.*) too/.exec(message)?.[1]}`,
  )

describe('pages of an API', () => {
  const numbered = (number: number, of = 3): Json => ({
    macros: [],
    next_page: number < of ? `https://a.example/macros.json?page=${number + 1}` : null,
    previous_page: number > 1 ? `https://a.example/macros.json?page=${number - 1}` : null,
  })

  it('are all there', () => {
    expect(warned(numbered(1, 1))).toEqual([])
    expect(warned(numbered(3), numbered(1), numbered(2))).toEqual([])
    expect(warned([numbered(1), numbered(2), numbered(3)])).toEqual([])
    expect(warned([{ id: 1, title: 'A' }])).toEqual([])
  })

  it('are told where one is missing beside them', () => {
    expect(warned(numbered(1))).toEqual(['1.json: the first page, other pages'])
    expect(warned(numbered(2))).toEqual(['1.json: a page in the middle, other pages'])
    expect(warned(numbered(3))).toEqual(['1.json: the last page, pages before it'])
    expect(warned(numbered(1), numbered(3))).toEqual([
      '1.json: the first page, other pages',
      '2.json: the last page, pages before it',
    ])
    expect(warned([numbered(1), numbered(2)])).toEqual(['1.json: a page in the middle, other pages'])
  })

  it('are told by cursors, where a last page may be the only one', () => {
    const cursor = (more: boolean): Json => ({
      macros: [],
      meta: { has_more: more, after_cursor: 'x', before_cursor: 'y' },
      links: { prev: 'https://a.example/?page[before]=y', next: 'https://a.example/?page[after]=x' },
    })
    expect(warned(cursor(false))).toEqual([])
    expect(warned(cursor(true), cursor(false))).toEqual([])
    expect(warned(cursor(true))).toEqual(['1.json: a page with more behind it, other pages'])
    const gorgias = (prev: string | null, next: string | null): Json => ({
      data: [],
      meta: { prev_cursor: prev, next_cursor: next },
    })
    expect(warned(gorgias(null, 'b'), gorgias('a', null))).toEqual([])
    expect(warned(gorgias('a', null))).toEqual(['1.json: the last page, pages before it'])
  })

  it('are told by their numbers', () => {
    const counted = (number: number): Json => ({ page: { number, totalPages: 2 }, _links: {} })
    expect(warned(counted(2), counted(1))).toEqual([])
    expect(warned(counted(2))).toEqual(['1.json: page 2 of 2, pages before it'])
  })
})
