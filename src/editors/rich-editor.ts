import type { Span } from '../domain/text/span.ts'
import { readRich, textOfHtml } from './box-text.ts'
import { focusedIn, isSelected, selectIn, selectionSpan } from './caret.ts'
import type { BoxEdit, EditOutcome, Editor, EditorPorts } from './editor.ts'
import type { Content, Gesture } from './gestures.ts'
import { inTurn } from './in-turn.ts'
import { landed } from './landed.ts'
import { locate } from './locate.ts'
import { narrow } from './narrow.ts'
import { changeSeen, quiet, SILENT_MS, selectionHeard, TAKEN_MS, turn } from './settle.ts'
import { htmlOfLines } from './words-html.ts'

declare const document: never

/** What one kind of rich editor needs said about it. */
export interface RichKind {
  /** CSS selector of its editing host. */
  readonly host: string
  /** What to try for plain words on one line, best first. The next is tried only when one changed nothing. */
  readonly words: readonly Gesture[]
  /** The same for several lines, lists, links and bold. */
  readonly passage: readonly Gesture[]
  /** The tag of one line, where text without formatting is put in as HTML. */
  readonly line: 'p' | 'div'
}

interface Task {
  readonly element: HTMLElement
  readonly notDraft: readonly string[]
  readonly signal: AbortSignal
  /** What the selection is to be replaced with, and the place. */
  readonly span: Span
  readonly content: Content
  /** What must show afterwards: the words of `content` as the box's text has them. */
  readonly shown: string
  /** The whole place of the edit before and after narrowing, in the text read before. */
  readonly before: string
}

const refused = (why: Extract<EditOutcome, { ok: false }>['why']): EditOutcome => ({ ok: false, why })

async function aim({ element, notDraft, span, signal }: Task): Promise<Range | null> {
  const focused = focusedIn(element)
  if (focused === null || !(focused === element || element.contains(focused) || focused.contains(element))) {
    element.focus({ preventScroll: true })
    // Editors put their own caret on focus; ours must come after.
    await turn()
  }
  for (let attempt = 0; attempt < 3; attempt++) {
    const range = readRich(element, notDraft).rangeOf(span)
    if (!range || signal.aborted) return null
    if (!isSelected(element, range)) {
      if (!selectIn(element, range)) return null
      await selectionHeard(element.ownerDocument, signal)
    }
    const now = selectionSpan(element, notDraft)
    if (now?.start === span.start && now.end === span.end) return readRich(element, notDraft).rangeOf(span)
  }
  return null
}

/** Where the new words stand once they have come to stay; null when the box shows something else. */
async function arrived(task: Task, wait: number): Promise<Span | null> {
  const { element, notDraft, signal, before, span, shown } = task
  const probe = (): Span | null => landed(before, span, shown, readRich(element, notDraft).text)
  const seen = await changeSeen(element, probe, wait, signal)
  if (seen === null) return null
  await quiet(signal)
  return probe()
}

async function climb(
  task: Task,
  ladder: readonly Gesture[],
  view: Window & typeof globalThis,
): Promise<EditOutcome> {
  const { element, signal } = task
  for (const gesture of ladder) {
    const range = await aim(task)
    if (signal.aborted || !element.isConnected) return refused('box-gone')
    if (!range) return refused('no-safe-way')
    const markup = element.innerHTML
    const taken = gesture({ element, range, view }, task.content)
    const span = await arrived(task, taken || element.innerHTML !== markup ? TAKEN_MS : SILENT_MS)
    if (span) return { ok: true, span }
    // Never chain after a step that changed something.
    if (element.innerHTML !== markup) return refused('not-confirmed')
  }
  return refused('no-safe-way')
}

async function caretAfter(
  element: HTMLElement,
  notDraft: readonly string[],
  end: number,
  signal: AbortSignal,
) {
  const range = readRich(element, notDraft).rangeOf({ start: end, end })
  const now = selectionSpan(element, notDraft)
  if (!range || (now?.start === end && now.end === end)) return
  if (selectIn(element, range)) await selectionHeard(element.ownerDocument, signal)
}

async function replace(
  kind: RichKind,
  ports: EditorPorts,
  element: HTMLElement,
  edit: BoxEdit,
  notDraft: readonly string[],
  signal: AbortSignal,
): Promise<EditOutcome> {
  const view = element.ownerDocument.defaultView
  if (!element.isConnected || !view || signal.aborted) return refused('box-gone')
  if (!element.isContentEditable) return refused('read-only')
  const before = readRich(element, notDraft).text
  const place = locate(before, edit.span, edit.expect)
  if (!place) return refused('text-changed')
  const task = { element, notDraft, signal, before }
  if (edit.html === null && !edit.text.includes('\n')) {
    const { span, text } = narrow(before, place, edit.text)
    const content = { text, html: null }
    const outcome = await climb({ ...task, span, content, shown: text }, kind.words, view)
    if (!outcome.ok) return outcome
    const shift = outcome.span.end - (span.start + text.length)
    const end = place.start + edit.text.length + shift
    await caretAfter(element, notDraft, end, signal)
    return { ok: true, span: { start: place.start, end } }
  }
  const html = edit.html === null ? htmlOfLines(edit.text, kind.line) : ports.sanitise(edit.html)
  const content = { text: edit.text, html }
  return climb({ ...task, span: place, content, shown: textOfHtml(html, view) }, kind.passage, view)
}

/** Makes an editor of the kind called `id` out of what is particular about it. */
export function richEditor(id: string, kind: RichKind, ports: EditorPorts): Editor {
  return {
    id,
    matches: (element) => element.isContentEditable && element.matches(kind.host),
    read: readRich,
    replace: (element, edit, notDraft, signal) =>
      inTurn(element, () => replace(kind, ports, element, edit, notDraft, signal)),
    selection: selectionSpan,
  }
}
