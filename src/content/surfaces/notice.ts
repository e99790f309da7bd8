import { draw, placeBy } from './draw.ts'
import type { SurfaceHost } from './host.ts'

/** How long a notice stays, ms. */
const SHOWN_MS = 9000

/** A line at the box that says what just happened, read out by screen readers; gone by itself or with the next key. */
export interface Notice {
  say(words: string, near: DOMRect | null): void
  hide(): void
}

export function notice(host: SurfaceHost, view: Window): Notice {
  const element = draw(view.document, 'div', { class: 'notice', role: 'status' })
  host.root.append(element)
  let timer = 0
  const hide = (): void => {
    view.clearTimeout(timer)
    if (element.textContent !== '') element.textContent = ''
  }
  return {
    say: (words, near) => {
      hide()
      host.stay()
      element.textContent = words
      placeBy(element, near ?? new DOMRect(view.innerWidth / 2, 0, 0, 0), view)
      timer = view.setTimeout(hide, SHOWN_MS)
    },
    hide,
  }
}
