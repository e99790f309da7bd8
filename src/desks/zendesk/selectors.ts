import type { DeskPlan } from '../plan.ts'

/** Keys of "submit as …" in the Agent Workspace; on macOS the Control key plays the same part. */
const SUBMIT_KEYS = ['s', 'o', 'p', 'd', 'u'].map((key) => ({ key, mod: true, alt: true, shift: false }))

/** Zendesk Support: the Agent Workspace first, the classic pages after it. Read from public source, so perishable. */
export const ZENDESK = {
  id: 'zendesk',
  hosts: ['https://*.zendesk.com/*'],
  marks: [
    '[data-test-id^="omnicomposer-"]',
    '[data-test-id="omni-log-container"]',
    '[data-test-id="header-tab"][data-entity-type="TICKET_ENTITY_TYPE"]',
    '.zendesk-editor--rich-text-container',
  ],
  boxes: [
    '[data-test-id="omnicomposer-rich-text-ckeditor"], [data-test-id="omnicomposer-plain-text-ckeditor"]',
    '[data-test-id^="omnicomposer-"][contenteditable="true"]',
    '[data-test-id="editor-view"] .ck-editor__editable, #editor-view .ck-editor__editable',
    '.zendesk-editor--rich-text-comment[contenteditable="true"]',
    '[data-test-id="editor-view"] textarea',
  ],
  facts: {
    subject: [
      {
        css: ['input[data-test-id="omni-header-subject"]', '[data-test-id="ticket-pane-subject"]'],
        says: 'the subject of the ticket',
      },
    ],
    customerName: [
      {
        css: [
          '[data-test-id="ticket-system-field-requester-select"] [data-garden-id="dropdowns.combobox.value"]',
          '[data-test-id="ticket-system-field-requester-select"]',
        ],
        says: 'the requester of the ticket',
      },
      { css: ['[data-garden-id="tags.avatar"] + *'], says: 'who the reply goes to' },
    ],
    customerEmail: [
      {
        css: ['[data-garden-id="tags.avatar"]@alt', '[data-garden-id="tags.avatar"] [alt]@alt'],
        says: 'who the reply goes to',
      },
      { css: ['.sender .email'], says: 'the sender of the ticket' },
    ],
  },
  messages: {
    item: [
      '[data-test-id="omni-log-container"] article[data-test-id="omni-log-comment-item"]',
      'article[data-test-id="omni-log-comment-item"]',
      '[data-test-id="omni-log-container"] article',
    ],
    body: [
      '[data-test-id="omni-log-message-content"]',
      '[data-test-id="omni-log-item-message"]',
      '.zd-comment',
    ],
    cut: [
      '[data-test-id="omni-log-item-sender"]',
      '[data-test-id="omni-log-comment-user-link"]',
      '[data-test-id="omni-log-internal-note-tag"]',
      '[data-test-id="timestamp-relative"]',
    ],
    id: ['[data-comment-id]@data-comment-id'],
    name: ['[data-test-id="omni-log-item-sender"]', '[data-test-id="omni-log-comment-user-link"]'],
    time: ['time[data-test-id="timestamp-relative"]@datetime', 'time@datetime'],
    from: {
      customer: ['[type="end-user"]'],
      agent: ['[type="agent"]'],
      note: ['[type="internal"]', '[data-test-id="omni-log-internal-note-tag"]'],
    },
  },
  fields: [
    {
      row: '[class*="custom_field_"]',
      label: ['label'],
      value: [
        '[data-test-id="ticket-fields-text-field"]',
        '[data-test-id="ticket-fields-date-field"]',
        '[data-garden-id="dropdowns.combobox.value"]',
        'input:not([type="checkbox"]):not([type="radio"]), textarea',
      ],
      says: 'the ticket field',
    },
  ],
  channel: {
    email: [
      '[data-test-id="omnichannel-channel-switcher-button"]:is([data-channel="web"], [data-channel="email"])',
    ],
    chat: [
      '[data-test-id="omnichannel-channel-switcher-button"]:is([data-channel="native_messaging"], [data-channel="chat"], [data-channel="sms"], [data-channel*="messag"], [data-channel="whatsapp"])',
    ],
  },
  attachments: { names: [], area: [] },
  send: ['[data-test-id="submit_button-button"], [data-test-id="omni-save-button"]'],
  sendKeys: SUBMIT_KEYS,
} as const satisfies Partial<DeskPlan>

/** The tab of the ticket in front. */
export const ACTIVE_TAB = [
  '[data-test-id="header-tab"][data-entity-type="TICKET_ENTITY_TYPE"][data-entity-is-selected="true"]@data-entity-id',
  '[data-test-id="header-tab"][aria-current="page"]@data-entity-id',
  'header div[data-selected="true"][data-entity-id]@data-entity-id',
] as const

/** Attributes whose value is the number of the ticket that a part of the page belongs to. */
export const TICKET_ATTRIBUTES = [
  'data-ticket-id',
  'data-side-conversations-anchor-id',
  'data-channel-switcher-trigger-for-ticket-id',
] as const

/** Switches between public reply and internal note; its `data-channel` names the present one. */
export const CHANNEL = [
  'button[data-test-id="omnichannel-channel-switcher-button"]',
  '[data-channel-switcher-trigger-for-ticket-id]',
] as const
