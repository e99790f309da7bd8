import { type DeskPlan, MOD_ENTER } from '../plan.ts'

/** The number above a ticket: the only mark of which ticket a part of the page belongs to. */
export const TICKET_NUMBER = '#ticket-display-id, .breadcrumb__item.active'

/** Freshdesk. Read from public source, so perishable; several facts could not be confirmed and read as unknown. */
export const FRESHDESK = {
  id: 'freshdesk',
  hosts: ['https://*.freshdesk.com/*'],
  marks: [
    '.ticket-subject-heading',
    '[data-test-id="ticket-action-reply"]',
    '.ticket-details__item__content',
  ],
  boxes: [
    'div.fr-element.fr-view[contenteditable="true"]',
    '.redactor-editor[contenteditable="true"], .redactor_editor[contenteditable="true"]',
  ],
  facts: {
    ticketId: [
      { css: ['#ticket-display-id', '.breadcrumb__item.active'], says: 'the ticket number above the ticket' },
    ],
    subject: [{ css: ['.ticket-subject-heading', 'h2.subject'], says: 'the subject of the ticket' }],
    customerName: [
      { css: ['.contact-name a', '.contact-name', '.requester-name'], says: 'the contact of the ticket' },
    ],
  },
  messages: {
    item: ['.text__content', '.ticket-details__item__content'],
    body: ['.text__content', '.ticket-details__item__content'],
    cut: ['.freshdesk_quote'],
    id: ['[data-conversation-id]@data-conversation-id'],
    from: {},
  },
  fields: [
    {
      row: '[data-test-id^="requester-info-company-"]',
      label: ['[data-test-id^="requester-info-company-"]@data-test-id'],
      value: ['.info-details-content, .value', '[data-test-id^="requester-info-company-"]'],
      says: 'the contact’s field',
    },
  ],
  channel: 'email',
  attachments: { names: [], area: [] },
  send: ['[data-test-id*="send" i]:is(button, [role="button"])'],
  sendKeys: [MOD_ENTER],
} as const satisfies Partial<DeskPlan>
