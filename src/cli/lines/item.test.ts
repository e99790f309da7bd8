import { describe, expect, it } from 'vitest'
import { readItem } from './item.ts'

const idOf = (line: string) => {
  const read = readItem(line)
  return 'item' in read ? read.item.id : read.error
}

describe('readItem', () => {
  it.each(['1', '"a"', 'null', 'true', '12345678901234567890', '1.0', '{"n":[1.50]}'])(
    'keeps the id %s',
    (id) => {
      expect(idOf(`{"text":"x","id":${id}}\r`)).toBe(id)
    },
  )

  it('reads text and what is known of the customer', () => {
    expect(readItem('{"id":1,"text":"\\ud83d","customer":null,"customerName":"Ann","more":1}')).toEqual({
      item: { id: '1', text: '\ud83d', about: { customer: null, customerName: 'Ann' } },
    })
  })

  it.each([
    ['nonsense', 'is no JSON'],
    ['{"id":1,', 'is no JSON'],
    ['[1]', 'no object'],
    ['null', 'no object'],
    ['"text"', 'no object'],
    ['{"text":"x"}', '"id"'],
    ['{"id":1}', '"text"'],
    ['{"id":1,"text":7}', '"text"'],
    ['{"id":1,"text":"x","customer":{}}', '"customer"'],
    ['{"id":1,"text":"x","customerName":3}', '"customerName"'],
  ])('says what is wrong with %s', (line, part) => {
    expect(readItem(line)).toEqual({ error: expect.stringContaining(part) })
  })
})
