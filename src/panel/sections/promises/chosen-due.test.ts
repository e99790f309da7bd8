import { describe, expect, it } from 'vitest'
import type { Reminder } from '../../../domain/reminders/reminder.ts'
import { arrived, chosenFor, withChosen } from './chosen-due.ts'

const filed = (text: string, createdAt: number): Reminder => ({
  ...{ id: text, text, dueAt: 500, createdAt, state: 'pending', closedAt: null, rungFor: null },
  ...{ desk: 'd', ticketId: '1', ticketAddress: 'https://d.example/1', subject: '', customer: '' },
})

const choice = (sentence: string, dueAt: number) => ({
  ...{ address: 'https://d.example/1', sentence, dueAt, chosenAt: 100 },
})

describe('another date for a promise', () => {
  const all = withChosen(withChosen([choice('I call.', 1)], choice('I write.', 2)), choice('I call.', 3))

  it('takes the place of an earlier choice', () => {
    expect(all).toHaveLength(2)
    expect(chosenFor(all, 'https://d.example/1', 'I call.')?.dueAt).toBe(3)
    expect(chosenFor(all, 'https://d.example/2', 'I call.')).toBe(undefined)
  })

  it('meets the promise that came on file after it, and no older one', () => {
    const found = arrived(all, [filed('I call.', 120), filed('I write.', 99), filed('I ask.', 120)])
    expect(found.map(({ reminder, chosen }) => [reminder.id, chosen.dueAt])).toEqual([['I call.', 3]])
  })
})
