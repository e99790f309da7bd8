/**
 * The first capture listeners of a frame, set at document_start by the sentinel and used later by the assistant, so that
 * Koi hears keys, clicks, typing and submits before the page's own listeners. Assistant and sentinel share the isolated world.
 */
export interface Dispatcher {
  /** Hears every event below, first. Removing is by the returned function. */
  listen(hear: (event: Event) => void): () => void
  /** Listens in a further window too (an editor's frame), until `signal` aborts. */
  attach(window: Window, signal: AbortSignal): void
}

const HEARD = [
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'focusin',
  'input',
  // What is typed and pasted into Koi's own fields is not the page's to see.
  'beforeinput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
  'submit',
] as const

const KEY: unique symbol = Symbol.for('koi.dispatcher')

interface World {
  [KEY]?: Dispatcher
}

function make(window: Window): Dispatcher {
  const hearers = new Set<(event: Event) => void>()
  const dispatch = (event: Event): void => {
    for (const hear of hearers) hear(event)
  }
  const attach = (target: Window, signal?: AbortSignal): void => {
    for (const type of HEARD) {
      target.addEventListener(type, dispatch, { capture: true, ...(signal ? { signal } : {}) })
    }
  }
  attach(window)
  return {
    listen: (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    attach,
  }
}

/** This frame's dispatcher; made at the first call. */
export function dispatcherOf(window: Window & World): Dispatcher {
  const made = window[KEY] ?? make(window)
  window[KEY] = made
  return made
}
