import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSent, type Inserted, isAsIs } from './compare.ts'

const PARAGRAPHS = [
  'Hi Dana,',
  'Thank you for telling us about the kettle.',
  'Your refund of 42 euros is on its way and takes three working days.',
  'Please keep the parcel until it has arrived.',
  'Kind regards,',
]
const answer = (paragraphs: readonly string[] = PARAGRAPHS, snippet = 'a'): Inserted => ({
  ...{ snippet, wording: 'w', paragraphs },
})
const one = (sent: string, paragraphs = PARAGRAPHS) => {
  const [outcome] = compareSent([answer(paragraphs)], sent)
  if (!outcome) throw new Error('nothing of the answer was found')
  return outcome
}
const fates = (sent: string) =>
  one(sent)
    .fates.map((fate) => fate.charAt(0))
    .join('')

describe('compareSent', () => {
  it('finds everything kept as it was, however the editor shows it', () => {
    expect(isAsIs(one(PARAGRAPHS.join('\n')))).toBe(true)
    expect(isAsIs(one(PARAGRAPHS.join('\n\n').replaceAll(' ', '\u00a0')))).toBe(true)
    expect(fates(`- ${PARAGRAPHS.join('\n- ')}`)).toBe('kkkkk')
    expect(fates(PARAGRAPHS.join(' '))).toBe('kkkck'.replace('c', 'k'))
  })

  it('leaves aside what stands around it: quotations, signatures, the agent’s own lines', () => {
    const sent = `Good news!\n${PARAGRAPHS.join('\n')}\nMira\nPS: call me\n-- \nMira, Corner Kettles\n> Hi Dana,\n> old words`
    const outcome = one(sent)
    expect([isAsIs(outcome), outcome.between]).toEqual([true, []])
  })

  it('knows changed, deleted and moved paragraphs', () => {
    expect(fates(PARAGRAPHS.join('\n').replace('three working days', 'until Friday'))).toBe('kkckk')
    expect(fates(PARAGRAPHS.filter((_, at) => at !== 3).join('\n'))).toBe('kkkdk')
    const [hi = '', ...rest] = PARAGRAPHS
    expect(one([...rest, hi].join('\n'))).toMatchObject({ moved: true, added: 0 })
  })

  it('finds a paragraph broken in two, and two that were joined and changed', () => {
    expect(fates(PARAGRAPHS.join('\n').replace(' and takes', '\nand takes'))).toBe('kkkkk')
    const joined = `${PARAGRAPHS[0]}\n${PARAGRAPHS[1]} ${PARAGRAPHS[2]?.replace('42', '40')}\n${PARAGRAPHS[3]}\n${PARAGRAPHS[4]}`
    expect(fates(joined)).toBe('kkckk')
  })

  it('counts the words that were added within it', () => {
    const sent = PARAGRAPHS.join('\n')
      .replace('takes three', 'usually takes three')
      .replace('\nKind', '\nTwo words\nKind')
    const outcome = one(sent)
    expect([outcome.added, outcome.between]).toEqual([3, [{ after: 3, text: 'Two words' }]])
  })

  it('tells several answers of one draft apart, and says nothing of one that was taken out', () => {
    const other = answer(['The parcel was sent on Monday.', 'Kind regards,'], 'b')
    const sent = `${PARAGRAPHS.join('\n')}\nThe parcel was sent on Monday.\nKind regards,`
    const both = compareSent([answer(), other], sent)
    expect(both.map((outcome) => outcome && isAsIs(outcome))).toEqual([true, true])
    expect(compareSent([answer(), other], PARAGRAPHS.join('\n'))[1]?.fates).toBeUndefined()
    expect(compareSent([other], 'Something else entirely.')).toEqual([null])
  })
})

const word = fc.stringMatching(/^[a-z]{3,9}$/)
const paragraphs = fc
  .array(fc.array(word, { minLength: 4, maxLength: 12 }), { minLength: 2, maxLength: 7 })
  .map((lines) => lines.map((words, at) => words.map((text) => `${text}q${at}`).join(' ')))

describe('any answer', () => {
  it('is kept where nothing was done to it', () => {
    fc.assert(
      fc.property(paragraphs, (lines) => {
        expect(isAsIs(one(lines.join('\n'), lines))).toBe(true)
      }),
    )
  })

  it('lacks exactly the paragraphs that were deleted', () => {
    fc.assert(
      fc.property(paragraphs, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (lines, gone) => {
        const left = lines.filter((_, at) => at === 0 || !gone[at])
        const wanted = lines.map((_, at) => (at === 0 || !gone[at] ? 'kept' : 'deleted'))
        expect(one(left.join('\n'), lines).fates).toEqual(wanted)
      }),
    )
  })

  it('is never the worse for what stands around it', () => {
    fc.assert(
      fc.property(paragraphs, fc.array(word), fc.array(word), (lines, before, behind) => {
        const sent = [before.join(' '), ...lines, behind.join(' ')].join('\n')
        expect(isAsIs(one(sent, lines))).toBe(true)
      }),
    )
  })
})
