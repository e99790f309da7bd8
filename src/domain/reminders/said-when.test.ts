import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CALENDAR } from '../knowledge.ts'
import { saidWhen } from './said-when.ts'

/** Sunday, 22 November 2026, 10:00 in Berlin. */
const NOW = Date.UTC(2026, 10, 22, 9, 0)
const calendar = { ...DEFAULT_CALENDAR, zone: 'Europe/Berlin' }
const at = (text: string, zone = calendar.zone): string | null => {
  const due = saidWhen(text, NOW, { ...calendar, zone })
  return due === null ? null : new Date(due).toISOString()
}

describe('the time named in a reminder', () => {
  it.each([
    ['call Dana tomorrow', '2026-11-23T08:00:00.000Z'],
    ['send the label on Friday at 3pm', '2026-11-27T14:00:00.000Z'],
    ['ask the courier in 2 hours', '2026-11-22T11:00:00.000Z'],
    ['check the refund in 2 weeks', '2026-12-06T08:00:00.000Z'],
    ['renew the certificate on 3 March', '2027-03-03T08:00:00.000Z'],
    ['summer check on 1 July at 9:30', '2027-07-01T07:30:00.000Z'],
  ])('%s', (text, due) => {
    expect(at(text)).toBe(due)
  })

  it.each(['call Dana', 'order 48213 is still open', 'yesterday I wrote to her', ''])(
    'names none: %s',
    (text) => {
      expect(at(text)).toBeNull()
    },
  )

  it("goes by the agent's clock, wherever the browser is", () => {
    expect(at('call Dana tomorrow', 'America/Los_Angeles')).toBe('2026-11-23T17:00:00.000Z')
    expect(at('call Dana tomorrow', 'Pacific/Auckland')).toBe('2026-11-22T20:00:00.000Z')
  })

  it('never throws and never names the past', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(saidWhen(text, NOW, calendar) ?? NOW + 1).toBeGreaterThan(NOW)
      }),
    )
  })
})
