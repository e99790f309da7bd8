import * as v from 'valibot'
import { type AnswerInReply, countsOf, KINDS } from '../domain/insights/count.ts'
import { ticketKey } from '../domain/ticket-key.ts'
import { keepForSession, recall } from '../platform/session.ts'
import type { ReplySent } from '../protocol/answers-sent.ts'
import { parseUnanswered, UNANSWERED } from '../protocol/unanswered.ts'
import { countOnce, saltOfWeek, uncountOnce, weekHere } from '../storage/counts.ts'
import type { KoiDatabase } from '../storage/database.ts'
import type { SentAnswer } from '../storage/edits.ts'
import { setting } from '../storage/settings.ts'

/** Counted replies held in memory, to be taken back. */
const MOST_REPLIES = 20
const COUNTED = 'koi-counted-replies'

const count = { kind: v.picklist(KINDS), what: v.string() }
const countedReplies = v.array(
  v.object({
    send: v.string(),
    week: v.string(),
    every: v.array(v.object(count)),
    once: v.array(v.object({ ...count, hash: v.string() })),
  }),
)

async function counted(): Promise<v.InferOutput<typeof countedReplies>> {
  const held = v.safeParse(countedReplies, await recall(COUNTED))
  return held.success ? held.output : []
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

async function hashOf(...parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts))
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

async function answersIn(db: KoiDatabase, sent: readonly SentAnswer[]): Promise<AnswerInReply[]> {
  const rows = await db.snippets.bulkGet(sent.map(({ snippet }) => snippet))
  return sent.flatMap(({ asIs }, at) => {
    const row = rows[at]
    return row ? [{ id: row.id, title: row.title, tags: row.tags, examples: row.examples, asIs }] : []
  })
}

/**
 * Adds a reply to the counts of the week, unless the agent does not want any. A conversation is known again within the week by a hash with the
 * week's salt; nothing else of it is kept. `sent` are the answers that are in the reply.
 */
export async function countReply(
  db: KoiDatabase,
  reply: ReplySent,
  sent: readonly SentAnswer[],
  now: number,
): Promise<void> {
  const { send, scene, fixed, left } = reply
  const before = await counted()
  if (!(await setting(db, 'countReplies')) || before.some((one) => one.send === send)) return
  const ticket = ticketKey(scene)
  const hasNone = parseUnanswered(await recall(UNANSWERED)).includes(ticket)
  const unanswered = sent.length === 0 && hasNone
  const answers = await answersIn(db, sent)
  const { every, once } = countsOf({ scene, answers, fixed, left, unanswered })
  const week = await weekHere(db, now)
  const salt = await saltOfWeek(db, week, hex(crypto.getRandomValues(new Uint8Array(16))))
  const hashed = await Promise.all(
    once.map(async (one) => ({ ...one, hash: await hashOf(salt, ticket, one.kind, one.what) })),
  )
  const fresh = await countOnce(db, week, every, hashed)
  await keepForSession(COUNTED, [{ send, week, every, once: fresh }, ...before].slice(0, MOST_REPLIES))
}

/** A send was taken back: as if it had not been. */
export async function uncountReply(db: KoiDatabase, send: string): Promise<void> {
  const before = await counted()
  const reply = before.find((one) => one.send === send)
  if (!reply) return
  await keepForSession(
    COUNTED,
    before.filter((one) => one !== reply),
  )
  await uncountOnce(db, reply.week, reply.every, reply.once)
}
