import { expect, it } from 'vitest'
import { lastDayOf } from '../../../domain/packs/source/build.ts'
import { agoWords, namedDayWords } from './day-words.ts'

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

it('names the day until which a pack counts, not the one after', () => {
  const end = Date.parse('2026-12-31T12:00:00Z') + 86_400_000
  expect(namedDayWords(lastDayOf(end), 'en-US')).toBe('December 31, 2026')
})
