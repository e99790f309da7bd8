import type { ShortcutName } from '../../../domain/knowledge.ts'
import { placeOfWords } from '../../../editors/place-of-words.ts'
import { say } from '../../../platform/browser.ts'
import type { TypedPlace } from '../../answers/place.ts'
import type { QuickPorts } from '../../answers/quick.ts'
import { inTopCoordinates } from '../../frame.ts'
import { draw, placeBy } from '../draw.ts'
import { deskMenuIsOpen } from './desk-menu.ts'
import { packWords } from './pack-words.ts'

/** More names than this nobody reads while typing. */
const MOST = 6

/** The small list at the caret that completes names. It never has the focus. */
export interface Menu {
  follow(place: TypedPlace | null): void
  takes(key: string): boolean
  hide(): void
}

interface Open {
  readonly place: TypedPlace
  readonly items: readonly ShortcutName[]
  readonly at: number
}

/** Makes the menu; `expand` puts the chosen answer in the place of what was typed. */
export function menu(
  { host, view, names, notDraft, trigger, typed, knowledge }: QuickPorts,
  expand: (id: string, place: TypedPlace) => void,
): Menu {
  const { document } = view
  const list = draw(document, 'div', { class: 'menu', role: 'listbox', 'aria-label': say('menuTitle') })
  const spoken = draw(document, 'div', { class: 'aloud', role: 'status' })
  list.hidden = true
  host.root.append(list, spoken)
  let open: Open | null = null
  /** Start of the word whose menu was closed by Escape. */
  let closedAt = -1

  const hide = (): void => {
    open = null
    list.hidden = true
    spoken.textContent = ''
  }
  const lineOf = ({ shortcut, title, pack }: ShortcutName, at: number, isTwin: boolean): HTMLElement =>
    draw(
      document,
      'div',
      { role: 'option', 'data-do': String(at), 'aria-selected': String(at === open?.at) },
      draw(document, 'span', { class: 'code' }, trigger() + shortcut),
      draw(document, 'span', { class: 'name' }, title),
      isTwin ? draw(document, 'span', { class: 'where' }, packWords(pack)) : null,
    )
  const show = (next: Open): void => {
    const { place, items, at } = next
    const { box, typed: word } = place
    const rect = placeOfWords(box.element, notDraft(), { start: word.start, end: word.end })
    if (!rect) {
      hide()
      return
    }
    open = next
    const isTwin = (one: ShortcutName): boolean =>
      items.some((other) => other !== one && other.shortcut.toLowerCase() === one.shortcut.toLowerCase())
    list.replaceChildren(...items.map((item, row) => lineOf(item, row, isTwin(item))))
    list.append(draw(document, 'div', { class: 'hints', 'aria-hidden': 'true' }, say('menuKeys')))
    list.hidden = false
    host.stay()
    placeBy(list, inTopCoordinates(rect, box.element.ownerDocument, document), view)
    const chosen = items[at]
    if (chosen) spoken.textContent = say('menuSays', chosen.title, String(at + 1), String(items.length))
  }
  const follow = (place: TypedPlace | null): void => {
    if (!place) {
      // Another word may have a menu again.
      closedAt = -1
      hide()
      return
    }
    const { start, name } = place.typed
    if (start === closedAt) {
      hide()
      return
    }
    closedAt = -1
    const isWanted = knowledge().typing.menu && name !== ''
    const items = isWanted ? names().beginning(name, MOST) : []
    if (items.length === 0 || deskMenuIsOpen(place.box.element)) {
      hide()
      return
    }
    const before = open?.items[open.at]
    const at = open && open.at > 0 ? items.findIndex(({ id }) => id === before?.id) : 0
    show({ place, items, at: Math.max(0, at) })
  }
  const choose = (at: number): boolean => {
    const chosen = open?.items[at]
    const place = typed()
    if (!chosen || !place) return false
    hide()
    expand(chosen.id, place)
    return true
  }
  const step = (by: number): boolean => {
    if (!open) return false
    const { items } = open
    show({ ...open, at: (open.at + by + items.length) % items.length })
    return true
  }
  host.onAction(list, (name) => {
    choose(Number(name))
  })
  return {
    follow,
    hide,
    takes: (key) => {
      if (!open) return false
      // The last letters may not have been read yet: a key goes by what stands there now.
      follow(typed())
      switch (open && key) {
        case 'ArrowDown':
          return step(1)
        case 'ArrowUp':
          return step(-1)
        case 'Enter':
        case 'Tab':
          return open ? choose(open.at) : false
        case 'Escape':
          closedAt = open?.place.typed.start ?? -1
          hide()
          return true
        default:
          return false
      }
    },
  }
}
