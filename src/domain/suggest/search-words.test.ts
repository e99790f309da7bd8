import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAtMatches, excerptOf, foldLetters, searchWords } from './search-words.ts'

const hits = (text: string, ...matched: string[]): string[] =>
  cutAtMatches(text, matched)
    .filter(({ hit }) => hit)
    .map((piece) => piece.text)

describe('searchWords', () => {
  it('folds case, accents and letters that are none', () => {
    expect(foldLetters('Straße Łódź Æsir Ñandú')).toBe('strasse lodz aesir nandu')
    expect(searchWords('Ça va, Zoë?').map(({ term }) => term)).toEqual(['ca', 'va', 'zoe'])
  })

  it('reads scripts without blanks by pairs', () => {
    expect(searchWords('退款政策').map(({ term }) => term)).toEqual(['退款', '款政', '政策'])
  })
})

describe('cutAtMatches', () => {
  it('marks whole words, whatever their accents', () => {
    expect(hits('Refunds: the Rückgabe refund', 'refund', 'ruckgabe')).toEqual(['Rückgabe', 'refund'])
    expect(hits('退款政策', '退款', '款政').join('')).toBe('退款政')
  })

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, matched) => {
        const terms = [...matched, ...searchWords(text).map(({ term }) => term)]
        expect(
          cutAtMatches(text, terms)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('excerptOf', () => {
  it('stands around the first match, from the start of a word', () => {
    const text = `${'word '.repeat(50)}the refund ${'word '.repeat(50)}`
    const excerpt = excerptOf(text, ['refund'], 80)
    expect(excerpt).toMatch(/^…word /)
    expect(excerpt).toContain('the refund')
    expect(excerpt.length).toBeLessThanOrEqual(81)
    expect(excerptOf('Short\n text', ['refund'], 80)).toBe('Short text')
  })
})
