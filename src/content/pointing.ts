import type { SceneField } from '../domain/scene.ts'
import { say } from '../platform/browser.ts'
import type { Dispatcher } from './dispatcher.ts'
import { draw } from './surfaces/draw.ts'
import type { SurfaceHost } from './surfaces/host.ts'

const STABLE = ['data-testid', 'data-test-id', 'data-cy', 'data-field', 'name', 'aria-label', 'itemprop']

/** What cannot be seen does not count: desks keep other tickets in the page, hidden, in the same form. */
function only(document: Document, selector: string, element: Element): boolean {
  const found = [...document.querySelectorAll(selector)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  )
  return found.length === 1 && found[0] === element
}

function steady(element: Element): string | null {
  const id = element.getAttribute('id')
  if (id && !/\d{3,}/.test(id)) return `#${CSS.escape(id)}`
  for (const name of STABLE) {
    const value = element.getAttribute(name)
    if (value) return `${element.localName}[${name}="${CSS.escape(value)}"]`
  }
  const names = [...element.classList].filter((name) => !/\d{2,}|--|__[a-z0-9]{5,}$/i.test(name)).slice(0, 3)
  return names.length > 0 ? `${element.localName}.${names.map((name) => CSS.escape(name)).join('.')}` : null
}

function place(element: Element): string {
  const siblings = [...(element.parentElement?.children ?? [])].filter(
    (one) => one.localName === element.localName,
  )
  return siblings.length > 1
    ? `${element.localName}:nth-of-type(${siblings.indexOf(element) + 1})`
    : element.localName
}

/**
 * A selector that finds just this element on pages of the same form: a steady id, data attribute or class where there is
 * one, else the path from the nearest ancestor that has one.
 */
export function selectorFor(element: Element): string {
  const { ownerDocument } = element
  const own = steady(element)
  if (own && only(ownerDocument, own, element)) return own
  let path = own ?? place(element)
  for (let at = element.parentElement; at && at !== ownerDocument.body; at = at.parentElement) {
    const mark = steady(at)
    const whole = `${mark ?? place(at)} > ${path}`
    if (mark && only(ownerDocument, whole, element)) return whole
    path = whole
  }
  return path
}

/**
 * Lets the agent point at something on the page: a frame follows the mouse, a click takes it, Escape leaves. Resolves with
 * the selector, or null.
 */
export function pointAt(
  host: SurfaceHost,
  dispatcher: Pick<Dispatcher, 'listen'>,
  root: Document,
  field: SceneField,
  signal: AbortSignal,
): Promise<string | null> {
  const ended = new AbortController()
  const frame = draw(root, 'div', { class: 'point' })
  const tip = draw(root, 'div', { class: 'tip', role: 'status' }, say('pointTip', say(`field_${field}`)))
  host.root.append(frame, tip)
  let under: Element | null = null
  root.addEventListener(
    'mousemove',
    (event) => {
      under = root.elementFromPoint(event.clientX, event.clientY)
      const rect = under?.getBoundingClientRect()
      if (!rect) return
      Object.assign(frame.style, {
        left: `${rect.left - 3}px`,
        top: `${rect.top - 3}px`,
        width: `${rect.width + 2}px`,
        height: `${rect.height + 2}px`,
      })
    },
    { signal: ended.signal },
  )
  return new Promise((resolve) => {
    const end = (selector: string | null): void => {
      stop()
      ended.abort()
      frame.remove()
      tip.remove()
      resolve(selector)
    }
    const stop = dispatcher.listen((event) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      if (event.type === 'click') end(under && selectorFor(under))
      if (event instanceof KeyboardEvent && event.key === 'Escape') end(null)
    })
    signal.addEventListener('abort', () => end(null), { once: true })
  })
}
