import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoServer, serveDemo } from '../../../demo/serve.ts'
import type { Reminder } from '../../../src/domain/reminders/reminder.ts'
import { crash } from '../crash.ts'
import { launchKoi, until } from '../koi.ts'
import { lineTo } from '../line.ts'
import { alarms, ownPage, putReminders, reminders } from './on-file.ts'

const ROUNDS = 5

let demo: DemoServer
let profile: string

beforeAll(async () => {
  demo = await serveDemo()
  profile = mkdtempSync(join(tmpdir(), 'koi-crash-'))
})

afterAll(async () => {
  await demo?.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
})

/** What falls due while the browser is shut, or in its first moment. */
function missed(round: number): Reminder {
  return {
    id: `missed-${round}`,
    text: `Call back, round ${round}.`,
    dueAt: Date.now() + 1500,
    createdAt: Date.now() - 3_600_000,
    state: 'open',
    closedAt: null,
    desk: 'corner-desk',
    ticketId: '4821',
    ticketAddress: `${demo.origin}/desk/tickets/4821`,
    subject: 'x',
    customer: 'Dana',
    rungFor: null,
  }
}

describe('a browser killed right after a send', () => {
  it(`has every promise on file when it starts again, ${ROUNDS} times`, async () => {
    let koi = await launchKoi({ profile })
    for (let round = 1; round <= ROUNDS; round++) {
      const own = await ownPage(koi)
      const page = await koi.context.newPage()
      await page.goto(`${demo.origin}/desk/tickets/4819?editor=prosemirror`)
      await page.locator('[data-composer] [contenteditable=true]').click()
      const line = await lineTo(koi, page)
      await page.keyboard.type(`I'll get back to you tomorrow about parcel ${round}.`)
      await line.heard('reading', ({ reading }) => reading.promises.length > 0)
      await page.locator('[data-send]').click()
      await until('the promise to be on file', async () => {
        const rows = await reminders(own)
        return rows.some(({ text }) => text.includes(`parcel ${round}`))
      })
      // Somewhere between "on file" and "all alarms set": where exactly must not matter.
      const moment = Math.random() * 150
      await new Promise((resolve) => setTimeout(resolve, moment))
      await putReminders(own, [missed(round)])
      await crash(koi)

      koi = await launchKoi({ profile })
      const after = await ownPage(koi)
      const rows = await reminders(after)
      const promises = rows.filter(({ text }) => text.includes('parcel'))
      expect(promises.length, `killed after ${moment} ms`).toBe(round)
      const soonest = Math.min(...promises.filter(({ state }) => state === 'open').map(({ dueAt }) => dueAt))
      if (promises.some(({ state }) => state === 'open'))
        await until('the next alarm', async () => (await alarms(after))['koi-next-reminder'] === soonest)
      else await until('the confirming alarm', async () => 'koi-confirm-pending' in (await alarms(after)))
      await until('what fell due to have rung', async () => {
        const now = await reminders(after)
        return now
          .filter(({ id }) => id.startsWith('missed-'))
          .every(({ rungFor, dueAt }) => rungFor === dueAt)
      })
      await until('its notification', () =>
        after.evaluate(
          async (id) => id in (await chrome.notifications.getAll()),
          `koi-reminder:missed-${round}`,
        ),
      )
      await until(
        'the badge',
        async () => (await after.evaluate(() => chrome.action.getBadgeText({}))) === `${round}`,
      )
      await after.close()
    }
    await koi.close()
  }, 240_000)
})
