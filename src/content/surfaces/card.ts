import type { Leaving } from '../../domain/knowledge.ts'
import type { Flag } from '../../domain/language/flag.ts'
import { say } from '../../platform/browser.ts'
import { button, draw, placeBy } from './draw.ts'
import type { SurfaceHost } from './host.ts'

export interface CardActions {
  apply(flag: Flag): void
  /** Leaves the phrase or all of its rule alone, on this desk or everywhere. */
  ignore(flag: Flag, leaving: Leaving): void
  /** `hadFocus`: the focus was in the card and belongs back in the box. */
  closed(hadFocus: boolean): void
}

/** The small card at a marked phrase: why, the rewrite, apply, ignore. */
export interface Card {
  show(flag: Flag, words: string, replaced: string, near: DOMRect, focus: boolean): void
  hide(): void
  readonly shown: () => Flag | null
}

/** The ways to leave a flag alone, by the action of their button. */
const LEAVINGS: Readonly<Record<string, Leaving>> = {
  'phrase-here': { what: 'phrase', where: 'here' },
  'phrase-everywhere': { what: 'phrase', where: 'everywhere' },
  'rule-here': { what: 'rule', where: 'here' },
  'rule-everywhere': { what: 'rule', where: 'everywhere' },
}

/** The four ways to leave a flag alone, in two lines; closed until asked for. */
function leaveMenu(document: Document): HTMLElement {
  const way = (does: string, label: string, spoken: string): HTMLElement => {
    const element = button(document, does, label, 'quiet')
    element.setAttribute('aria-label', spoken)
    return element
  }
  const line = (title: string, here: HTMLElement, everywhere: HTMLElement): HTMLElement =>
    draw(document, 'div', { class: 'row' }, draw(document, 'span', {}, title), here, everywhere)
  const menu = draw(
    document,
    'div',
    { class: 'leave' },
    line(
      say('leavePhrase'),
      way('phrase-here', say('leaveHere'), say('leavePhraseHere')),
      way('phrase-everywhere', say('leaveEverywhere'), say('leavePhraseEverywhere')),
    ),
    line(
      say('leaveRule'),
      way('rule-here', say('leaveHere'), say('leaveRuleHere')),
      way('rule-everywhere', say('leaveEverywhere'), say('leaveRuleEverywhere')),
    ),
  )
  menu.hidden = true
  return menu
}

export function card(host: SurfaceHost, document: Document, view: Window, actions: CardActions): Card {
  const element = draw(document, 'div', { class: 'card', role: 'dialog', 'aria-label': say('cardTitle') })
  element.hidden = true
  host.root.append(element)
  let flag: Flag | null = null
  let place: DOMRect | null = null

  const hide = (): void => {
    if (element.hidden) return
    const hadFocus = element.contains(host.root.activeElement)
    element.hidden = true
    flag = null
    actions.closed(hadFocus)
  }
  const opener = (): HTMLElement => {
    const made = button(document, 'leave', say('flagLeave'), 'quiet')
    made.setAttribute('aria-expanded', 'false')
    return made
  }
  const body = (shown: Flag, words: string, replaced: string): (HTMLElement | null)[] => [
    draw(document, 'span', { class: 'said' }, shown.rewrite === null ? words : replaced),
    shown.rewrite ? draw(document, 'span', { class: 'better' }, shown.rewrite) : null,
    draw(document, 'p', { class: 'why' }, shown.why),
    shown.ask === null ? null : draw(document, 'p', { class: 'ask' }, shown.ask),
    shown.pack ? draw(document, 'p', { class: 'why' }, say('flagFromPack', shown.pack)) : null,
    draw(
      document,
      'div',
      { class: 'row' },
      shown.rewrite === null
        ? null
        : button(document, 'apply', say(shown.rewrite ? 'flagUse' : 'flagTakeOut'), 'main', 'Ctrl+.'),
      opener(),
    ),
    leaveMenu(document),
  ]
  const turnMenu = (opener: HTMLElement): void => {
    const menu = element.querySelector<HTMLElement>('.leave')
    if (!menu) return
    menu.hidden = !menu.hidden
    opener.setAttribute('aria-expanded', String(!menu.hidden))
    if (place) placeBy(element, place, view)
  }
  host.onAction(element, (name, used) => {
    const current = flag
    if (!current) return
    if (name === 'leave') {
      turnMenu(used)
      return
    }
    hide()
    const leaving = LEAVINGS[name]
    if (name === 'apply') actions.apply(current)
    if (leaving) actions.ignore(current, leaving)
  })
  host.onKey(element, (event) => {
    if (event.key === 'Escape') hide()
  })
  return {
    show: (next, words, replaced, near, focus) => {
      flag = next
      place = near
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
