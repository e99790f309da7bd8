import * as v from 'valibot'
import type { ThreadMessage } from '../domain/scene.ts'
import { forgetForSession, keepForSession, recall } from '../platform/session.ts'
import { threadSchema } from '../protocol/values.ts'

/** Limits of what is carried from a conversation's page to its reply box: memory only, and not for long. */
const LIMITS = { characters: 200_000, tickets: 20, milliseconds: 8 * 3_600_000 }

const INDEX = 'koi-carried'
const carried = v.object({ at: v.number(), thread: threadSchema })
const index = v.array(v.object({ key: v.string(), at: v.number() }))

const keyOf = (origin: string, ticket: string): string => `${INDEX}:${origin} ${ticket}`

/** The newest messages that fit into the limit. */
function fitting(thread: readonly ThreadMessage[]): ThreadMessage[] {
  const kept: ThreadMessage[] = []
  let room = LIMITS.characters
  for (const message of [...thread].reverse()) {
    room -= message.text.length
    if (room < 0) break
    kept.unshift(message)
  }
  return kept
}

/** Keeps a ticket's thread in memory for the same origin's reply page; the oldest tickets make room. */
export async function carryThread(
  origin: string,
  ticket: string,
  thread: readonly ThreadMessage[],
  now: number,
): Promise<void> {
  const key = keyOf(origin, ticket)
  const known = v.safeParse(index, await recall(INDEX))
  const others = known.success ? known.output.filter((entry) => entry.key !== key) : []
  const all = [{ key, at: now }, ...others]
  const kept = all.filter((entry, place) => place < LIMITS.tickets && now - entry.at < LIMITS.milliseconds)
  await keepForSession(key, { at: now, thread: fitting(thread) })
  await keepForSession(INDEX, kept)
  await forgetForSession(all.filter((entry) => !kept.includes(entry)).map((entry) => entry.key))
}

/** The thread of a ticket as last seen on this origin, or null. */
export async function carriedThread(
  origin: string,
  ticket: string,
  now: number,
): Promise<ThreadMessage[] | null> {
  const found = v.safeParse(carried, await recall(keyOf(origin, ticket)))
  if (!found.success || now - found.output.at > LIMITS.milliseconds) return null
  return found.output.thread
}
