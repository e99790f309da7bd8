import type { Span } from '../domain/text/span.ts'
import { focusedIn } from './caret.ts'
import type { BoxEdit, BoxText, EditOutcome, Editor } from './editor.ts'
import { locate } from './locate.ts'

declare const document: never

export type TextField = HTMLTextAreaElement | HTMLInputElement

/** Inputs that hold prose and have a caret that scripts can read; a password is never Koi's business. */
const FIELD = 'textarea, input:not([type]), input[type="text" i], input[type="search" i]'

/** Narrows by name, not by constructor: a field of a frame is of that frame's class. */
export function isTextField(element: Element): element is TextField {
  return element.matches(FIELD)
}

const read = (field: TextField): BoxText => ({ text: field.value, rangeOf: () => null })

function selection(field: TextField): Span | null {
  const { selectionStart: start, selectionEnd: end } = field
  return start === null || end === null ? null : { start, end }
}

/** The property's own setter, past the one that React puts on the element to notice writes. */
function setNatively(field: TextField, value: string): void {
  const prototype = Object.getPrototypeOf(field) as object
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value)
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
}

function replace(field: TextField, edit: BoxEdit): EditOutcome {
  const place = locate(field.value, edit.span, edit.expect)
  if (!place) return { ok: false, why: 'text-changed' }
  const text = field.localName === 'input' ? edit.text.replace(/\s*\n\s*/g, ' ') : edit.text
  const before = field.value
  const wanted = before.slice(0, place.start) + text + before.slice(place.end)
  const span = { start: place.start, end: place.start + text.length }
  if (wanted === before) return { ok: true, span }
  if (focusedIn(field) !== field) field.focus({ preventScroll: true })
  field.setSelectionRange(place.start, place.end)
  const owner = field.ownerDocument
  if (text === '') owner.execCommand('delete')
  else owner.execCommand('insertText', false, text)
  if (field.value === before) {
    setNatively(field, wanted)
    field.setSelectionRange(span.end, span.end)
  }
  return field.value === wanted ? { ok: true, span } : { ok: false, why: 'not-confirmed' }
}

/**
 * Textareas and one-line inputs, React's controlled ones too: execCommand('insertText') is the only way that keeps the
 * browser's undo; where it does nothing, the native setter with an input event, which the page hears but Ctrl+Z does not.
 */
export function textField(id: string): Editor {
  return {
    id,
    rich: false,
    matches: isTextField,
    read: (element) => (isTextField(element) ? read(element) : { text: '', rangeOf: () => null }),
    selection: (element) => (isTextField(element) ? selection(element) : null),
    async caretTo(element, at) {
      if (isTextField(element)) element.setSelectionRange(at, at)
    },
    async replace(element, edit, _notDraft, signal) {
      if (!element.isConnected || signal.aborted || !isTextField(element))
        return { ok: false, why: 'box-gone' }
      if (element.readOnly || element.disabled) return { ok: false, why: 'read-only' }
      return replace(element, edit)
    },
  }
}
