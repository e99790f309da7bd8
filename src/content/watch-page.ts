import type { Dispatcher } from './dispatcher.ts'
import { followDocuments } from './frame.ts'
import { whenQuiet } from './soon.ts'

/** What in a page can change what the desk tells, besides nodes coming and going. */
const TELLING_ATTRIBUTES = [
  ...['class', 'hidden', 'checked', 'aria-selected', 'open', 'style'],
  ...['visibility', 'channel', 'ticket-id', 'entity-is-selected', 'from', 'selected'].map(
    (name) => `data-${name}`,
  ),
]

const QUIET = { quietMs: 80, latestMs: 400 }

interface PageWatch {
  /** Changes in here are typing, not news of the conversation. */
  box(): HTMLElement | null
  focused(target: Element): void
  /** The page may tell something else now: it changed and has been quiet since, or its address is another. */
  changed(): void
}

/** Watches a page and the same-origin frames in it until `signal` aborts. One observer a document, nothing polls. */
export function watchPage(
  window: Window,
  dispatcher: Dispatcher,
  watch: PageWatch,
  signal: AbortSignal,
): void {
  const { document } = window
  const changedSoon = whenQuiet(
    window,
    () => {
      lookForFrames()
      watch.changed()
    },
    QUIET,
    signal,
  )
  const enter = (inside: Document, ends: AbortSignal): void => {
    const view = inside.defaultView
    if (!view) return
    // In the page's own window only document.open() makes this count: it kills all listeners.
    dispatcher.attach(view, ends)
    inside.addEventListener('change', changedSoon, { capture: true, signal: ends })
    const observer = new view.MutationObserver((records) => {
      const box = watch.box()
      if (records.some(({ target }) => !box?.contains(target))) changedSoon()
    })
    observer.observe(inside, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: TELLING_ATTRIBUTES,
    })
    ends.addEventListener('abort', () => observer.disconnect(), { once: true })
  }
  const stop = dispatcher.listen((event) => {
    const target = event.type === 'focusin' ? event.composedPath()[0] : null
    if (target && 'nodeType' in target) watch.focused(target as Element)
  })
  signal.addEventListener('abort', stop, { once: true })
  const lookForFrames = followDocuments(document, enter, signal)
  for (const type of ['hashchange', 'popstate']) window.addEventListener(type, changedSoon, { signal })
  window.navigation?.addEventListener('navigatesuccess', changedSoon, { signal })
}
