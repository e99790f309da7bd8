import { expect, it } from 'vitest'
import { messageSentences } from './question.ts'
import { Spelling } from './spelling.ts'

const said = (text: string): string[] =>
  messageSentences({ text }, new Spelling(() => true)).map(({ reading }) =>
    reading.words.map(({ word }) => word).join(' '),
  )

const AROUND =
  'We drove along the coast. The hills were white. My sister came along. Soup was on the stove. It rained.'

it.each([
  [`${AROUND} where is my parcel. thanks for reading`, 'where is my parcel'],
  [`${AROUND} i am cross!! my card was declined... bye`, 'my card was declined'],
  [
    `${AROUND} i was on the bus and my phone rang and it was my sister and she said hello, my card was declined, so i sat down and wrote this because what else could i have done`,
    'my card was declined',
  ],
])('finds the sentence of people who begin it in lower case: %s', (text, sentence) => {
  expect(said(text)).toContain(sentence)
})
