import { describe, expect, it } from 'vitest'
import { apiError, holdsNothing, readJson, recordsOf } from './json.ts'

describe('JSON in lines', () => {
  it('is a list of its objects, and no other text is', () => {
    expect(readJson('{"a":1}\n\n{"a":12345678901234567}\r\n')).toEqual([{ a: 1 }, { a: '12345678901234567' }])
    for (const text of ['{"a":1}\n{"a":', '{"a":1}\n[1]', '{"a":1} b', '{ "a": 1,\n'])
      expect(readJson(text)).toBeUndefined()
  })
})

describe('pages in one file', () => {
  const page = (id: number, more: boolean) => ({ macros: [{ id }], next_page: more ? 'x' : null })
  it('are read one after the other', () => {
    const json = [page(1, true), page(2, false)]
    expect(recordsOf(json, ['macros']).map(({ path }) => path)).toEqual([
      [0, 'macros', 0],
      [1, 'macros', 0],
    ])
    expect(recordsOf([{ id: 1 }, page(2, false)], ['macros'])).toHaveLength(2)
  })
})

describe('what is no export', () => {
  it.each([
    [{ error: "Couldn't authenticate you" }, "Couldn't authenticate you"],
    [{ error: { title: 'Forbidden', message: 'You may not' } }, 'You may not'],
    [{ code: 'invalid_credentials', message: 'You have to be logged in.' }, 'You have to be logged in.'],
    [{ errors: ['Invalid Access Token'] }, 'Invalid Access Token'],
    [{ error: 'invalid_token', error_description: 'It has expired' }, 'It has expired'],
    [{ errors: {} }, ''],
    [{ error: 'Sorry about that', sig: 'Regards' }, null],
    [{ message: 'Be right back' }, null],
    [[{ error: 'x' }], null],
  ])('an error of an API: %j', (json, said) => expect(apiError(json)).toBe(said))

  it.each([
    [[], true],
    [{}, true],
    [{ macros: [], count: 0, meta: {} }, true],
    [{ macros: [], next: [1] }, false],
    [{ hello: 'there' }, false],
    ['text', false],
  ])('nothing in it: %j', (json, empty) => expect(holdsNothing(json)).toBe(empty))
})
