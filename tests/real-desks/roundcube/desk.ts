/** Roundcube 1.6: TinyMCE 5 in an about:blank iframe, the signature and the quote inside the box; no notes. */
import { AGENT, boxInFrame, LATEST_WORDS, type RealDesk, startable } from '../real-desk.ts'

const base = startable('roundcube', 'ROUNDCUBE_PORT', 8802)

export const roundcube: RealDesk = {
  ...base,

  async login(page) {
    await page.goto(`${base.origin}/`)
    await page.fill('#rcmloginuser', AGENT.login)
    await page.fill('#rcmloginpwd', AGENT.password)
    await page.click('#rcmloginsubmit')
    await page.waitForSelector('#messagelist tr.message')
  },

  async openConversation(page) {
    await page.goto(`${base.origin}/?_task=mail&_mbox=INBOX`)
    const row = page.locator('#messagelist tr.message', { hasText: 'Re: Second cracked kettle' })
    const address = await row.locator('.subject a').getAttribute('href')
    if (address === null) throw new Error('The message list gives no address for the mail')
    await page.goto(new URL(address, base.origin).href)
    await page.locator('#messagebody', { hasText: LATEST_WORDS }).waitFor()
  },

  async openReply(page) {
    await roundcube.openConversation(page)
    await page.locator('#toolbar-menu a.reply').click()
    const { locator } = await roundcube.replyBox(page)
    await locator.locator('#_rc_sig').waitFor()
  },

  replyBox: (page) => boxInFrame(page, '#composebody_ifr', 'body#tinymce'),

  sendButton: (page) => page.locator('#layout-content button.send'),

  awaitSent: (page) => page.waitForURL((url) => url.searchParams.get('_action') !== 'compose'),
}
