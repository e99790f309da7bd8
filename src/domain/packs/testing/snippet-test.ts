import * as v from 'valibot'
import { CHANNELS } from '../../snippets/snippet.ts'
import { day, language, list, plain, said } from '../forms.ts'
import { LIMITS } from '../limits.ts'

const line = plain(LIMITS.title)
const lines = list(said(LIMITS.text))

/** What the desk shows in a test; what is left out is unknown. */
const TICKET = v.strictObject(
  {
    customer: v.optional(line),
    email: v.optional(line),
    id: v.optional(v.union([line, v.pipe(v.number(), v.transform(String))])),
    subject: v.optional(line),
    address: v.optional(plain(LIMITS.text)),
    agent: v.optional(line),
    team: v.optional(line),
    /** `custom.*` */
    fields: v.optional(v.record(v.string(), line), {}),
    /** `agent.fields.*` */
    'agent-fields': v.optional(v.record(v.string(), line), {}),
  },
  'must be what the desk shows, like "customer: Maya Chen"',
)

/** One test of a snippet: with this ticket it gives this reply. */
export const SNIPPET_TEST = v.pipe(
  v.strictObject(
    {
      name: v.optional(line, ''),
      ticket: v.optional(TICKET, {}),
      /** The day of the reply. */
      on: v.optional(day, '2026-01-05'),
      language: v.optional(v.nullable(language), null),
      channel: v.optional(v.picklist(CHANNELS, `must be one of ${CHANNELS.join(', ')}`), 'any'),
      /** By the ask's question. */
      answers: v.optional(v.record(v.string(), line), {}),
      reply: v.optional(plain(LIMITS.body)),
      says: v.optional(lines, []),
      never: v.optional(lines, []),
      /** Questions that are still to be answered. */
      asks: v.optional(list(line)),
      /** What a customer writes for whom this answer is among the first three of the pack. */
      'found-by': v.optional(lines, []),
    },
    'must be fields like "reply: Hi Maya,"',
  ),
  v.check(
    (test) =>
      test.reply !== undefined ||
      test.asks !== undefined ||
      test.says.length + test.never.length + test['found-by'].length > 0,
    'needs something to hold: reply, says, never, asks or found-by',
  ),
)

export type SnippetTest = v.InferOutput<typeof SNIPPET_TEST>

export const SNIPPET_TESTS = list(SNIPPET_TEST, 50)
