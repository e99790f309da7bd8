import type { Desk, Pointed } from '../desks/desk.ts'
import { isShown } from '../desks/shown.ts'
import { type Editor, type EditorPorts, editingHost, findEditor } from '../editors/index.ts'

/** One reply box with the way to edit it. */
export interface Box {
  readonly id: string
  readonly element: HTMLElement
  readonly editor: Editor
}

export interface Boxes {
  /** The last focused box; where none had the focus yet, the only one on the page. */
  current(): Box | null
  byId(id: string): Box | null
  /** Looks again: a box that left the page is let go, a lone new one is taken. */
  look(desk: Desk, url: URL, pointed: Pointed): void
  /** Takes the box that an event's target lies in, if it is a reply box. */
  focus(target: Element, desk: Desk, pointed: Pointed): void
}

/** Is the agent writing in it? A window of its own (Gmail) is none of the boxes of the conversation in front. */
export function holdsFocus(element: HTMLElement): boolean {
  const root = element.getRootNode()
  const at = root instanceof ShadowRoot ? root.activeElement : element.ownerDocument.activeElement
  const frame = element.ownerDocument.defaultView?.frameElement
  return element.contains(at) && (!frame || frame.ownerDocument.activeElement === frame)
}

/** Keeps the reply boxes of a frame. `changed` is called when another box becomes current, or none. */
export function keepBoxes(root: Document, ports: EditorPorts, changed: (box: Box | null) => void): Boxes {
  const known = new WeakMap<HTMLElement, Box>()
  const ids = new Map<string, WeakRef<HTMLElement>>()
  let current: Box | null = null

  const boxOf = (element: HTMLElement): Box | null => {
    const before = known.get(element)
    if (before) return before
    const editor = findEditor(element, ports)
    if (!editor) return null
    const box = { id: `box-${ids.size + 1}`, element, editor }
    known.set(element, box)
    ids.set(box.id, new WeakRef(element))
    return box
  }
  const take = (box: Box | null): void => {
    if (box?.element === current?.element) return
    current = box
    changed(box)
  }
  /** A box that went out of sight belongs to another conversation by now. */
  const still = ({ element }: Box): boolean => element.ownerDocument.defaultView !== null && isShown(element)

  return {
    current: () => current,
    byId: (id) => {
      const element = ids.get(id)?.deref()
      return (element && known.get(element)) ?? null
    },
    look: (desk, url, pointed) => {
      const shown = desk.findBoxes(root, url, pointed)
      const fits = (box: Box): boolean =>
        shown.length === 0 || shown.includes(box.element) || holdsFocus(box.element)
      if (current && still(current) && fits(current)) return
      const [only] = shown
      take(only && shown.length === 1 ? boxOf(only) : null)
    },
    focus: (target, desk, pointed) => {
      const host = editingHost(target, ports)
      if (host && desk.isReplyBox(host, root, pointed)) take(boxOf(host))
    },
  }
}
