import { readRich } from './box-text.ts'
import type { BoxText } from './editor.ts'

declare const document: never

/** Where a box's words can be painted: the box itself, or a field's mirror. */
export interface Canvas {
  read(): BoxText
  /** Calls `changed` after anything that may have moved or changed the words, until `signal` aborts. */
  watch(changed: () => void, signal: AbortSignal): void
}

/** An editing host is its own canvas. */
export function richCanvas(element: HTMLElement, notDraft: readonly string[]): Canvas {
  return {
    read: () => readRich(element, notDraft),
    watch(changed, signal) {
      const observer = new MutationObserver(changed)
      observer.observe(element, { subtree: true, childList: true, characterData: true })
      element.addEventListener('input', changed, { signal })
      signal.addEventListener('abort', () => observer.disconnect(), { once: true })
    },
  }
}
