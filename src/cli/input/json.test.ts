import { describe, expect, it } from 'vitest'
import { jsonPieces } from './json.ts'

const read = (source: string) =>
  jsonPieces(source, 'm.json').map(({ text, place: { line, field } }) => [line, field, text])

describe('jsonPieces', () => {
  it('reads strings that hold prose, with line and path', () => {
    const macros = [
      {
        id: 1,
        title: 'Late',
        actions: [{ field: 'comment_value_html', value: '<p>We can&#39;t do it.</p>' }],
      },
      { id: 2, title: 'Ok', actions: [{ field: 'status', value: 'open' }] },
    ]
    expect(read(JSON.stringify({ macros }, null, 1))).toEqual([
      [9, '$.macros[0].actions[0].value', "We can't do it."],
      [19, '$.macros[1].actions[0].value', 'open'],
    ])
  })

  it('has nothing in an empty file', () => {
    expect(read('')).toEqual([])
    expect(read('[]')).toEqual([])
  })

  it('names the line of a mistake', () => {
    expect(() => read('{\n"a": 1\n"b": 2}')).toThrow(/^is no JSON in line 3: /)
    expect(() => read('{"a": ')).toThrow(/^is no JSON/)
  })
})
