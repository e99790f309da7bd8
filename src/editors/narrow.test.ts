import { describe, expect, it } from 'vitest'
import { narrow } from './narrow.ts'

function run(text: string, phrase: string, replacement: string): [string, string] {
  const start = text.indexOf(phrase)
  const narrowed = narrow(text, { start, end: start + phrase.length }, replacement)
  return [text.slice(narrowed.span.start, narrowed.span.end), narrowed.text]
}

describe('narrow', () => {
  it.each([
    ['only the words that differ', "We can't send it", "We can't send it", 'We can send it', "can't", 'can'],
    ['up to whole words', 'until Friday', 'until Friday', 'by Friday', 'until', 'by'],
    ['a deletion takes the word before along', 'We really care', 'We really', 'We', 'We really', 'We'],
    ['a deletion at the start of a line takes the next', 'a\nBut yes', 'But ', '', 'But yes', 'yes'],
    ['a word added takes the word before along', 'send it', 'send it', 'send you it', 'send', 'send you'],
    ['a word taken from the start takes its space', 'We really can', 'really can', 'can', 'We really', 'We'],
    ['a word added at the end', 'send', 'send', 'send now', 'send', 'send now'],
    ['nothing alike', 'no', 'no', 'yes', 'no', 'yes'],
    ['nothing left at all', 'no', 'no', '', 'no', ''],
    ['surrogate pairs stay whole', 'fine 👍', 'fine 👍', 'fine 👎', '👍', '👎'],
  ])('%s', (_, text, phrase, replacement, differs, becomes) => {
    expect(run(text, phrase, replacement)).toEqual([differs, becomes])
  })

  it('leaves an insertion alone', () => {
    expect(narrow('ab', { start: 1, end: 1 }, ' x ')).toEqual({ span: { start: 1, end: 1 }, text: ' x ' })
  })
})
