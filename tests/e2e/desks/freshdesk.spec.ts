import type { Page } from 'playwright-core'
import { it } from 'vitest'
import { words } from '../words.ts'
import { caretAtStart, type DeskPage } from './desk-page.ts'
import { olderMarkup } from './older.ts'
import { deskScenario } from './scenario.ts'

const box = (page: Page) => page.locator('.fr-element').filter({ visible: true })

const freshdesk: DeskPage = {
  name: 'the Freshdesk replica',
  path: '/replicas/freshdesk/a/tickets/77',
  customer: 'Dana Whitfield',
  subject: 'Second cracked kettle, order 48213',
  messages: 4,
  visibility: 'public',
  standing: 'Maya Lindqvist, Corner Kettle',
  /** No fact says where Freshdesk shows the name: the agent points at it once, for all tickets. */
  prepare: async (page, panel) => {
    await panel.isAbout(words('customerUnknown'))
    await panel.deskLine
      .getByRole('button', { name: words('pointAtNamed', words('field_customerName')) })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Dana Whitfield' }).filter({ visible: true }).click()
    await panel.isAbout('Dana Whitfield')
  },
  box,
  write: async (page) => {
    await page.getByRole('button', { name: 'Reply', exact: true }).filter({ visible: true }).click()
    await caretAtStart(page, box(page))
  },
  other: {
    customer: 'Pilar Ortega',
    open: (page) => page.getByRole('link', { name: /Pilar/ }).click(),
  },
  send: (page) => page.keyboard.press('Control+Enter'),
}

/** The editor of before, which Koi knows only as a box that looks like one. */
const before: DeskPage = {
  ...freshdesk,
  path: `${freshdesk.path}?generation=old`,
  box: (page) => page.locator('.redactor-box__text'),
  write: async (page) => {
    await page.getByRole('button', { name: 'Reply', exact: true }).click()
    await caretAtStart(page, before.box(page))
  },
}

deskScenario(freshdesk, (on) => {
  it('says of a private note that only the team reads it', async () => {
    const { page, panel } = on()
    await page.getByRole('button', { name: 'Add note' }).filter({ visible: true }).click()
    await box(page).waitFor()
    await panel.badge('note').waitFor()
  })

  olderMarkup(before, on)
})
