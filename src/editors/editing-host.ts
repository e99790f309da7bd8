import type { EditorPorts } from './editor.ts'
import { isTextField } from './text-field.ts'

declare const document: never

const MODEL_HOSTS =
  '.ck-editor__editable, .cke_editable, .mce-content-body, .ProseMirror, [data-lexical-editor], [data-slate-editor], ' +
  '.public-DraftEditor-content, .ql-editor, .fr-element, .note-editable, trix-editor'

/** The element with the focus one tree further in: a frame's document or a shadow root, open or closed. */
function focusedBelow(element: Element, ports: EditorPorts): Element | null {
  if (element.localName === 'iframe') {
    const inner = innerDocument(element as HTMLIFrameElement)
    return inner?.activeElement ?? inner?.body ?? null
  }
  const root = element.shadowRoot ?? ports.openRoot(element as HTMLElement)
  return root?.activeElement ?? null
}

/** A frame's document, null when it is another origin's. */
function innerDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument
  } catch {
    return null
  }
}

/** The outermost element that can be typed in around `element`; nested editables (a caption) belong to their editor. */
function outermostEditable(element: HTMLElement): HTMLElement | null {
  const known = element.closest<HTMLElement>(MODEL_HOSTS)
  if (known?.isContentEditable) return known
  if (!element.isContentEditable) return null
  let host = element
  while (host.parentElement?.isContentEditable) host = host.parentElement
  return host
}

/**
 * The text field or editing host that `target` (an event's target, an activeElement) is or lies in or leads to,
 * through shadow roots and same-origin frames; null when there is none. With an event use `composedPath()[0]`.
 */
export function editingHost(target: Element, ports: EditorPorts): HTMLElement | null {
  let inner: Element = target
  for (let next = focusedBelow(inner, ports); next && next !== inner; next = focusedBelow(inner, ports))
    inner = next
  if (isTextField(inner)) return inner
  return 'isContentEditable' in inner ? outermostEditable(inner as HTMLElement) : null
}
