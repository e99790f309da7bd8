import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually } from '../eventually.ts'
import { words } from '../words.ts'
import { caretAtStart, type DeskPage } from './desk-page.ts'
import { olderMarkup } from './older.ts'
import { deskScenario } from './scenario.ts'
import { twoBoxes } from './two-boxes.ts'

const box = (page: Page) => page.locator('.ip [g_editable="true"]').filter({ visible: true })

const gmail: DeskPage = {
  name: 'the Gmail replica',
  path: '/replicas/gmail/mail/u/0/#inbox/19aa50c1e7d30b00',
  customer: 'Dana Whitfield',
  subject: 'Cracked kettle, order 48213',
  messages: 2,
  standing: 'Maya Lindqvist\nCorner Kettle Support',
  visibility: 'public',
  box,
  write: (page) => caretAtStart(page, box(page)),
  other: {
    customer: 'Samir Haddad',
    open: async (page) => {
      await page.evaluate(() => {
        location.hash = '#inbox/19aa9001b2c3d400'
      })
    },
  },
  send: (page) => page.keyboard.press('Control+Enter'),
  undoSend: (page) => page.locator('#link_undo').click(),
}

/** What is in the reply box below the agent's own words: nothing of it is ever read or touched. */
const notTheAgents = (page: Page): Promise<string> =>
  box(page)
    .locator('.gmail_signature, .gmail_quote')
    .evaluateAll((parts) => parts.map((part) => part.outerHTML).join(''))

const popOut = (page: Page) => page.getByRole('dialog', { name: 'Compose' }).locator('[g_editable="true"]')

deskScenario(gmail, (on) => {
  it('neither reads nor touches the quote and the signature in the box', async () => {
    const { page, panel } = on()
    const before = await notTheAgents(page)
    expect(before).toContain('tomorrow')
    await on().type(gmail, 'You failed to attach a photo.')
    await panel.flag('You failed to').waitFor()
    expect(await on().marked()).toEqual(['You failed to'])
    await panel.promises.getByText(words('promisesNone')).waitFor()
    await panel.use('You failed to')
    await eventually(() => on().draft(gmail)).toBe('Please attach a photo.')
    expect(await notTheAgents(page)).toBe(before)
  })

  twoBoxes(
    'puts every answer into the box that had the focus last: the reply or the window of its own',
    [
      { customer: 'Dana Whitfield', enter: gmail.write, box },
      { customer: 'Lena Osei', enter: (page) => caretAtStart(page, popOut(page)), box: popOut },
    ],
    on,
  )

  olderMarkup({ ...gmail, path: gmail.path.replace('#', '?generation=old#') }, on)
})
