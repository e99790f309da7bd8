import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonPathText, jsonStrings, memberSource } from './json-strings.ts'

const pathsOf = (source: string) =>
  [...jsonStrings(source)].map(({ path, value }) => [jsonPathText(path), value])

/** Every string that is a value, by a walk over what JSON.parse gives. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

describe('jsonStrings', () => {
  it('tells every value string with its path and place, names of members left out', () => {
    const source = '{"macros": [{"title": "A, \\"b\\" {c}", "n": 1.5}, ["x\\\\", null]], "odd name": ""}'
    expect(pathsOf(source)).toEqual([
      ['$.macros[0].title', 'A, "b" {c}'],
      ['$.macros[1][0]', 'x\\'],
      ['$["odd name"]', ''],
    ])
    for (const { at } of jsonStrings(source)) expect(source.charAt(at)).toBe('"')
    expect(pathsOf('"alone"')).toEqual([['$', 'alone']])
  })

  it('finds what JSON.parse finds', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), fc.constantFrom(undefined, 1, '\t'), (json, indent) => {
        const value: unknown = JSON.parse(json)
        const found = [...jsonStrings(JSON.stringify(value, null, indent))].map((one) => one.value)
        expect(found.toSorted()).toEqual(stringsIn(value).toSorted())
      }),
    )
  })

  it('is not stopped by depth or length', () => {
    const deep = `${'['.repeat(20_000)}"x"${']'.repeat(20_000)}`
    expect([...jsonStrings(deep)][0]?.path.length).toBe(20_000)
    expect([...jsonStrings(JSON.stringify('\n"'.repeat(100_000)))][0]?.value.length).toBe(200_000)
  })
})

describe('memberSource', () => {
  it.each([
    ['{"id":12345678901234567890,"text":"a"}', '12345678901234567890'],
    ['{"text":"\\"id\\":1","id" : 1.0 }', '1.0'],
    ['{"a":{"id":2},"b":["id",3],"id":{"n":[1e999]}}', '{"n":[1e999]}'],
    ['{"id":1,"id":"two"}', '"two"'],
    ['{"\\u0069d":7}', '7'],
    ['{"text":"id"}', null],
    ['[{"id":1}]', null],
  ])('reads the id of %s', (source, id) => {
    expect(memberSource(source, 'id')).toBe(id)
  })
})
