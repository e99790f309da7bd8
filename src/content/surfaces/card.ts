import type { Flag } from '../../domain/language/flag.ts'
import { say } from '../../platform/browser.ts'
import { button, draw, placeBy } from './draw.ts'
import type { SurfaceHost } from './host.ts'

export interface CardActions {
  apply(flag: Flag): void
  /** Leaves the phrase alone: on this desk, or everywhere. */
  ignore(flag: Flag, where: 'here' | 'always'): void
  /** `hadFocus`: the focus was in the card and belongs back in the box. */
  closed(hadFocus: boolean): void
}

/** The small card at a marked phrase: why, the rewrite, apply, ignore. */
export interface Card {
  show(flag: Flag, words: string, replaced: string, near: DOMRect, focus: boolean): void
  hide(): void
  readonly shown: () => Flag | null
}

export function card(host: SurfaceHost, document: Document, view: Window, actions: CardActions): Card {
  const element = draw(document, 'div', { class: 'card', role: 'dialog', 'aria-label': say('cardTitle') })
  element.hidden = true
  host.root.append(element)
  let flag: Flag | null = null

  const hide = (): void => {
    if (element.hidden) return
    const hadFocus = element.contains(host.root.activeElement)
    element.hidden = true
    flag = null
    actions.closed(hadFocus)
  }
  const body = (shown: Flag, words: string, replaced: string): (HTMLElement | null)[] => [
    draw(document, 'span', { class: 'said' }, shown.rewrite === null ? words : replaced),
    shown.rewrite === null ? null : draw(document, 'span', { class: 'better' }, shown.rewrite),
    draw(document, 'p', { class: 'why' }, shown.why),
    shown.ask === null ? null : draw(document, 'p', { class: 'ask' }, shown.ask),
    draw(
      document,
      'div',
      { class: 'row' },
      shown.rewrite === null ? null : button(document, 'apply', say('flagUse'), 'main', 'Ctrl+.'),
      button(document, 'here', say('flagIgnoreHere'), 'quiet'),
      button(document, 'always', say('flagIgnoreAlways'), 'quiet'),
    ),
  ]
  host.onAction(element, (name) => {
    const current = flag
    if (!current) return
    hide()
    if (name === 'apply') actions.apply(current)
    if (name === 'here' || name === 'always') actions.ignore(current, name)
  })
  host.onKey(element, (event) => {
    if (event.key === 'Escape') hide()
  })
  return {
    show: (next, words, replaced, near, focus) => {
      flag = next
      element.replaceChildren(...body(next, words, replaced).filter((part) => part !== null))
      element.hidden = false
      host.stay()
      placeBy(element, near, view)
      if (focus) element.querySelector('button')?.focus()
    },
    hide,
    shown: () => flag,
  }
}
