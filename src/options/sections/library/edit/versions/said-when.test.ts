import { describe, expect, it } from 'vitest'
import { savedWhen } from './said-when.ts'

const at = (day: number, hour: number, minute: number, year = 2026): number =>
  new Date(year, 10, day, hour, minute).getTime()
const NOW = at(22, 18, 0)

describe('savedWhen', () => {
  it.each([
    [at(22, 0, 1), 'today', '', '00:01'],
    [at(21, 23, 59), 'yesterday', '', '23:59'],
    [at(18, 9, 5), 'date', 'Wednesday, November 18', '09:05'],
    [at(2, 9, 5), 'date', 'November 2', '09:05'],
    [at(2, 9, 5, 2025), 'date', 'November 2, 2025', '09:05'],
  ])('says %i as %s %s %s', (saved, day, date, time) => {
    expect(savedWhen(saved, NOW, 'en-US')).toEqual({ day, date, time })
  })
})
