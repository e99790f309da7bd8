import type { DeskPlan } from '../plan.ts'

/** Request Tracker 5 (CKEditor 4 in a frame) and 6 (CKEditor 5), its own pages read. */
export const REQUEST_TRACKER = {
  id: 'request-tracker',
  hosts: [],
  marks: ['[id^="comp-Ticket-"]', 'form[name="TicketUpdate"]', '#delayed_ticket_history'],
  boxes: [
    '.messagebox-container .ck-editor__editable, form[name="TicketUpdate"] .ck-editor__editable',
    '.messagebox-container iframe.cke_wysiwyg_frame, form[name="TicketUpdate"] iframe.cke_wysiwyg_frame',
    'textarea#UpdateContent, textarea.messagebox[name="UpdateContent"]',
  ],
  facts: {
    ticketId: [{ css: ['form[name="TicketUpdate"] input[name="id"]'], says: 'the ticket this form answers' }],
    subject: [
      { css: ['#header h1', 'h1'], says: 'the heading of the ticket' },
      { css: ['input[name="UpdateSubject"]'], says: 'the subject line of the reply' },
    ],
    customerName: [
      {
        css: ['.requestors .current-value .user', '.requestors .value .user'],
        says: 'the requestor of the ticket',
      },
      { css: ['.ticket-info-requestor .user-summary .user'], says: 'the card about the requestor' },
    ],
    customerEmail: [
      {
        css: ['.requestors .current-value .user', '.requestors .value .user'],
        says: 'the requestor of the ticket',
      },
      { css: ['.ticket-info-requestor .user-summary .user'], says: 'the card about the requestor' },
    ],
  },
  messages: {
    item: ['.history-container .transaction.message', '.transaction.message'],
    body: ['.content'],
    cut: [
      '.message-header-key, .message-header-value',
      '.downloadattachment',
      '.message-stanza-folder',
      '.message-stanza.closed',
    ],
    id: ['[data-transaction-id]@data-transaction-id'],
    name: ['.metadata .description .user'],
    email: ['.metadata .description .user'],
    from: {},
  },
  fields: [
    {
      row: '[id^="CF-"][id$="-ShowRow"]',
      label: ['.label, td.label, .rt-label'],
      value: ['.value .current-value', '.value, td.value, .rt-value'],
      says: 'the custom field',
    },
  ],
  channel: 'email',
  attachments: {
    names: ['#attach-dropzone .dz-filename', 'input[name="DeleteAttach"]@value'],
    area: ['#attach-dropzone', 'input[type="file"][name="Attach"]'],
  },
  composer: 'form[name="TicketUpdate"]',
  send: ['input[name="SubmitTicket"], button[name="SubmitTicket"]'],
  sendKeys: [],
  // An empty CKEditor 4 shows its placeholder as its content until it has the focus.
  notDraft: ['body.placeholder'],
} as const satisfies Partial<DeskPlan>
