import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FullTextBuilder, searchFullText, shardOf, textWords } from './full-text.ts'
import { fuzzyFits } from './near.ts'
import { soughtBy } from './sought.ts'

const TEXTS = [
  'The parcel vanished on its way',
  'Your refund is on its way',
  'A kettle that leaks',
  'Rückgabe im Laden',
]

const search = (query: string, texts: readonly string[] = TEXTS) => {
  const builder = new FullTextBuilder()
  for (const [at, text] of texts.entries()) builder.add(String(at), text)
  const { ids, shards } = builder.finish()
  const places = searchFullText(textWords(query), (letter) => shards.get(letter) ?? null, ids.length, 9)
  return places.map((place) => ids[place])
}

describe('the full text', () => {
  it('finds every word, exactly, unfinished at the end, or misspelt', () => {
    expect(search('vanished')).toEqual(['0'])
    expect(search('its way')).toEqual(['0', '1'])
    expect(search('way refu')).toEqual(['1'])
    expect(search('ketle leaks')).toEqual(['2'])
    expect(search('ruckgabe')).toEqual(['3'])
    expect(search('refund kettle')).toEqual([])
    expect(search('')).toEqual([])
  })

  it('finds for a sentence what meets the most of it, and for a few words all or nothing', () => {
    expect(search('hello when will my refund be on its way please')).toEqual(['1', '0'])
    expect(search('my kettle leaks since tuesday')).toEqual(['2'])
    expect(search('kettle leaks tuesday')).toEqual([])
    expect(search('nothing here says any such thing kettle')).toEqual([])
  })

  it('finds any text by any of its words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ maxCount: 6 }), { minLength: 1, maxLength: 9 }),
        fc.nat(),
        (texts, pick) => {
          const at = pick % texts.length
          const word = textWords(texts[at] ?? '')[0] ?? ''
          expect(search(word, texts)).toContain(String(at))
          expect(shardOf(word)).toHaveLength(1)
        },
      ),
    )
  })

  it('forgives one slip in four letters, two in eight, and a swap is one', () => {
    expect(fuzzyFits('kettle', 'ketlte')).toBe(true)
    expect(fuzzyFits('kettle', 'kelte')).toBe(false)
    expect(fuzzyFits('warranty', 'waranti')).toBe(false)
    expect(fuzzyFits('warranty', 'waranttie')).toBe(false)
    expect(fuzzyFits('conversation', 'convresatoin')).toBe(true)
    expect(fuzzyFits('lost', 'lot')).toBe(false)
  })
})

describe('what is sought', () => {
  it('reads words and filters, with names in quotation marks', () => {
    expect(soughtBy('Größe tag:Refund in:"Billing/EU" pack:own step:ack')).toEqual({
      words: ['große'],
      tag: 'refund',
      folder: 'billing/eu',
      pack: 'own',
      step: 'ack',
    })
    expect(soughtBy('tag:').tag).toBe('')
  })
})
