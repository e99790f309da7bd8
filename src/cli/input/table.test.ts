import { describe, expect, it } from 'vitest'
import { tablePieces } from './table.ts'

const read = (source: string, delimiter?: string) =>
  tablePieces(source, 'm.csv', delimiter).map(({ text, place: { row, line, field } }) => [
    row,
    line,
    field,
    text,
  ])

describe('tablePieces', () => {
  it('reads the columns that hold prose, with row, line and column name', () => {
    const source =
      'id,Title,Body,tags\r\n1,Late,"Hi Ann,\r\n""we"" cannot do it",a b\r\n\r\n2,Ok,<p>No&nbsp;way</p>,c\r\n'
    expect(read(source)).toEqual([
      [2, 2, 'Body', 'Hi Ann,\r\n"we" cannot do it'],
      [4, 5, 'Body', 'No\u00a0way'],
    ])
  })

  it.each([';', '\t', '|'])('finds the delimiter %j', (delimiter) => {
    const source = `name${delimiter}content\n\na${delimiter}We cannot, sadly, do it.`
    expect(read(source)).toEqual([[3, 3, 'content', 'We cannot, sadly, do it.']])
  })

  it('reads a table without header and one with a single column', () => {
    expect(read('thx,Thank you for writing.\nno,We cannot do that.')).toEqual([
      [1, 1, 'column 2', 'Thank you for writing.'],
      [2, 2, 'column 2', 'We cannot do that.'],
    ])
    expect(read('reply\nHello, we cannot, sadly, do it.\nOk\n')).toEqual([
      [2, 2, 'reply', 'Hello, we cannot, sadly, do it.'],
      [3, 3, 'reply', 'Ok'],
    ])
  })

  it('names a cell beyond the header by its place', () => {
    expect(read('id,body\n1,x,We cannot do that\n')).toEqual([[2, 2, 'column 3', 'We cannot do that']])
  })

  it('has nothing in an empty table', () => {
    expect(read('')).toEqual([])
    expect(read('\r\n\r\n')).toEqual([])
  })

  it('says where a quotation mark is open', () => {
    expect(() => read('id,body\n1,fine here now\n2,"not closed\n3,x')).toThrow(/^row 3 \(line 3\) is broken/)
    expect(() => read('id,body\n1,"a"b,c\n')).toThrow(/^row 2/)
  })
})
