import { describe, expect, it } from 'vitest'
import { languageName } from '../../../../../domain/snippets/language-name.ts'
import { BLANK, type Snippet } from '../../../../../domain/snippets/snippet.ts'
import { asText, isTaken, tagFrom, textsOf, withoutText, withText } from './texts.ts'

const SNIPPET: Snippet = {
  ...BLANK,
  id: 'a',
  title: 'Refund',
  body: '<p>Hello</p>',
  variants: [
    { language: 'de', channel: 'any', body: '<p>Hallo</p>' },
    { language: 'en', channel: 'chat', body: '<p>Hi</p>' },
  ],
}

describe('the texts of an answer', () => {
  it('are its own and its variants', () => {
    expect(textsOf(SNIPPET).map(({ body }) => body)).toEqual(['<p>Hello</p>', '<p>Hallo</p>', '<p>Hi</p>'])
  })

  it('change one at a time', () => {
    expect(withText(SNIPPET, 0, { body: 'x' })).toEqual({ body: 'x' })
    const changed = { ...SNIPPET, ...withText(SNIPPET, 2, { channel: 'email' }) }
    expect(textsOf(changed).map(({ channel }) => channel)).toEqual(['any', 'any', 'email'])
    expect(textsOf({ ...SNIPPET, ...withoutText(SNIPPET, 1) }).map(({ language }) => language)).toEqual([
      'en',
      'en',
    ])
  })

  it('are one for a language and channel, however the tag is written', () => {
    expect(isTaken(SNIPPET, 'DE', 'any', null)).toBe(true)
    expect(isTaken(SNIPPET, 'de', 'any', 1)).toBe(false)
    expect(isTaken(SNIPPET, 'de', 'chat', null)).toBe(false)
    expect(isTaken(SNIPPET, 'de-AT', 'any', null)).toBe(false)
  })

  it('stand in for the answer one by one', () => {
    expect(asText(SNIPPET, 1)).toMatchObject({ title: 'Refund', language: 'de', body: '<p>Hallo</p>' })
    expect(asText(SNIPPET, 9)).toBe(SNIPPET)
  })
})

describe('a language', () => {
  it('is any tag that is one', () => {
    expect(tagFrom(' pt_br ')).toBe('pt-BR')
    expect(tagFrom('not a tag')).toBeNull()
    expect(tagFrom('')).toBeNull()
  })

  it('has a name where there is one', () => {
    expect(languageName('de')).toBe('German')
    expect(languageName('??')).toBe('??')
  })
})
