import { type Compose, createCompose, type Draft } from './compose.ts'
import { divButton, el } from './element.ts'
import { showToast } from './toast.ts'

/** A compose window that floats over the page until it is sent or discarded. */
export interface ComposeWindow {
  readonly compose: Compose
  toggle(): void
}

/**
 * Opens a window at the lower right.
 * @param open every open window; this one joins it and leaves it when it closes
 * @param sent adds the mail somewhere and returns how to take it back
 */
export function openWindow(
  open: Set<ComposeWindow>,
  dock: HTMLElement,
  draft: Draft,
  older: boolean,
  sent: (draft: Draft) => () => void,
): void {
  const close = () => {
    frame.remove()
    open.delete(opened)
  }
  const compose = createCompose({
    draft,
    inline: false,
    older,
    discarded: close,
    sent(finished) {
      close()
      const takeBack = sent(finished)
      showToast('Message sent', () => {
        takeBack()
        openWindow(open, dock, finished, older, sent)
      })
    },
  })
  const toggle = () => {
    frame.classList.toggle('minimised')
  }
  const title = divButton({ class: 'aYF', 'aria-label': 'Minimise' }, draft.subject || 'New Message', toggle)
  const frame = el('div', { class: 'AD', role: 'dialog', 'aria-label': 'Compose' }, title, compose.element)
  const opened: ComposeWindow = { compose, toggle }
  open.add(opened)
  dock.append(frame)
}
