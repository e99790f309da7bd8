import { type DeskPlan, MOD_ENTER } from '../plan.ts'

/** Gmail on the web. Read from public source, so perishable. */
export const GMAIL = {
  id: 'gmail',
  hosts: ['https://mail.google.com/*'],
  marks: ['h2.hP[data-legacy-thread-id], h2.hP[data-thread-perm-id]', 'div.adn[data-legacy-message-id]'],
  boxes: [
    '.Ap [g_editable="true"]',
    '.M9 div[contenteditable="true"]:not([id="subject"])',
    'div[contenteditable="true"][aria-label="Message Body"]',
  ],
  facts: {
    ticketId: [
      {
        css: [
          'h2[data-legacy-thread-id]@data-legacy-thread-id',
          '[data-legacy-thread-id]@data-legacy-thread-id',
          '[data-thread-perm-id]@data-thread-perm-id',
        ],
        says: 'the conversation on the page',
      },
    ],
    subject: [
      { css: ['h2.hP'], says: 'the subject of the conversation' },
      { css: ['input[name="subjectbox"]'], says: 'the subject line of the mail' },
    ],
  },
  messages: {
    item: ['div.adn[data-message-id]', 'div.adn'],
    body: ['.ii.gt .a3s', '.a3s'],
    cut: ['.h5', '.yj6qo', '.ajR'],
    id: ['.adn@data-legacy-message-id', '.adn@data-message-id'],
    name: ['span[email].gD@name', 'span[email].gD', 'td.gF span[email]@name'],
    email: ['span[email].gD@email', 'td.gF span[email]@email'],
    time: ['.g3@title'],
  },
  channel: 'email',
  composer: '.M9',
  attachments: { names: [], area: [] },
  send: [
    '[role="button"].aoO',
    '[role="button"][data-tooltip^="Send"]',
    '[role="button"][aria-label^="Send"]',
  ],
  sendKeys: [MOD_ENTER],
  watch: ['[role="main"]'],
} as const satisfies Partial<DeskPlan>

/** Each person the mail goes to. */
export const RECIPIENTS = [
  '[name="to"] [role="option"][data-hovercard-id]',
  '[name="to"] [data-hovercard-id]',
  'input[name="to"]',
] as const

/** The account link, labelled "…: Robin Meyer (robin@example.com)". */
export const ACCOUNT = ['a[href*="accounts.google.com/SignOutOptions"]@aria-label'] as const
