import type { Page } from 'playwright-core'
import { caretAtStart, type DeskPage } from './desk-page.ts'
import { deskScenario } from './scenario.ts'

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

deskScenario(gmail)
