/** Request Tracker 5: CKEditor 4 in an about:blank iframe; the conversation and the reply box are different pages. */
import type { Page } from 'playwright-core'
import { AGENT, boxInFrame, LATEST_WORDS, type RealDesk, startable } from '../real-desk.ts'

const base = startable('request-tracker', 'RT_PORT', 8801)

async function openUpdate(page: Page, action: 'Respond' | 'Comment'): Promise<void> {
  await page.goto(`${base.origin}/Ticket/Update.html?Action=${action};id=1`)
  await requestTracker.replyBox(page)
  // Who will get the message arrives after the page.
  await page.locator('#previewscrips b').first().waitFor({ state: 'attached' })
}

export const requestTracker: RealDesk = {
  ...base,

  async login(page) {
    await page.goto(`${base.origin}/`)
    await page.fill('input[name=user]', AGENT.login)
    await page.fill('input[name=pass]', AGENT.password)
    await page.click('#login input[type=submit]')
    await page.waitForSelector('#li-page-tickets, a[href$="/NoAuth/Logout.html"]', { state: 'attached' })
  },

  async openConversation(page) {
    await page.goto(`${base.origin}/Ticket/Display.html?id=1`)
    // The history arrives after the page (#delayed_ticket_history).
    await page.locator('.transaction.message .messagebody', { hasText: LATEST_WORDS }).first().waitFor()
  },

  openReply: (page) => openUpdate(page, 'Respond'),

  openNote: (page) => openUpdate(page, 'Comment'),

  replyBox: (page) => boxInFrame(page, 'iframe.cke_wysiwyg_frame', 'body.cke_editable'),

  sendButton: (page) => page.locator('input[name=SubmitTicket]'),

  awaitSent: (page) => page.waitForURL('**/Ticket/Display.html?*'),
}
