import { describe, expect, it } from 'vitest'
import { BODY, hints, MORE, said, scene } from '../../../../tests/hints/letter.ts'

describe('reading level and length', () => {
  const HEAVY =
    'The replacement authorisation for your appliance necessitates verification of the documentation by our international logistics department, which subsequently communicates the anticipated availability to the responsible distribution facility in your region. The authorisation procedures for it are administrative and ordinarily conclude satisfactorily. The additional documentation of it considerably accelerates our verification procedures. It is unavailable documentation that necessitates a supplementary investigation of your situation.'

  it('names the longest sentence of a draft that is hard to read', () => {
    const [hint] = hints(HEAVY)
    expect(hint?.kind).toBe('long-sentences')
    expect(hint?.span).toEqual({ start: 0, end: HEAVY.indexOf('.') + 1 })
    expect(hint?.values).toEqual(['30'])
  })

  it('names the heaviest sentence where none is long', () => {
    const short = HEAVY.split('. ').slice(1).join('. ')
    const [hint] = hints(`${short} ${short} ${short}`)
    expect(hint?.kind).toBe('long-words')
  })

  it('says nothing of plain drafts, short ones, and lists', () => {
    expect(said(`Hi Sarah,\n${BODY} ${MORE}\nBest, Jo`)).toEqual([])
    expect(said(HEAVY.slice(0, 200))).toEqual([])
    expect(said(HEAVY.replace(/(^|\. )/g, '$1\n- '))).toEqual([])
  })

  const lines = (count: number): string => `Hi Sarah,\n${Array(count).fill(MORE).join('\n')}\nBest,\nJo`

  it('says that a reply is long for one question, and where it gets long', () => {
    const text = lines(8)
    const [hint, ...others] = hints(text)
    expect(others).toEqual([])
    expect(hint?.kind).toBe('long-reply')
    expect(Number(hint?.values[0])).toBeGreaterThan(200)
    expect(hint?.span.start).toBeGreaterThan(text.length / 2)
    expect(said(lines(5))).toEqual([])
  })

  it('gives a long letter, a list and an unknown conversation more room', () => {
    expect(said(lines(8), scene({}, [['customer', `${BODY} ${MORE} `.repeat(3)]]))).toEqual([])
    expect(said(lines(8), scene({ thread: null }))).toEqual([])
    expect(said(lines(8).replaceAll('You can', '1. You can'))).toEqual([])
  })

  it('says that one paragraph is very long', () => {
    const text = `Hi Sarah,\n${BODY.replace('\n', ' ')} ${MORE} ${MORE}\nBest,\nJo`
    expect(said(text)).toEqual([expect.stringMatching(/^long-paragraph: I am sorry.* <\d{3}>$/)])
  })
})
