import { type DeskPlan, MOD_ENTER } from '../plan.ts'

const NAMED = (attribute: string) => [`[${attribute}]@${attribute}`, `[${attribute}]`]

/** Koi's own demo desk. */
export const CORNER_DESK = {
  id: 'corner-desk',
  hosts: [],
  marks: ['[data-desk="corner-desk"]'],
  boxes: [
    '[data-composer] [contenteditable]:not([contenteditable="false"])',
    '[data-composer] textarea',
    '[data-composer] iframe',
    '[data-composer][contenteditable], textarea[data-composer]',
  ],
  facts: {
    ticketId: [{ css: ['[data-ticket-id]@data-ticket-id'], says: 'the ticket on the page' }],
    subject: [{ css: NAMED('data-subject'), says: 'the subject above the conversation' }],
    customerName: [{ css: NAMED('data-customer-name'), says: 'the customer card' }],
    customerEmail: [{ css: NAMED('data-customer-email'), says: 'the customer card' }],
    agentName: [{ css: NAMED('data-agent-name'), says: 'your name on the desk' }],
  },
  messages: {
    item: ['.message[data-from]'],
    body: ['.message-body'],
    id: ['.message@data-message-id'],
    name: ['.message-author'],
    time: ['time@datetime'],
    from: {
      customer: ['.message[data-from="customer"]'],
      agent: ['.message[data-from="agent"]'],
      note: ['.message[data-from="note"]'],
    },
  },
  fields: [
    {
      row: '[data-field]',
      label: ['[data-field]@data-field'],
      value: ['[data-field-value]', '[data-field]'],
      says: 'the ticket field',
    },
  ],
  channel: { email: ['[data-channel="email"]'], chat: ['[data-channel="chat"]'] },
  attachments: {
    names: ['[data-attachment]@data-attachment', '[data-attachment]'],
    area: ['[data-composer]'],
  },
  composer: '[data-composer]',
  send: ['[data-send]'],
  sendKeys: [MOD_ENTER],
  watch: ['[data-desk="corner-desk"]'],
} as const satisfies Partial<DeskPlan>
