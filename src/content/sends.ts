import type { Desk, DeskContext, SendKey } from '../desks/desk.ts'
import type { AgentPromise } from '../domain/conversation/promise.ts'
import type { Stop } from '../domain/gate/stop.ts'
import type { Scene } from '../domain/scene.ts'
import { request } from '../platform/requests.ts'
import type { Box } from './boxes.ts'
import type { Dispatcher } from './dispatcher.ts'
import type { DraftReading } from './drafts.ts'
import { type ToldSend, tellSent } from './inserted.ts'
import { folded, saidInThread, settle, settlePending } from './settle-pending.ts'
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
  readonly told: ToldSend | null
  readonly thread: number
  confirmed: boolean
  /** A form was handed in since, so that the page is about to be another one. */
  handedIn: boolean
}

export interface Sends {
  /**
   * Call with every new scene and draft (null without a box): an emptied box or the message in the thread confirms a send,
   * a returned draft withdraws it.
   */
  onReading(draft: string | null, scene: Scene): void
}

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

/** Enough of a draft to know its message by. */
const opening = (text: string): string => folded(text).slice(0, 60)

/**
 * Watches for sends: the gate stops certain accidents, promises go on file as pending, and are confirmed when the box
 * empties or the message shows in the thread, or withdrawn when the draft comes back.
 */
export function watchSends(view: Window, source: SendSource, signal: AbortSignal): Sends {
  let letThrough = false
  let last: Sent | null = null

  const confirm = (sent: Sent): void => {
    if (sent.confirmed) return
    sent.confirmed = true
    sent.ids.then((ids) => settle('sent', ids))
  }
  const withdraw = (sent: Sent): void => {
    last = null
    sent.ids.then((ids) => settle('withdrawn', ids))
    sent.told?.back((source.box() ?? sent.box).element)
  }
  const goes = (draft: DraftReading, scene: Scene): void => {
    const now = source.now()
    const { address } = scene.ticket
    // One send is told twice, by the control and by its form; the same words to the next customer are another send.
    if (last && last.text === draft.text && last.address === address && now - last.at < 1000) return
    // Sent again from a box that never emptied: the desk had refused the first send.
    if (last && !last.confirmed && last.box === draft.box && last.address === address) withdraw(last)
    const promises = scene.visibility === 'note' ? [] : draft.reading.promises
    last = {
      box: draft.box,
      address,
      text: draft.text,
      at: now,
      ids: file(scene, promises),
      told: tellSent(draft, scene),
      thread: scene.thread?.length ?? 0,
      confirmed: false,
      handedIn: false,
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
    if (event.type === 'submit' && last) last.handedIn = true
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

  // Left without handing in a form, the page was done with its send; a form's answer is the next page's to judge.
  view.addEventListener('pagehide', () => last && !last.handedIn && confirm(last), { signal })

  const settleEarlier = settlePending()
  return {
    onReading: (draft, scene) => {
      if (!last) {
        settleEarlier(scene, draft)
        return
      }
      const isEmpty = draft?.trim() === ''
      if (isEmpty || saidInThread(scene, opening(last.text), last.thread)) confirm(last)
      // The same words on another ticket are the same answer to somebody else.
      const isBack =
        draft !== null &&
        last.confirmed &&
        scene.ticket.address === last.address &&
        folded(draft) === folded(last.text)
      if (isBack && source.now() - last.at < TAKE_BACK_MS) withdraw(last)
    },
  }
}
