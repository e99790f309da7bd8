import { describe, expect, it } from 'vitest'
import table from '../../starter-pack/meaning.json' with { type: 'json' }
import { Fluency } from './fluency.ts'
import { Meaning } from './meaning.ts'
import { rank } from './rank.ts'
import { readText } from './reading.ts'
import { createIndex } from './suggest-index.ts'

const meaning = new Meaning({ ...table, format: 2 })
const ENGLISH = ['Where is my parcel?', 'Change the delivery address', 'I want my money back']
const GERMAN = ['Wo bleibt mein Paket?', 'Lieferadresse ändern', 'Ich möchte mein Geld zurück']

function fluencyOf(library: readonly string[], message: string): number {
  const fluency = new Fluency(meaning)
  for (const text of library) fluency.count(readText(text), 1)
  return fluency.of([readText(message)])
}

describe('how far meanings are trusted', () => {
  it('is wholly in English, also where a message is misspelt', () => {
    expect(fluencyOf(ENGLISH, 'my parcel came broken')).toBe(1)
    expect(fluencyOf(ENGLISH, 'wheres my parcl')).toBeGreaterThan(0.8)
  })

  it('is not at all in another language, and less where a library is in two', () => {
    expect(fluencyOf(GERMAN, 'mein Paket ist kaputt')).toBe(0)
    expect(fluencyOf(['Où est mon colis ?', "Changer d'adresse"], 'mon colis est cassé')).toBe(0)
    expect(fluencyOf([...ENGLISH, ...GERMAN], 'mein Paket ist kaputt')).toBeLessThan(0.2)
  })

  it('is as before when a text was taken out again, and nothing without a library or meanings', () => {
    const fluency = new Fluency(meaning)
    expect(fluency.of([readText('where is my parcel')])).toBe(0)
    for (const text of ENGLISH) fluency.count(readText(text), 1)
    const before = fluency.of([readText('parcel')])
    for (const text of GERMAN) fluency.count(readText(text), 1)
    for (const text of GERMAN) fluency.count(readText(text), -1)
    expect(fluency.of([readText('parcel')])).toBe(before)
    expect(new Fluency(null).of([readText('parcel')])).toBe(0)
  })

  it('keeps chance likenesses to English words out of a German ranking', () => {
    const answers = GERMAN.map((title) => ({
      ...{ id: title, title, body: '', examples: [], tags: [], step: null },
    }))
    const ranked = (asked: string, of: Meaning | null) => rank(createIndex(answers, of), { text: asked }, 3)
    for (const asked of ['wo ist das paket hin', 'falsche adresse angegeben'])
      expect(ranked(asked, meaning)).toEqual(ranked(asked, null))
  })
})
