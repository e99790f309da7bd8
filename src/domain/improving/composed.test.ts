import { expect, it } from 'vitest'
import { compareSent, isAsIs } from './compare.ts'
import { insertedIn } from './composed.ts'

const answer = {
  snippet: 'delayed',
  wording: 'w',
  paragraphs: ['Hi Dana,', 'Thank you for writing. Your parcel is in Leeds.', 'Warmly,', 'The team'],
}
/** What a composed message holds of it: its greeting and a sentence were said by others. */
const said = ['Your parcel is in Leeds.', 'Warmly,', 'The team']

it('remembers of an answer what the composer left in', () => {
  expect(insertedIn(answer, said).paragraphs).toEqual(['', 'Your parcel is in Leeds.', 'Warmly,', 'The team'])
})

it('does not take for an edit what the composer left out', () => {
  const sent = 'Hello Dana, I am sorry.\n\nYour parcel is in Leeds.\n\nWarmly,\nThe team'
  const [composed] = compareSent([insertedIn(answer, said)], sent)
  expect(composed && isAsIs(composed)).toBe(true)
  const [whole] = compareSent([answer], sent)
  expect(whole && isAsIs(whole)).toBe(false)
})

it('does not take an address behind its words for an edit: boxes without formatting have it there', () => {
  const linked = { snippet: 's', wording: 'w', paragraphs: ['Ask the shop and relax.'] }
  const [outcome] = compareSent([linked], 'Ask the shop (https://kettle.example/help) and relax.')
  expect(outcome && isAsIs(outcome)).toBe(true)
})
