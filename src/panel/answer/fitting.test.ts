import { describe, expect, it } from 'vitest'
import { parseBody, toText } from '../../domain/snippets/body.ts'
import { fitPassage, fitSentence, isSentence, placeInDraft } from './fitting.ts'

const at = (marked: string) => {
  const start = marked.indexOf('|')
  return { text: marked.replace('|', ''), caret: start === -1 ? null : { start, end: start } }
}

describe('fitSentence', () => {
  it.each([
    ['', 'New.'],
    ['Hi Dana,|', ' New.'],
    ['Hi Dana, |', 'New.'],
    ['Hi Dana,\n|', 'New.'],
    ['Hi.|Bye.', ' New. '],
    ['Hi |, bye.', 'New.'],
    ['No caret', ' New.'],
    ['A photo|.', ' New.'],
    ['A photo|. Bye.', ' New.'],
    ['At 9|.30', ' New.'],
  ])('%j', (draft, fitted) => {
    expect(fitSentence('New.', at(draft))).toBe(fitted)
  })
})

describe('placeInDraft', () => {
  it('is behind the full stop that the caret stands before, else the caret itself', () => {
    expect(placeInDraft(at('A photo|. Bye.'))).toEqual({ start: 8, end: 8 })
    expect(placeInDraft(at('A photo|.'))).toEqual({ start: 8, end: 8 })
    expect(placeInDraft(at('A photo.|'))).toBeNull()
    expect(placeInDraft(at('At 9|.30'))).toBeNull()
    expect(placeInDraft(at('No caret'))).toBeNull()
  })
})

describe('fitPassage', () => {
  const answer = { text: 'One\nTwo', html: '<p>One</p><p>Two</p>' }

  it('starts a new line behind words, and says the same as text and as HTML', () => {
    const fitted = fitPassage(answer, at('Hi Dana,|'))
    expect(fitted.text).toBe('\nOne\nTwo')
    expect(toText(parseBody(fitted.html).body)).toBe(fitted.text)
  })

  it('stays as it is on an empty line', () => {
    expect(fitPassage(answer, at('Hi Dana,\n|'))).toEqual(answer)
    expect(fitPassage(answer, at(''))).toEqual(answer)
  })
})

describe('isSentence', () => {
  it('knows one plain paragraph', () => {
    expect(isSentence('<p>One &amp; only</p>')).toBe(true)
    expect(isSentence('<p>One <b>bold</b></p>')).toBe(false)
    expect(isSentence('<p>One</p><p>Two</p>')).toBe(false)
  })
})
