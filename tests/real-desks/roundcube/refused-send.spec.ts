import { afterAll, beforeAll, expect, it } from 'vitest'
import { KOI, type KoiBrowser, launchKoi } from '../../e2e/koi.ts'
import { lineTo } from '../../e2e/line.ts'
import { viewOf } from '../panel-view.ts'
import { roundcube } from './desk.ts'

const PROMISE = "I'll get back to you tomorrow by noon."
const POLL = { interval: 50, timeout: 10_000 }

let koi: KoiBrowser

beforeAll(async () => {
  await roundcube.up()
  koi = await launchKoi()
})

afterAll(() => koi?.close())

it('files a promise once, however often the desk refuses to send it', async () => {
  const page = await koi.context.newPage()
  await roundcube.login(page)
  await roundcube.openReply(page)
  const own = await koi.context.newPage()
  await own.goto(`${KOI}/src/options/index.html`)
  const line = await lineTo(koi, page)
  const { scene } = await line.heard('scene')
  const beingSent = (): Promise<string[]> =>
    own.evaluate(async (address) => {
      const answer = await chrome.runtime.sendMessage({ koi: 'pending', body: { address } })
      return answer.value.map(({ text }: { text: string }) => text)
    }, scene.ticket.address)

  const { locator } = await roundcube.replyBox(page)
  await locator.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(PROMISE)
  await page.locator('#compose_to li.recipient a.button.icon.remove').click()
  await roundcube.sendButton(page).click()
  await page.locator('.ui-dialog, .popover').first().waitFor()
  await expect.poll(beingSent, POLL).toEqual([PROMISE])

  await page.keyboard.press('Escape')
  await page.locator('#compose_to input').fill('dana.whitfield@example.com')
  await locator.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Hi Dana, ')
  await line.heard('reading', ({ draft }) => draft.startsWith('Hi Dana'))
  await roundcube.sendButton(page).click()
  await roundcube.awaitSent(page)
  const panel = viewOf(await koi.panelTab(page))
  await panel.openTab('FollowUps')
  await expect.poll(() => panel.reminders.count(), POLL).toBe(1)
  expect(await panel.reminders.textContent()).toContain(`Hi Dana, ${PROMISE}`)
  expect(await beingSent()).toEqual([])
})
