import { describe, expect, it } from 'vitest'
import { dayAndTime, momentOf } from './when.ts'

describe('days and times on the agent’s clock', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu'])(
    'go there and back in %s',
    (zone) => {
      const at = Date.UTC(2026, 10, 24, 22, 45)
      expect(momentOf(dayAndTime(at, zone), zone)).toBe(at)
    },
  )

  it('are those of the zone', () => {
    expect(dayAndTime(Date.UTC(2026, 10, 24, 23, 30), 'Europe/Berlin')).toEqual({
      day: '2026-11-25',
      time: '00:30',
    })
  })

  it('half-typed ones are none', () => {
    expect(momentOf({ day: '', time: '09:00' }, 'UTC')).toBe(null)
    expect(momentOf({ day: '2026-11-24', time: '' }, 'UTC')).toBe(null)
  })
})
