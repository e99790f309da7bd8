import type { Page } from 'playwright-core'
import { words } from '../words.ts'
import { caretAtStart, type DeskPage } from './desk-page.ts'
import { olderMarkup } from './older.ts'
import { deskScenario } from './scenario.ts'
import { twoBoxes } from './two-boxes.ts'

const front = (page: Page) => page.locator('.workspace:not(.behind)')

const zendesk: DeskPage = {
  name: 'the Zendesk replica',
  path: '/replicas/zendesk/agent/tickets/123',
  customer: 'Dana Whitfield',
  subject: 'Order 48213: kettle arrived cracked, again',
  messages: 4,
  visibility: 'public',
  box: (page) => front(page).locator('[data-test-id="omnicomposer-rich-text-ckeditor"]'),
  write: (page) => caretAtStart(page, zendesk.box(page)),
  other: {
    customer: 'Jonas Berggren',
    open: (page) => page.getByRole('tab', { name: /Wrong company name/ }).click(),
  },
  note: async (page) => {
    await front(page).locator('[data-test-id="omnichannel-channel-switcher-button"]').click()
    await page.getByRole('menuitem', { name: 'Internal note' }).click()
  },
  send: (page) => page.keyboard.press('Control+Alt+o'),
}

/** The classic pages give neither the customer's name nor whether a note is meant, so Koi says so. */
const classic: DeskPage = {
  ...zendesk,
  path: `${zendesk.path}?generation=old`,
  customer: words('customerUnknown'),
  visibility: 'unknown',
  box: (page) => front(page).locator('.zendesk-editor--rich-text-comment'),
  write: (page) => caretAtStart(page, classic.box(page)),
}

const tab = (name: RegExp) => async (page: Page) => {
  await page.getByRole('tab', { name }).click()
  await zendesk.write(page)
}
const composerOf = (id: string) => (page: Page) =>
  page.locator(`[data-ticket-id="${id}"] [data-test-id="omnicomposer-rich-text-ckeditor"]`)

deskScenario(zendesk, (on) => {
  twoBoxes(
    'puts every answer into the ticket in front, though both are in the page',
    [
      { customer: 'Dana Whitfield', enter: tab(/kettle arrived cracked/), box: composerOf('123') },
      { customer: 'Jonas Berggren', enter: tab(/Wrong company name/), box: composerOf('131') },
    ],
    on,
  )

  olderMarkup(classic, on)
})
