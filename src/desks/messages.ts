import type { Author, ThreadMessage } from '../domain/scene.ts'
import { emailIn, firstGeneration, firstValue, fits, holds, matchesOf, nameIn } from './lookup.ts'
import { messageText } from './message-text.ts'
import type { DeskPlan, MarkedMessage, MessageMarks, View } from './plan.ts'
import { cutHistory, QUOTE_MARKS, SIGNATURE_MARKS } from './quotes.ts'
import { isoTime } from './times.ts'

const CUT = [...QUOTE_MARKS, ...SIGNATURE_MARKS].join(', ')
const NO_MARKS: MessageMarks = { item: [], body: [] }
const AUTHORS = ['note', 'customer', 'agent'] as const

/** The writer's own words in `body`; everything in it where it is nothing but a quote (a forwarded mail). */
export function ownWords(body: Element, cut: readonly string[] = []): string {
  const own = cutHistory(messageText(body, [CUT, ...cut]))
  return own || messageText(body, cut)
}

function markedAuthor(item: Element, marks: MessageMarks): Author {
  const told = AUTHORS.filter((author) => holds(item, marks.from?.[author] ?? []))
  return told[0] ?? 'unknown'
}

function readMessage(item: Element, index: number, plan: DeskPlan, view: View): ThreadMessage[] {
  const marks = plan.messages ?? NO_MARKS
  const inner = marks.body.some((css) => fits(item, css)) ? item : firstGeneration(item, marks.body)[0]
  const body = inner ?? (view.pointed.thread || plan.items ? item : null)
  const text = body ? ownWords(body, marks.cut) : ''
  if (!text) return []
  const name = firstValue(item, marks.name ?? [], plan.shapes?.customerName ?? nameIn)
  const email = firstValue(item, marks.email ?? [], emailIn)
  const marked: MarkedMessage = { item, from: markedAuthor(item, marks), name, email }
  const from = marked.from === 'unknown' && plan.author ? plan.author(marked, view) : marked.from
  const id = firstValue(item, marks.id ?? []) ?? String(index)
  return [{ id, from, name, email, at: isoTime(firstValue(item, marks.time ?? [])), text }]
}

function number(id: string): number {
  return Number(/^(?:[a-z_]+-)*(\d+)$/i.exec(id)?.[1] ?? Number.NaN)
}

/** Oldest first: by time where every message has one, else by running number, else as the page shows them. */
export function oldestFirst(messages: readonly ThreadMessage[]): ThreadMessage[] {
  const times = new Map(messages.map((message) => [message, Date.parse(message.at ?? '')]))
  const numbers = new Map(messages.map((message) => [message, number(message.id)]))
  const order = [times, numbers].find((values) => [...values.values()].every((value) => !Number.isNaN(value)))
  return order ? messages.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)) : [...messages]
}

/** The messages the agent pointed at: each match is one, or the parts of the single match. */
function pointedItems(view: View): Element[] {
  const found = matchesOf(view.scope, view.pointed.thread ?? ':not(*)')
  const only = found.length === 1 ? found[0] : undefined
  return only && only.children.length > 1 ? [...only.children] : found
}

/** The conversation of the active ticket, oldest message first; null when the page shows none. */
export function readThread(plan: DeskPlan, view: View): ThreadMessage[] | null {
  const pointed = pointedItems(view)
  const marked = pointed.length > 0 ? pointed : firstGeneration(view.scope, plan.messages?.item ?? [])
  const items = marked.length > 0 ? marked : (plan.items?.(view) ?? [])
  const thread = items.flatMap((item, index) => readMessage(item, index, plan, view))
  return thread.length > 0 ? oldestFirst(thread) : null
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The thread with the words the agent selected as the customer's: marked where they stand, else added as the newest. */
export function withSelected(
  thread: ThreadMessage[] | null,
  selected: string | null,
): ThreadMessage[] | null {
  const text = squeezed(selected ?? '')
  if (!text || !selected) return thread
  const at = (thread ?? []).findLastIndex((message) => squeezed(message.text).includes(text))
  const known = thread?.[at]
  if (thread && known)
    return known.from === 'unknown' ? thread.with(at, { ...known, from: 'customer' }) : thread
  const said: ThreadMessage = {
    id: 'selected',
    from: 'customer',
    name: null,
    email: null,
    at: null,
    text: selected.trim(),
  }
  return [...(thread ?? []), said]
}
