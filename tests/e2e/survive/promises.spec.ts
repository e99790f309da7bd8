import type { Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { besideDemo } from '../beside-demo.ts'
import { until } from '../koi.ts'
import { lineTo, type TestLine } from '../line.ts'
import { alarms, forgetReminders, ownPage, putReminders, reminders, ring } from './on-file.ts'

const PROMISE = "I'll get back to you tomorrow."

const on = besideDemo()
let own: Page
let page: Page
let line: TestLine

beforeAll(async () => {
  own = await ownPage(on.koi)
})

beforeEach(async () => {
  page = await on.koi.context.newPage()
})

afterEach(async () => {
  await page.close()
  await forgetReminders(own)
})

const box = () => page.locator('[data-composer] [contenteditable=true], [data-composer] textarea')

async function promised(path: string, words = PROMISE): Promise<void> {
  await page.goto(on.demo.origin + path)
  await box().click()
  line = await lineTo(on.koi, page)
  await page.keyboard.type(words)
  await line.heard('reading', ({ reading }) => reading.promises.length > 0)
}

const onFile = (count: number, state: string) =>
  until(`${count} reminders ${state}`, async () => {
    const rows = await reminders(own)
    return rows.length === count && rows.every((row) => row.state === state) && { rows }
  })

describe('a promise in a reply', () => {
  it.each(['prosemirror', 'ckeditor5', 'textarea'])(
    'is on file once sent, and withdrawn by undo (%s)',
    async (editor) => {
      await promised(`/desk/tickets/4821?editor=${editor}`)
      expect(await reminders(own)).toEqual([])
      await page.locator('[data-send]').click()
      const { rows } = await onFile(1, 'open')
      expect(rows[0]).toMatchObject({ desk: 'corner-desk', ticketId: '4821', closedAt: null, rungFor: null })
      expect(rows[0]?.text).toContain('get back to you tomorrow')
      expect(rows[0]?.dueAt).toBeGreaterThan(Date.now())
      const due = await until('the alarm', async () => (await alarms(own))['koi-next-reminder'])
      expect(due).toBe(rows[0]?.dueAt)
      await page.locator('[data-undo-send]').click()
      await until('the reminder to be withdrawn', async () => (await reminders(own)).length === 0)
      await until('its alarm to go', async () => !('koi-next-reminder' in (await alarms(own))))
    },
  )

  it('is on file after the send key too', async () => {
    await promised('/desk/tickets/4821?editor=prosemirror')
    await page.keyboard.press('Control+Enter')
    await onFile(1, 'open')
  })

  it('of an internal note promises nothing to anybody', async () => {
    await page.goto(`${on.demo.origin}/desk/tickets/4821?editor=prosemirror`)
    await page.getByRole('tab', { name: 'Internal note' }).click()
    await box().click()
    line = await lineTo(on.koi, page)
    await line.heard('scene', ({ scene }) => scene.visibility === 'note')
    await page.keyboard.type(PROMISE)
    await line.heard('reading', ({ draft }) => draft.includes('tomorrow'))
    await page.locator('[data-send]').click()
    await line.heard('reading', ({ draft }) => draft.trim() === '')
    expect(await reminders(own)).toEqual([])
  })

  it('stays when the same words go to the next customer a moment later', async () => {
    await promised('/desk/tickets/4819?editor=prosemirror')
    await page.locator('[data-send]').click()
    await onFile(1, 'open')
    await page.locator('a[href*="4816"]').first().click()
    await line.heard('scene', ({ scene }) => scene.ticket.id?.value === '4816')
    await box().click()
    await page.keyboard.type(PROMISE)
    await line.heard('reading', ({ reading }) => reading.promises.length > 0)
    await page.locator('[data-send]').click()
    const { rows } = await onFile(2, 'open')
    expect(rows.map(({ ticketId }) => ticketId).sort()).toEqual(['4816', '4819'])
  })

  it('is one on file when a desk refused the first send and took the second', async () => {
    await promised('/hostile/navigating/')
    await page.evaluate(() =>
      document
        .querySelector('form')
        ?.addEventListener('submit', (event) => event.preventDefault(), { once: true }),
    )
    await page.locator('[data-send]').click()
    await onFile(1, 'pending')
    await box().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Sorry.')
    await line.heard('reading', ({ draft }) => draft.includes('Sorry.'))
    await page.locator('[data-send]').click()
    await page.waitForURL(/reply=/)
    await onFile(1, 'pending')
  })

  it('waits where the send loads a new page, and counts as sent when nobody took it back for a minute', async () => {
    await promised('/hostile/navigating/')
    await page.locator('[data-send]').click()
    await page.waitForURL(/reply=/)
    const { rows } = await onFile(1, 'pending')
    const confirmAt = (await alarms(own))['koi-confirm-pending'] ?? 0
    expect(Math.abs(confirmAt - (rows[0]?.createdAt ?? 0) - 60_000)).toBeLessThan(2000)
    await ring(on.koi, 'koi-confirm-pending')
    await until('the alarm to be set again', async () => 'koi-confirm-pending' in (await alarms(own)))
    await onFile(1, 'pending')
    await putReminders(
      own,
      rows.map((row) => ({ ...row, createdAt: row.createdAt - 61_000 })),
    )
    await ring(on.koi, 'koi-confirm-pending')
    await onFile(1, 'open')
    const due = await until('the alarm', async () => (await alarms(own))['koi-next-reminder'])
    expect(due).toBe(rows[0]?.dueAt)
  })

  it('counts as sent after its own minute, however many sends follow', async () => {
    await promised('/hostile/navigating/')
    await page.locator('[data-send]').click()
    await page.waitForURL(/reply=/)
    const { rows } = await onFile(1, 'pending')
    const [row] = rows
    if (!row) throw new Error('no reminder')
    await putReminders(own, [{ ...row, createdAt: row.createdAt - 40_000 }])
    await promised('/hostile/navigating/?again', 'We will refund you by Friday.')
    await page.locator('[data-send]').click()
    await page.waitForURL(/reply=/)
    await onFile(2, 'pending')
    await until('the alarm to be that of the first', async () => {
      const at = (await alarms(own))['koi-confirm-pending'] ?? 0
      return Math.abs(at - (row.createdAt + 20_000)) < 2000
    })
  })
})
