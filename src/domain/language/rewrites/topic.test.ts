import { expect, it } from 'vitest'
import { topicOf } from './topic.ts'

it.each([
  ['You waited too long to tell us.', ''],
  ['You forgot the tap.', 'the tap'],
  ['That is what the price cap is for.', 'the price cap'],
  ['You were welcome to look at the television at the kerb.', 'the television at the kerb'],
  ['We are talking of a lamp.', 'the lamp'],
  // Two things, a run that may hold a verb, and a name cut off halfway.
  ['You dropped the lamp, so the shelf fell.', null],
  ['The printer prints.', null],
  ['Read the house rules.', null],
  ['Kettles!', null],
])('%s speaks of %s', (sentence, topic) => {
  expect(topicOf(sentence)).toBe(topic)
})
