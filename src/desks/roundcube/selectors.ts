import type { DeskPlan } from '../plan.ts'

/** Roundcube 1.6, its own pages read. */
export const ROUNDCUBE = {
  id: 'roundcube',
  hosts: [],
  marks: ['body.task-mail', '#composebody', '#messagecontframe'],
  boxes: ['iframe#composebody_ifr', 'textarea#composebody', 'textarea[name="_message"]'],
  facts: {
    subject: [
      { css: ['#compose-subject', 'input[name="_subject"]'], says: 'the subject line of the mail' },
      { css: ['#message-header .subject', 'h2.subject'], says: 'the subject above the mail' },
    ],
    agentName: [{ css: ['#_from option:checked', '#_from option[selected]'], says: 'the From line' }],
    agentEmail: [
      { css: ['#_from option:checked', '#_from option[selected]'], says: 'the From line' },
      { css: ['.header-title.username'], says: 'your mailbox' },
    ],
  },
  messages: {
    item: ['#layout-content:has(#messagebody)', 'body:has(#messagebody)'],
    body: ['#messagebody'],
    cut: ['.v1moz-cite-prefix', '.v1moz-signature', '.attachmentslist', '.image-attachment'],
    name: ['.header-summary .rcmContactAddress', '.header.from .rcmContactAddress'],
    email: ['.header-summary .rcmContactAddress@title', '.header.from .rcmContactAddress@title'],
  },
  channel: 'email',
  attachments: {
    names: [
      '#attachment-list .attachment-name',
      '#attachment-list li:not(.uploading) .filename',
      '#attachment-list li',
    ],
    area: ['#attachment-list'],
  },
  send: ['button.send, a.button.send'],
  sendKeys: [],
  notDraft: ['[id="reply-intro"]', '[id="_rc_sig"]', '[id^="replybody"]'],
  never: ['ticketId'],
} as const satisfies Partial<DeskPlan>
