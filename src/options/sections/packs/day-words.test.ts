import { expect, it } from 'vitest'
import { agoWords } from './day-words.ts'

const NOW = new Date(2026, 10, 22, 0, 30).getTime()

it.each([
  [new Date(2026, 10, 22, 0, 1), 'today'],
  [new Date(2026, 10, 21, 23, 59), 'yesterday'],
  [new Date(2026, 10, 9, 12), '13 days ago'],
  [new Date(2026, 10, 8, 12), 'November 8, 2026'],
  [new Date(2026, 10, 24, 12), 'November 24, 2026'],
])('%s is %s', (day, words) => {
  expect(agoWords(day.getTime(), NOW, 'en-US')).toBe(words)
})
