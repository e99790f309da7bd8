import { describe, expect, it } from 'vitest'
import { DEFAULT_CALENDAR } from '../../domain/knowledge.ts'
import type { Reminder } from '../../domain/reminders/reminder.ts'
import { nextChange } from './use-now.ts'

const calendar = { ...DEFAULT_CALENDAR, zone: 'Europe/Berlin' }
const due = (dueAt: number): Reminder => ({
  ...{ id: 'a', text: 't', dueAt, createdAt: 0, state: 'open', closedAt: null, rungFor: null },
  ...{ desk: '', ticketId: '', ticketAddress: '', subject: '', customer: '' },
})

describe('nextChange', () => {
  const now = Date.UTC(2026, 10, 24, 10)
  const midnight = Date.UTC(2026, 10, 24, 23)

  it('is the next one falling due', () => {
    expect(nextChange([due(now - 5), due(now + 60_000)], now, calendar)).toBe(now + 60_001)
  })

  it('is midnight on the agent’s clock when nothing falls due before', () => {
    expect(nextChange([], now, calendar)).toBe(midnight)
    expect(nextChange([due(now - 5), due(midnight + 5)], now, calendar)).toBe(midnight)
  })
})
