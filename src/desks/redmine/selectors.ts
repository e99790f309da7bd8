import { type DeskPlan, MOD_ENTER } from '../plan.ts'

/** Redmine 5, its own pages read. */
export const REDMINE = {
  id: 'redmine',
  hosts: [],
  marks: ['body.controller-issues', 'head meta[name="description"][content="Redmine"]'],
  boxes: ['textarea#issue_notes', 'textarea[name="issue[notes]"]', '#issue-form textarea[name="notes"]'],
  facts: {
    ticketId: [{ css: ['#content > h2'], says: 'the heading of the ticket' }],
    subject: [
      { css: ['.issue .subject h3', '.issue h3'], says: 'the heading of the ticket' },
      { css: ['input#issue_subject'], says: 'the subject field' },
    ],
  },
  messages: {
    item: ['.issue.details, #history .journal.has-notes', '.issue, #history .journal'],
    body: ['.description .wiki', '[id^="journal-"].wiki', '.wiki'],
    id: ['.journal@id'],
    name: ['p.author a.user', '.note-header a.user', 'h4 a.user'],
    from: { note: ['.journal.private-notes', '.badge-private'] },
  },
  fields: [
    {
      row: '.attributes .attribute[class*="cf_"]',
      label: ['.label'],
      value: ['.value'],
      says: 'the custom field',
    },
  ],
  attachments: {
    names: ['.attachments_fields input.filename', '.attachments_fields .filename'],
    area: ['.attachments_fields'],
  },
  composer: 'form#issue-form, form.edit_issue',
  send: ['input[type="submit"][name="commit"]'],
  sendKeys: [MOD_ENTER],
  watch: ['#content'],
} as const satisfies Partial<DeskPlan>
