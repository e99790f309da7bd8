import { say } from '../../platform/browser.ts'
import { draw } from './draw.ts'
import type { SurfaceHost } from './host.ts'

/** The small sign beside the box that opens the panel and counts the flags. */
export interface Pill {
  /** Shows it at the lower right corner of the box; null hides it. */
  place(box: DOMRect | null): void
  count(flags: number): void
}

const FISH =
  'M3 12c3-5 8-6 12-4 2 1 3 2.500 4 4-1 1.500-2 3-4 4-4 2-9 1-12-4zm15 0 4-3.500c-.6 2.300-.6 4.700 0 7L18 12z'

function fish(document: Document): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', FISH)
  path.setAttribute('fill', 'var(--koi)')
  svg.append(path)
  return svg
}

export function pill(host: SurfaceHost, document: Document, open: () => void): Pill {
  const count = draw(document, 'span', { class: 'count' }, '0')
  const element = draw(
    document,
    'button',
    { type: 'button', class: 'pill', 'data-do': 'open', 'data-flags': '0', title: say('pillOpen') },
    count,
  )
  element.prepend(fish(document))
  element.setAttribute('aria-label', say('pillOpen'))
  element.hidden = true
  host.root.append(element)
  host.onAction(element, open)
  return {
    place: (box) => {
      element.hidden = box === null || box.width < 40 || box.height < 24
      if (!box || element.hidden) return
      const { width, height } = element.getBoundingClientRect()
      element.style.left = `${Math.round(box.right - width - 8)}px`
      element.style.top = `${Math.round(box.bottom - height - 8)}px`
    },
    count: (flags) => {
      element.dataset['flags'] = String(flags)
      count.textContent = String(flags)
      element.setAttribute('aria-label', flags === 0 ? say('pillOpen') : say('pillOpenFlags', String(flags)))
    },
  }
}
