import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually } from '../eventually.ts'
import { words } from '../words.ts'
import { type DeskRun, plain } from './run.ts'

const LOST = 'Lost on the way: sending a new one'

interface Box {
  readonly customer: string
  /** Brings it to the front and puts the caret at its beginning. */
  enter(page: Page): Promise<void>
  /** All boxes of the page have one of these; hidden ones too. */
  box(page: Page): Locator
}

/** Two boxes are in the page at once: what is meant for one never lands in the other. */
export function twoBoxes(name: string, boxes: readonly [Box, Box], on: () => DeskRun): void {
  const textOf = async (box: Box): Promise<string> =>
    plain((await box.box(on().page).textContent({ timeout: 15_000 })) ?? '')

  it(name, async () => {
    const { page, panel } = on()
    const [first, second] = boxes
    for (const [mine, other] of [
      [first, second],
      [second, first],
    ] as const) {
      await mine.enter(page)
      await panel.isAbout(mine.customer)
      const before = await textOf(other)
      const found = await panel.search('lost', LOST)
      await found.getByRole('button', { name: words('answerInsertNamed', LOST) }).click()
      await eventually(() => textOf(mine)).toContain(`Hi ${mine.customer.split(' ')[0]},`)
      expect(await textOf(other)).toBe(before)
    }
  })
}
