import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameParts } from './first-name.ts'
import { sureFirstName, sureParts } from './sure-name.ts'

describe('sureFirstName', () => {
  it.each([
    ['Maya Chen', 'Maya'],
    ['Thandiwe Mokoena', 'Thandiwe'],
    ['Guðrún Einarsdóttir', 'Guðrún'],
    ['Xiaoming Wang', 'Xiaoming'],
    ['Quorra Featherstone', 'Quorra'],
    ['Zwelakhe van der Berg', 'Zwelakhe'],
    ['Featherstone, Quorra', 'Quorra'],
    ['Mark Stone', 'Mark'],
  ])('%s -> %s', (name, first) => expect(sureFirstName(name)).toBe(first))

  it.each(['Schmidt Logistik', 'Garage Martin', 'Sonnenhaus Meier', 'Ferrari Enzo', 'Bo Xi', 'Rose Garden'])(
    '%s leaves a doubt',
    (name) => expect(sureFirstName(name)).toBeNull(),
  )

  it('keeps the family name of whoever is named by title and initial alone', () => {
    expect(sureParts('Mr Smith')).toEqual({ first: null, last: 'Smith' })
    expect(sureParts('Weber Haustechnik').last).toBeNull()
  })

  it('never says more than a page reads', () => {
    const word = fc.constantFrom(
      'Dana',
      'Weber',
      'Bau',
      'van',
      'Dr.',
      'Okafor',
      'Adaeze',
      'SMITH',
      ',',
      'X.',
      'Инна',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        const name = words.join(' ')
        const sure = sureParts(name)
        const read = nameParts(name)
        expect([null, read.first]).toContain(sure.first)
        expect([null, read.last]).toContain(sure.last)
      }),
    )
  })
})
