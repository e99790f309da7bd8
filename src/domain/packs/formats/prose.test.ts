import { describe, expect, it } from 'vitest'
import { isProse, shownText } from './prose.ts'

describe('isProse', () => {
  it.each(['We cannot do that.', 'You failed.', 'your own fault', 'Hi Ann,\nno idea'])('hears %j', (text) => {
    expect(isProse(text)).toBe(true)
  })
  it.each([
    '',
    ' ',
    'refund',
    'refund_late',
    '2024-01-03 10:00',
    'https://a.example/b',
    'Anna Miller',
    '12 34 56',
  ])('leaves %j', (text) => {
    expect(isProse(text)).toBe(false)
  })
})

describe('shownText', () => {
  it('reads HTML as the text it shows, quotations marked', () => {
    expect(shownText('<p>We <b>can&#39;t</b>&nbsp;ship.</p><blockquote>You said so</blockquote>')).toBe(
      "We can't\u00a0ship.\n\n> You said so",
    )
  })
  it('keeps the lines of plain text with entities, and placeholders in pointed brackets', () => {
    expect(shownText('Hi <name>,\nwe can&#39;t')).toBe("Hi <name>,\nwe can't")
    expect(shownText('Hi <name>, if a < b & c\n')).toBe('Hi <name>, if a < b & c\n')
  })
})
