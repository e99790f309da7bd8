import { describe, expect, it } from 'vitest'
import { DEFAULT_CALENDAR } from '../../../domain/knowledge.ts'
import type { Reminder } from '../../../domain/reminders/reminder.ts'
import { groupReminders } from './group.ts'

const HOUR = 3_600_000
/** A Tuesday. */
const NOW = Date.UTC(2026, 10, 24, 12)

const due = (id: string, hours: number, state: Reminder['state'] = 'open'): Reminder => ({
  ...{ id, text: id, dueAt: NOW + hours * HOUR, createdAt: 0, state, closedAt: null, rungFor: null },
  ...{ desk: '', ticketId: '', ticketAddress: '', subject: '', customer: '' },
})

describe('groupReminders', () => {
  it('puts the most pressing first and leaves out what is empty, done or still being sent', () => {
    const all = [
      due('later', 24 * 12),
      due('b', 3),
      due('a', 1),
      due('late', -1),
      due('sending', 1, 'pending'),
    ]
    const groups = groupReminders([...all, due('kept', 1, 'done'), due('friday', 72)], NOW, DEFAULT_CALENDAR)
    expect(groups.map(({ bucket, reminders }) => [bucket, ...reminders.map(({ id }) => id)])).toEqual([
      ['overdue', 'late'],
      ['today', 'a', 'b'],
      ['this-week', 'friday'],
      ['later', 'later'],
    ])
  })
})
