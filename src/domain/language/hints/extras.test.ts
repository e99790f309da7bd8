import { describe, expect, it } from 'vitest'
import { hints, said, scene } from '../../../../tests/hints/letter.ts'

describe('an extra', () => {
  const ANSWER = 'I have ordered a new kettle for you, and it will be with you on Friday.'

  it.each([
    'By the way, our store in Leeds has moved to a bigger hall.',
    'While I have you, could you fill in our short survey?',
    'Would you be interested in our extended warranty for the next one?',
    'Did you know that we also have matching cups?',
    'Please leave us a quick review on Trustpilot when you can.',
  ])('stands before the answer: %s', (extra) => {
    expect(said(`Hi Sarah, ${extra} ${ANSWER}`)).toEqual([expect.stringContaining('extra-first: ')])
    expect(hints(`${extra} ${ANSWER}`)[0]?.span).toEqual({ start: 0, end: extra.length })
    expect(said(`${ANSWER} ${extra}`)).toEqual([])
    expect(said(`Hi Sarah, ${extra} It is what it is.`)).toEqual([])
  })

  it('is none where the customer asked for it, or where it is a gift', () => {
    const asked = scene({}, [['customer', 'Do you offer an extended warranty for kettles?']])
    expect(said(`We also offer an extended warranty for kettles. ${ANSWER}`, asked)).toEqual([])
    expect(said(`Take 20% off your next order, on us, for the trouble. ${ANSWER}`)).toEqual([])
  })

  it('is none where the aside is about the customer’s own matter', () => {
    expect(said(`While I have you: your parcel has left our store this morning. ${ANSWER}`)).toEqual([])
  })

  it('is left to the flag on the same words', () => {
    const text = `Would you be interested in our extended warranty for the next one? ${ANSWER}`
    const span = { start: 0, end: 27 }
    const flag = {
      rule: 'r',
      category: 'hard_sell',
      level: 'warn',
      why: '',
      rewrite: null,
      ask: null,
    } as const
    expect(hints(text, scene(), [], [{ ...flag, span, replaces: span }])).toEqual([])
    expect(hints(text)).toHaveLength(1)
  })
})
