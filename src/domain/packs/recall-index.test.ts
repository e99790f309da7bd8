import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distinctShingles, type Recalled, shinglesOf } from './recall.ts'
import { RecallIndex, sketchesOf } from './recall-index.ts'

const TEXT =
  'Hi {{ customer.first_name | default: "there" }}, you can send the item back within 30 days and we pay for the way home. The label is in your account.'

const recalled = (text: string, id = 'returns'): Recalled => ({
  id,
  title: 'Returns',
  why: 'The window is shorter now.',
  shingles: shinglesOf(text),
})

const indexOf = (...all: readonly Recalled[]) =>
  new RecallIndex(sketchesOf([{ title: 'Team', recalled: all }]))

const found = (draft: string, text = TEXT) =>
  indexOf(recalled(text))
    .find(draft)
    .map(({ span }) => draft.slice(span.start, span.end))

describe('looking for recalled text', () => {
  it('finds it whatever was filled in, and gives its place', () => {
    const draft =
      'Dear all.\n\nHi Maya, YOU can send the item back within 30 days and we pay for the way home. The label is in your account.\n\nBye'
    expect(found(draft)).toEqual([
      'YOU can send the item back within 30 days and we pay for the way home. The label is in your account',
    ])
  })

  it('finds it again while the draft is typed on', () => {
    const index = indexOf(recalled(TEXT))
    const pasted = 'You can send the item back within 30 days and we pay for the way home.'
    for (const draft of ['Hi', `Hi\n${pasted}`, `Hi Maya\n${pasted}`])
      expect(index.find(draft).map(({ span }) => draft.slice(span.start, span.end))).toEqual(
        draft.includes(pasted) ? [pasted.slice(0, -1)] : [],
      )
  })

  it('finds in a draft that is typed what it finds in a fresh one, over all its lines', () => {
    const text = 'You can send the item back. We pay for the way home. The label is in your account.'
    const known = recalled(text)
    const words = text.split(' ')
    const piece = fc.oneof(
      fc
        .nat(words.length - 1)
        .chain((from) => fc.nat(8).map((most) => words.slice(from, from + most).join(' '))),
      fc.constantFrom('\n', '> quoted\n', ' and ', 'Hi Maya,\n\n'),
    )
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 6 }), { minLength: 2, maxLength: 4 }), (drafts) => {
        const typed = indexOf(known)
        for (const pieces of drafts) {
          const draft = pieces.join(' ')
          expect(typed.find(draft)).toEqual(indexOf(known).find(draft))
        }
      }),
    )
    const broken = text.replaceAll(' ', '\n')
    expect(indexOf(known).find(broken)).toMatchObject([
      { share: 1, span: { start: 0, end: broken.length - 1 } },
    ])
  })

  it('finds a good part of it, edited', () => {
    expect(found('As said, you can send the item back within 30 days and the way is on us.')).toHaveLength(1)
  })

  it('leaves honest letters and quotes alone', () => {
    expect(
      found('You can send me a photo of the item, and the label in your account shows where it goes.'),
    ).toEqual([])
    expect(
      found('> you can send the item back within 30 days and we pay for the way home\nIt is 14 now.'),
    ).toEqual([])
    expect(found('')).toEqual([])
  })

  it('knows short texts by all their words', () => {
    expect(found('Well: no refunds ever!', 'No refunds ever.')).toEqual(['no refunds ever'])
    expect(found('Thanks, all the best', 'Thanks')).toEqual([])
  })

  it('tells a corrected successor from what was recalled', () => {
    const successor = TEXT.replace('30 days', '14 days')
    const shingles = distinctShingles(TEXT, new Set(shinglesOf(successor)))
    const index = indexOf({ ...recalled(TEXT), shingles })
    expect(index.find(successor)).toEqual([])
    expect(index.find(TEXT)).toHaveLength(1)
  })

  it('tells what stands alone from what the agent wrote in between', () => {
    const index = indexOf(
      recalled('You can send it back within 30 days. We pay for the way home in any case.'),
    )
    const alone = (draft: string) => index.find(draft).map((place) => place.alone)
    expect(alone('You can send it back within 30 days. We pay for the way home in any case.')).toEqual([true])
    expect(
      alone(
        'You can send it back within 30 days. I looked at your order and see two parcels on their way. We pay for the way home in any case.',
      ),
    ).toEqual([false])
  })

  it('holds some shingles of each where there are thousands, and finds the text from end to end', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({
      ...recalled('', `answer-${at}`),
      shingles: Array.from({ length: 60 }, (_, word) => at * 64 + word),
    }))
    const sketches = sketchesOf([{ title: 'Team', recalled: [...many, recalled(TEXT)] }])
    expect(sketches.flatMap(({ shingles }) => shingles).length).toBeLessThanOrEqual(40_100)
    const draft = `Hello,\n${TEXT.replace(/\{\{.*\}\}/, 'Maya')}`
    const [place, ...others] = new RecallIndex(sketches).find(draft)
    expect(others).toEqual([])
    expect(place).toMatchObject({ id: 'returns', share: 1, alone: false })
    expect(draft.slice(place?.span.start, place?.span.end)).toMatch(/^you can .* account$/)
  })
})
