import type { Page } from 'playwright-core'
import { caretAtStart, type DeskPage } from './desk-page.ts'

const box = (page: Page) => page.locator('.editor-host[data-editor]').getByRole('textbox')

/** The demo desk with one of its editors. */
export const cornerDesk = (editor: string): DeskPage => ({
  name: `the demo desk with ${editor}`,
  path: `/desk/tickets/4821?editor=${editor}`,
  customer: 'Dana Whitfield',
  subject: 'Arrived cracked for the second time',
  messages: 4,
  visibility: 'public',
  box,
  write: (page) => caretAtStart(page, box(page)),
  other: {
    customer: 'Priya Raman',
    open: (page) => page.getByRole('link', { name: /Priya/ }).click(),
  },
  note: (page) => page.locator('[data-show="note"]').click(),
  send: (page) => page.keyboard.press('Control+Enter'),
  undoSend: (page) => page.locator('[data-undo-send]').click(),
})
