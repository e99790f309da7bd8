import { describe, expect, it } from 'vitest'
import { parseBody, toText } from '../snippets/body.ts'
import { fitted, isSentence, messageSeam, seam } from './fitting.ts'

const at = (marked: string) => {
  const start = marked.indexOf('|')
  return { text: marked.replace('|', ''), caret: start === -1 ? null : { start, end: start } }
}

describe('a sentence', () => {
  it.each([
    ['', 'New.'],
    ['Hi Dana,|', 'Hi Dana, New.'],
    ['Hi Dana, |', 'Hi Dana, New.'],
    ['Hi Dana,\n|', 'Hi Dana,\nNew.'],
    ['Hi.|Bye.', 'Hi. New. Bye.'],
    ['Hi |, bye.', 'Hi New., bye.'],
    ['No caret', 'No caret New.'],
    ['A photo|.', 'A photo. New.'],
    ['A photo|. Bye.', 'A photo. New. Bye.'],
    ['A photo.|', 'A photo. New.'],
    ['At 9|.30', 'At 9 New..30'],
  ])('goes into %j between its neighbours, never before a full stop', (draft, whole) => {
    const place = at(draft)
    const from = seam(place)
    const { text } = fitted({ text: 'New.', html: null }, 'sentence', place.text, from)
    expect(place.text.slice(0, from) + text + place.text.slice(from)).toBe(whole)
  })
})

describe('a passage', () => {
  const answer = { text: 'One\nTwo', html: '<p>One</p><p>Two</p>' }

  it('starts a new line behind words, and says the same as text and as HTML', () => {
    const { text, html } = fitted(answer, 'passage', 'Hi Dana,', 8)
    expect(text).toBe('\nOne\nTwo')
    expect(toText(parseBody(html ?? '').body)).toBe(text)
  })

  it('ends its last line before words, and takes a name between them out of account', () => {
    expect(fitted(answer, 'passage', 'Kind regards', 0)).toEqual({
      text: 'One\nTwo\n',
      html: '<p>One</p><p>Two</p><p><br></p>',
    })
    expect(fitted(answer, 'passage', 'Hi ;one and', 3, 7).text).toBe('\nOne\nTwo\n')
    expect(fitted(answer, 'passage', 'Hi ;one', 3, 7).text).toBe('\nOne\nTwo')
  })

  it('keeps an empty line to its neighbours where it has no formatting', () => {
    const plain = { text: 'One\n\nTwo', html: null }
    expect(fitted(plain, 'passage', 'Hi Dana,\nBye', 8).text).toBe('\n\nOne\n\nTwo')
    expect(fitted(plain, 'passage', 'Hi Dana,\nBye', 9).text).toBe('One\n\nTwo\n\n')
    expect(fitted(plain, 'passage', 'Hi Dana,\n', 9)).toEqual(plain)
  })

  it('stays as it is on an empty line', () => {
    expect(fitted(answer, 'passage', 'Hi Dana,\n', 9)).toEqual(answer)
    expect(fitted(answer, 'passage', '', 0)).toEqual(answer)
  })
})

describe('isSentence', () => {
  it('knows one plain paragraph', () => {
    expect(isSentence('<p>One &amp; only</p>')).toBe(true)
    expect(isSentence('<p>One <b>bold</b></p>')).toBe(false)
    expect(isSentence('<p>One</p><p>Two</p>')).toBe(false)
  })
})

describe('a whole message', () => {
  it.each([
    ['', null, 0],
    ['Hi Dana,', null, 8],
    ['Hi Dana,\n\n', null, 8],
    ['Hi Dana,\nOne.\n\nBest,\nP', 'Best,', 13],
    ['Best,\nP', 'Best,', 0],
    ['Best of luck.\nBest,\nP', 'Best,', 13],
    ['Hi,\n> Best,\nBest,\nP', 'Best,', 11],
    ['Hi Dana,\nOn Monday, Dana Whitfield wrote to us:\n> x', 'Cheers', 47],
    ['Hi Dana,', 'Cheers', 8],
  ])('goes behind the words and before the goodbye: %j %s', (text, goodbye, at) =>
    expect(messageSeam(text, goodbye)).toBe(at),
  )

  it('begins a line of its own, and leaves one to a goodbye that stands alone', () => {
    const words = { text: 'It ships.', html: '<p>It ships.</p>' }
    expect(fitted(words, 'message', 'Hi Dana,\nBest,', 8)).toEqual({
      text: '\nIt ships.',
      html: '<p><br></p><p>It ships.</p>',
    })
    expect(fitted(words, 'message', 'Best,\nP', 0)).toEqual({
      text: 'It ships.\n',
      html: '<p>It ships.</p><p><br></p>',
    })
    expect(fitted(words, 'message', '', 0)).toEqual(words)
  })
})
