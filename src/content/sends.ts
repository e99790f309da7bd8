import type { Desk, DeskContext, SendKey } from '../desks/desk.ts'
import type { AgentPromise } from '../domain/conversation/promise.ts'
import type { Stop } from '../domain/gate/stop.ts'
import type { Scene } from '../domain/scene.ts'
import { request } from '../platform/requests.ts'
import type { Box } from './boxes.ts'
import type { Dispatcher } from './dispatcher.ts'
import type { DraftReading } from './drafts.ts'
import type { Gate } from './surfaces/gate.ts'

/** How long a draft that comes back still counts as a send taken back. */
const TAKE_BACK_MS = 60_000

interface SendSource {
  readonly dispatcher: Dispatcher
  readonly gate: Gate
  desk(): Desk
  context(): DeskContext
  box(): Box | null
  /** Reads box and scene this instant, so that the gate never decides on an older draft. */
  readNow(): { readonly draft: DraftReading; readonly scene: Scene } | null
  now(): number
}

interface Sent {
  readonly box: Box
  readonly address: string
  readonly text: string
  readonly at: number
  readonly ids: Promise<readonly string[]>
  readonly thread: number
  confirmed: boolean
}

export interface Sends {
  /** Call with every new draft: an emptied box confirms a send, a returned draft withdraws it. */
  onDraft(text: string, scene: Scene): void
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

function pressed(event: KeyboardEvent, keys: readonly SendKey[]): boolean {
  return keys.some(
    (key) =>
      event.key === key.key &&
      (event.ctrlKey || event.metaKey) === key.mod &&
      event.altKey === key.alt &&
      event.shiftKey === key.shift,
  )
}

/** Is this event the agent's send of `box`? Gives the control to press again, or null where only the key is known. */
function sendOf(event: Event, source: SendSource): { control: HTMLElement | null } | null {
  const box = source.box()
  const target = event.composedPath()[0]
  if (!box || !(target && 'nodeType' in target)) return null
  const at = target as Node
  if (event.type === 'keydown') {
    const inBox = box.element === at || box.element.contains(at)
    const isKey = pressed(event as KeyboardEvent, source.desk().sendKeys)
    if (!inBox || !isKey) return null
  }
  const controls = source.desk().sendControls(source.context())
  const [first] = controls
  const firstControl = first && 'click' in first ? (first as HTMLElement) : null
  if (event.type === 'keydown') return { control: firstControl }
  if (event.type !== 'click') return null
  const used = controls.find((control) => control.contains(at))
  return used ? { control: 'click' in used ? (used as HTMLElement) : null } : null
}

function ticketOf(scene: Scene) {
  return {
    desk: scene.desk,
    id: scene.ticket.id?.value ?? '',
    address: scene.ticket.address,
    subject: scene.ticket.subject?.value ?? '',
    customer: scene.customer.name?.value ?? '',
  }
}

function file(scene: Scene, promises: readonly AgentPromise[]): Promise<readonly string[]> {
  if (promises.length === 0) return Promise.resolve([])
  return request('sending', { ticket: ticketOf(scene), promises: [...promises] }).then(
    ({ ids }) => ids,
    () => [],
  )
}

function showsInThread(scene: Scene, sent: Sent): boolean {
  const thread = scene.thread ?? []
  const opening = folded(sent.text).slice(0, 60)
  return (
    thread.length > sent.thread &&
    thread.slice(sent.thread).some(({ text }) => folded(text).includes(opening))
  )
}

/**
 * Watches for sends: the gate stops certain accidents, promises go on file as pending, and are confirmed when the box
 * empties or the message shows in the thread, or withdrawn when the draft comes back.
 */
export function watchSends(source: SendSource, signal: AbortSignal): Sends {
  let letThrough = false
  let last: Sent | null = null
  let askedPending = ''

  const confirm = (sent: Sent): void => {
    if (sent.confirmed) return
    sent.confirmed = true
    sent.ids
      .then((ids) => (ids.length > 0 ? request('sent', { ids: [...ids] }) : null))
      .catch(() => undefined)
  }
  const withdraw = (sent: Sent): void => {
    last = null
    sent.ids
      .then((ids) => (ids.length > 0 ? request('withdrawn', { ids: [...ids] }) : null))
      .catch(() => undefined)
  }
  const goes = (draft: DraftReading, scene: Scene): void => {
    const now = source.now()
    const { address } = scene.ticket
    if (last && last.text === draft.text && now - last.at < 1000) return
    // Sent again from a box that never emptied: the desk had refused the first send.
    if (last && !last.confirmed && last.box === draft.box && last.address === address) withdraw(last)
    const promises = scene.visibility === 'note' ? [] : draft.reading.promises
    last = {
      box: draft.box,
      address,
      text: draft.text,
      at: now,
      ids: file(scene, promises),
      thread: scene.thread?.length ?? 0,
      confirmed: false,
    }
  }
  const hold = (event: Event, stops: readonly Stop[], control: HTMLElement | null): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
    const back = (): void => source.box()?.element.focus()
    const anyway = (): void => {
      back()
      if (!control) {
        letThrough = true
        return
      }
      letThrough = true
      control.click()
      letThrough = false
    }
    source.gate.ask(stops, anyway, back)
  }
  const stopListening = source.dispatcher.listen((event) => {
    const send = sendOf(event, source)
    if (!send) return
    const read = source.readNow()
    if (!read || read.draft.text.trim() === '') return
    const { draft, scene } = read
    const held = scene.visibility !== 'note' && draft.reading.stops.length > 0 && !letThrough
    if (held) {
      hold(event, draft.reading.stops, send.control)
      return
    }
    letThrough = false
    goes(draft, scene)
  })
  signal.addEventListener('abort', stopListening, { once: true })

  /** After a page load in the middle of a send: what is pending for a draft that is still here was not sent. */
  const withdrawReturned = (text: string, scene: Scene): void => {
    const { address } = scene.ticket
    if (askedPending === address || last) return
    askedPending = address
    request('pending', { address }).then(
      (pending) => {
        const here = pending.filter(({ text: sentence }) => folded(text).includes(folded(sentence)))
        if (here.length > 0) return request('withdrawn', { ids: here.map(({ id }) => id) })
        return null
      },
      () => null,
    )
  }
  return {
    onDraft: (text, scene) => {
      const isEmpty = text.trim() === ''
      if (!isEmpty) withdrawReturned(text, scene)
      if (!last) return
      if (isEmpty || showsInThread(scene, last)) confirm(last)
      const isBack = !isEmpty && last.confirmed && folded(text) === folded(last.text)
      if (isBack && source.now() - last.at < TAKE_BACK_MS) withdraw(last)
    },
  }
}
