import type { Desk, DeskContext, Pointed } from '../desks/desk.ts'
import { deskFor, type MendedDesks } from '../desks/registry.ts'
import type { Scene, ThreadMessage } from '../domain/scene.ts'
import { ticketKey } from '../domain/ticket-key.ts'
import { request } from '../platform/requests.ts'

export interface Scenes {
  desk(): Desk
  /** The scene as the page shows it this instant. */
  readNow(): Scene
  /** The last scene that was told, and its number. */
  last(): { readonly rev: number; readonly scene: Scene }
  /** Reads again and tells `changed` if anything is different. */
  refresh(): void
  pointed(): Pointed
  point(pointed: Pointed): void
  /** Reads by these desks from now on, in the place of the built-in ones. */
  mend(desks: MendedDesks): void
  /** Takes the selected text as the customer's message. */
  select(text: string): void
}

interface SceneSource {
  readonly root: Document
  box(): HTMLElement | null
  changed(scene: Scene, rev: number): void
}

/** Carries threads between the page that shows a conversation and the page with its reply box (memory of the background). */
function threadCarrier(
  refresh: () => void,
): (scene: Scene, hasBox: boolean) => readonly ThreadMessage[] | null {
  const carried = new Map<string, readonly ThreadMessage[] | null>()
  let told = ''
  const tell = (ticket: string, thread: readonly ThreadMessage[]): void => {
    const state = `${ticket} ${thread.length} ${thread.at(-1)?.id}`
    if (state === told) return
    told = state
    request('carry-thread', { ticket, thread: [...thread] }).catch(() => undefined)
  }
  return (scene, hasBox) => {
    const ticket = ticketKey(scene)
    if (scene.thread) {
      if (!hasBox) tell(ticket, scene.thread)
      return scene.thread
    }
    if (!carried.has(ticket)) {
      carried.set(ticket, null)
      request('carried-thread', { ticket }).then(
        (thread) => {
          carried.set(ticket, thread)
          if (thread) refresh()
        },
        () => undefined,
      )
    }
    return carried.get(ticket) ?? null
  }
}

/** What the desk tells; where the page makes its reading fall over, only what the address says: drafts are read all the same. */
function readBy(desk: Desk, context: DeskContext): Scene {
  try {
    return desk.read(context)
  } catch (error) {
    console.warn('Koi could not read this page:', error)
    const nobody = { name: null, email: null }
    return {
      desk: desk.id,
      ticket: { id: null, subject: null, address: context.url.href },
      customer: nobody,
      agent: nobody,
      visibility: 'unknown',
      thread: null,
      attachments: null,
      missing: ['ticketId', 'subject', 'customerName', 'visibility', 'thread', 'attachments'],
    }
  }
}

/** Keeps the scene of a frame: reads the desk and tells when something changed. */
export function keepScenes({ root, box, changed }: SceneSource): Scenes {
  let pointed: Pointed = {}
  let mended: MendedDesks = {}
  let selected: string | null = null
  let last: { rev: number; scene: Scene } | null = null
  let told = ''
  const url = (): URL => new URL(root.location.href)
  const desk = (): Desk => deskFor(root, url(), mended)
  const withThread = threadCarrier(() => refresh())

  const readNow = (): Scene => {
    const element = box()
    const scene = readBy(desk(), { root, url: url(), box: element, pointed, selected })
    const thread = withThread(scene, element !== null)
    if (thread === scene.thread) return scene
    return { ...scene, thread, missing: scene.missing.filter((field) => field !== 'thread') }
  }
  const refresh = (): void => {
    const scene = readNow()
    const form = JSON.stringify(scene)
    if (form === told) return
    told = form
    last = { rev: (last?.rev ?? 0) + 1, scene }
    changed(scene, last.rev)
  }
  return {
    desk,
    readNow,
    refresh,
    last: () => last ?? { rev: 0, scene: readNow() },
    pointed: () => pointed,
    point: (next) => {
      pointed = next
      refresh()
    },
    mend: (desks) => {
      mended = desks
      refresh()
    },
    select: (text) => {
      selected = text.trim() || null
      refresh()
    },
  }
}
