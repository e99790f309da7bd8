import { describe, expect, it } from 'vitest'
import { clockWords } from './clock-words.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOW = Date.UTC(2026, 10, 22, 12)

describe('clockWords', () => {
  it.each([
    [-MINUTE, '1 minute ago'],
    [-3.4 * MINUTE, '3 minutes ago'],
    [59 * MINUTE, 'in 59 minutes'],
    [HOUR, 'in 1 hour'],
    [23.6 * HOUR, 'in 24 hours'],
    [47 * HOUR, 'in 47 hours'],
    [48 * HOUR, 'in 2 days'],
    [-20 * 24 * HOUR, '20 days ago'],
  ])('%d ms is %s', (away, words) => {
    expect(clockWords(NOW + away, NOW, 'en')).toBe(words)
  })

  it('leaves less than a minute to the sentence around it', () => {
    expect(clockWords(NOW, NOW, 'en')).toBeNull()
    expect(clockWords(NOW - 59_000, NOW, 'en')).toBeNull()
  })

  it('speaks the reader’s language', () => {
    expect(clockWords(NOW + 3 * HOUR, NOW, 'de')).toBe('in 3 Stunden')
  })
})
