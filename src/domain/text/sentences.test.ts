import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from './sentences.ts'
import { textUnder } from './span.ts'

const said = (text: string): string[] => sentences(text).map((span) => textUnder(text, span))

describe('sentences', () => {
  it.each([
    [
      'Hi Dana,\nThanks for the photos. It ships today!',
      ['Hi Dana,', 'Thanks for the photos.', 'It ships today!'],
    ],
    ['Mr. Hale called at 4 p.m. today.', ['Mr. Hale called at 4 p.m. today.']],
    ['No full stop here', ['No full stop here']],
    ['Really?! "Yes." Fine', ['Really?!', '"Yes."', 'Fine']],
    ['It costs 3.50 today', ['It costs 3.50 today']],
    ['谢谢。再见。', ['谢谢。', '再见。']],
    ['  \n \n', []],
  ])('splits %j', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it('loses no word and never overlaps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Hi', 'a.', 'b!', '\n', 'e.g.', '…', 'é', '"x?"', '。', '😀')),
        (parts) => {
          const text = parts.join(' ')
          const spans = sentences(text)
          expect(
            spans
              .map((span) => textUnder(text, span))
              .join('')
              .replace(/\s/g, ''),
          ).toBe(text.replace(/\s/g, ''))
          for (const [index, span] of spans.entries())
            expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
        },
      ),
    )
  })
})
