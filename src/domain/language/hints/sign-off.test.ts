import { describe, expect, it } from 'vitest'
import { ASKED, BODY, MORE, said, scene } from '../../../../tests/hints/letter.ts'

describe('a sign-off', () => {
  const LETTER = `Hi Sarah,\n\n${BODY}\n\n${MORE}`

  it('is missed at the end of a letter', () => {
    expect(said(LETTER)).toEqual([`sign-off-missing: ${MORE}`])
  })

  it.each([
    `${LETTER}\n\nKind regards,\nJo`,
    `${LETTER}\n\nThanks,\nJo`,
    `${LETTER}\n\nHave a lovely day!`,
    `${LETTER}\n\nJo Miller`,
    `${LETTER} Let me know if it does not.`,
    `${LETTER} And then the`,
    `Hi Sarah,\n\n${BODY}`,
    `${LETTER}\n\n-- \nJo`.replace(MORE, `${MORE}\nBest,\nJo`),
  ])('is not missed in: …%s', (text) => {
    expect(said(text)).toEqual([])
  })

  it('is not missed where the desk adds none to what agents write', () => {
    const bare = scene({}, [ASKED, ['agent', 'Hi Sarah,\nI will look.'], ['customer', 'And?']])
    const signed = scene({}, [ASKED, ['agent', 'I will look.\nKind regards,\nJo'], ['customer', 'And?']])
    expect(said(LETTER, bare)).toEqual([])
    expect(said(LETTER, signed)).toHaveLength(1)
  })

  it('stands there twice', () => {
    expect(said(`${LETTER}\n\nKind regards,\nJo\n\nBest wishes,\nJo Miller`)).toEqual([
      'sign-off-twice: Kind regards,',
    ])
    expect(said(`${LETTER}\n\nMany thanks!\nKind regards,\nJo`)).toEqual([])
  })
})
