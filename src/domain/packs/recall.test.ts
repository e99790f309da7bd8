import { describe, expect, it } from 'vitest'
import { distinctShingles, findRecalled, type Recalled, shinglesOf } from './recall.ts'

const TEXT =
  'Hi {{ customer.first_name | default: "there" }}, you can send the item back within 30 days and we pay for the way home. The label is in your account.'

const recalled = (text: string, id = 'returns'): Recalled => ({
  id,
  title: 'Returns',
  why: 'The window is shorter now.',
  shingles: shinglesOf(text),
})

const found = (draft: string, text = TEXT) =>
  findRecalled(draft, [recalled(text)]).map(({ span }) => draft.slice(span.start, span.end))

describe('findRecalled', () => {
  it('finds the text whatever was filled in, and gives its place', () => {
    const draft =
      'Dear all.\n\nHi Maya, YOU can send the item back within 30 days and we pay for the way home. The label is in your account.\n\nBye'
    expect(found(draft)).toEqual([
      'YOU can send the item back within 30 days and we pay for the way home. The label is in your account',
    ])
  })

  it('finds a good part of it, edited', () => {
    expect(found('As said, you can send the item back within 30 days and the way is on us.')).toHaveLength(1)
  })

  it('leaves honest letters alone', () => {
    expect(
      found('You can send me a photo of the item, and the label in your account shows where it goes.'),
    ).toEqual([])
    expect(found('')).toEqual([])
  })

  it('knows short texts by all their words, and none by fewer than three', () => {
    expect(found('Well: no refunds ever!', 'No refunds ever.')).toEqual(['no refunds ever'])
    expect(found('Thanks, all the best', 'Thanks')).toEqual([])
    expect(shinglesOf('Hi {{ customer.name }}')).toEqual([])
  })

  it('tells a corrected successor from what was recalled', () => {
    const successor = TEXT.replace('30 days', '14 days')
    const shingles = distinctShingles(TEXT, new Set(shinglesOf(successor)))
    const old = { ...recalled(TEXT), shingles }
    expect(findRecalled(successor, [old])).toEqual([])
    expect(findRecalled(TEXT, [old])).toHaveLength(1)
  })

  it('keeps numbers that JSON carries exactly', () => {
    for (const shingle of shinglesOf(TEXT)) expect(Number.isSafeInteger(shingle)).toBe(true)
  })
})
