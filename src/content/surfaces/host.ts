import tokens from '../../ui/tokens.css?inline'
import type { Dispatcher } from '../dispatcher.ts'
import styles from './surfaces.css?inline'

/** What happens when something drawn with `data-do` is used. */
export type Action = (name: string, element: HTMLElement) => void

/** The one place in the page where Koi draws. Page scripts cannot look in, and page listeners do not hear what happens here. */
export interface SurfaceHost {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  /** Puts it back where the page removed or covered it, or wrote itself anew. */
  stay(): void
  /** True for an event that happened in Koi's own surfaces. */
  owns(event: Event): boolean
  /** Handles uses of `data-do` elements below `part`. */
  onAction(part: HTMLElement, action: Action): void
  /** Hears keys pressed while the focus is in `part`. */
  onKey(part: HTMLElement, hear: (event: KeyboardEvent) => void): void
  /** Hears that a field of `part` was written in. */
  onInput(part: HTMLElement, hear: (field: Element) => void): void
}

function makeHost(document: Document): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('koi-surfaces')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(tokens + styles)
  root.adoptedStyleSheets = [sheet]
  host.popover = 'manual'
  return { host, root }
}

/** Makes the host; `signal` removes it with all that is drawn. */
export function surfaceHost(document: Document, dispatcher: Dispatcher, signal: AbortSignal): SurfaceHost {
  const { host, root } = makeHost(document)
  const actions = new Map<HTMLElement, Action>()
  const keys = new Map<HTMLElement, (event: KeyboardEvent) => void>()
  const inputs = new Map<HTMLElement, (field: Element) => void>()
  const owns = (event: Event): boolean => event.composedPath()[0] === host || event.target === host

  const under = (event: Event): Element | null =>
    event instanceof MouseEvent && (event.detail > 0 || event.clientX > 0)
      ? root.elementFromPoint(event.clientX, event.clientY)
      : root.activeElement

  const act = (event: Event): void => {
    // A click that the page's script made up is not the agent's.
    if (!event.isTrusted) return
    const used = under(event)?.closest('[data-do]')
    if (!(used instanceof HTMLElement)) return
    for (const [part, action] of actions) if (part.contains(used)) action(used.dataset['do'] ?? '', used)
  }
  const press = (event: KeyboardEvent): void => {
    const focused = root.activeElement
    for (const [part, hear] of keys) if (focused && part.contains(focused)) hear(event)
  }
  const write = (): void => {
    const field = root.activeElement
    for (const [part, hear] of inputs) if (field && part.contains(field)) hear(field)
  }
  /** A field of Koi's own takes the focus by pointer like any other. */
  const isField = (event: Event): boolean => under(event)?.closest('input, select, label') != null
  const stop = dispatcher.listen((event) => {
    if (!owns(event)) return
    event.stopImmediatePropagation()
    // The box keeps the focus when a surface is used by pointer.
    if (event.type === 'mousedown' && !isField(event)) event.preventDefault()
    if (event.type === 'input') write()
    if (event.type === 'click') act(event)
    if (event.type === 'keydown' && event instanceof KeyboardEvent && event.isTrusted) press(event)
  })
  signal.addEventListener(
    'abort',
    () => {
      stop()
      host.remove()
    },
    { once: true },
  )
  const stay = (): void => {
    if (signal.aborted || (host.isConnected && host.matches(':popover-open'))) return
    document.documentElement?.append(host)
    if (host.isConnected) host.showPopover()
  }
  stay()
  return {
    element: host,
    root,
    stay,
    owns,
    onAction: (part, action) => actions.set(part, action),
    onKey: (part, hear) => keys.set(part, hear),
    onInput: (part, hear) => inputs.set(part, hear),
  }
}
