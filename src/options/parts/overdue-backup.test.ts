import { describe, expect, it } from 'vitest'
import { overdueBackup } from './overdue-backup.ts'

const DAY = 86_400_000

describe('a backup is due', () => {
  it('where there never was one', () => expect(overdueBackup(0, 5 * DAY)).toBeNull())
  it('after two weeks', () => expect(overdueBackup(DAY, 15 * DAY)).toBe(14))
  it('not before', () => expect(overdueBackup(DAY, 15 * DAY - 1)).toBeUndefined())
})
