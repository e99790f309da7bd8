import { it } from 'vitest'
import { eventually } from '../eventually.ts'
import type { DeskPage } from './desk-page.ts'
import type { DeskRun } from './run.ts'

/** A desk in the markup of an earlier generation: what it gives is read, what it does not give is said to be unknown. */
export function olderMarkup(older: DeskPage, on: () => DeskRun): void {
  it('still reads the page in its older markup, draft and flags included', async () => {
    await on().open(older)
    const { panel } = on()
    await panel.deskLine.getByText(older.subject).first().waitFor()
    await on().type(older, 'You failed to attach a photo.')
    await panel.badge(older.visibility).waitFor()
    await panel.use('You failed to')
    await eventually(() => on().draft(older)).toBe('Please attach a photo.')
  })
}
