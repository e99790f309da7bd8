import type { DeskPlan } from '../plan.ts'

/** Any other site: only what HTML itself and common class names say. */
export const GENERIC = {
  id: 'generic',
  hosts: [],
  marks: [],
  boxes: [],
  facts: { subject: [{ css: ['main h1, [role=main] h1', 'h1'], says: 'the heading of the page' }] },
  messages: {
    item: [],
    body: [
      '[class*="message-body" i], [class*="messagebody" i], [class*="comment-body" i], [class*="message-text" i]',
      '[class*="message-content" i], [class*="comment-content" i], [class*="comment-text" i]',
    ],
    cut: [
      'time',
      'button',
      '[role=button]',
      'header',
      '[class*="author" i]',
      '[class*="sender" i]',
      '[class*="timestamp" i]',
    ],
    id: [
      '[data-message-id]@data-message-id',
      '[data-messageid]@data-messageid',
      '[data-comment-id]@data-comment-id',
    ],
    name: ['[class*="author" i]', '[class*="sender" i]', '[rel=author]', '[itemprop=author]'],
    email: [
      'header a[href^="mailto:"]@href',
      '[class*="author" i] a[href^="mailto:"]@href',
      '[class*="sender" i] a[href^="mailto:"]@href',
    ],
    time: ['time@datetime'],
  },
  attachments: { names: [], area: [] },
  send: [],
  sendKeys: [],
  never: ['ticketId'],
} as const satisfies Partial<DeskPlan>
