import { describe, expect, it } from 'vitest'
import { asksForMenu, typedName } from './typed-name.ts'

/** The name at the bar. */
const at = (draft: string, trigger = ';') => {
  const caret = draft.indexOf('|')
  return typedName(draft.replace('|', ''), caret, trigger)?.name ?? null
}

describe('the name before the caret', () => {
  it.each([
    [';refund|', 'refund'],
    ['Hello ;refund|', 'refund'],
    ['Hello\n;refund| and on', 'refund'],
    ['(;refund|)', 'refund'],
    ['\u00a0;parcel-lost|', 'parcel-lost'],
    [';|', ''],
  ])('%s', (draft, name) => expect(at(draft)).toBe(name))

  it.each([
    '&nbsp;refund|',
    'https://a.example/x;refund|',
    'for (i=0;i|',
    'word;refund|',
    ';refund |',
    ';ref|und',
    ';;refund|',
    'refund|',
    'wait; refund|',
  ])('is none in %s', (draft) => expect(at(draft)).toBeNull())

  it('goes by any trigger, and by none where shortcuts are off', () => {
    expect(at('a ::hi|', '::')).toBe('hi')
    expect(at('a ::hi|', '')).toBeNull()
  })

  it('opens no menu for a face or before a letter', () => {
    const opens = (name: string) => asksForMenu({ start: 0, end: 2, name }, ';')
    expect(['', ')', '-)', 'P', 'D', 'p'].filter(opens)).toEqual([])
    expect(['r', 'pa', '2'].filter(opens)).toEqual(['r', 'pa', '2'])
  })
})
