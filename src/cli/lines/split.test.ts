import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineSplitter } from './split.ts'

describe('LineSplitter', () => {
  it('gives the same lines however the text comes in', () => {
    const piece = fc.constantFrom('a', '\n', '\r\n', '\u2028', '😀', 'bc')
    fc.assert(
      fc.property(fc.array(fc.array(piece)), (chunks) => {
        const splitter = new LineSplitter()
        const texts = chunks.map((chunk) => chunk.join(''))
        const lines = texts.flatMap((text) => splitter.push(text))
        expect([...lines, splitter.end()]).toEqual(texts.join('').split('\n'))
      }),
    )
  })
})
