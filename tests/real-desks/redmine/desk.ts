/** Redmine 5: a plain textarea on the issue's own page; a checkbox turns the reply into a private note. */
import { AGENT, LATEST_WORDS, type RealDesk, startable } from '../real-desk.ts'

const base = startable('redmine', 'REDMINE_PORT', 8805)

export const redmine: RealDesk = {
  ...base,

  async login(page) {
    await page.goto(`${base.origin}/login`)
    await page.fill('#username', AGENT.login)
    await page.fill('#password', AGENT.password)
    await page.click('#login-submit')
    await page.waitForSelector('#loggedas')
  },

  async openConversation(page) {
    await page.goto(`${base.origin}/issues/1`)
    await page.locator('#history .journal .wiki', { hasText: LATEST_WORDS }).waitFor()
  },

  async openReply(page) {
    await redmine.openConversation(page)
    await page.locator('#content > .contextual a.icon-edit').first().click()
    await redmine.replyBox(page)
  },

  async openNote(page) {
    await redmine.openReply(page)
    await page.check('#issue_private_notes')
  },

  async replyBox(page) {
    const locator = page.locator('textarea#issue_notes')
    await locator.waitFor()
    return { frame: page.mainFrame(), locator }
  },

  sendButton: (page) => page.locator('#issue-form > input[name=commit]'),

  async awaitSent(page) {
    await page.waitForSelector('#flash_notice')
  },
}
