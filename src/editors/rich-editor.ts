import type { Span } from '../domain/text/span.ts'
import { readRich, textOfBody } from './box-text.ts'
import { focusedIn, isSelected, selectIn, selectionSpan } from './caret.ts'
import type { BoxEdit, EditOutcome, Editor, EditorPorts, Refusal } from './editor.ts'
import type { Content, Gesture } from './gestures.ts'
import { inTurn } from './in-turn.ts'
import { landed } from './landed.ts'
import { locate } from './locate.ts'
import { narrow } from './narrow.ts'
import { joinNeighbours } from './neighbours.ts'
import { lostParts, partsIn, partsOutside } from './parts.ts'
import { changeSeen, quiet, SILENT_MS, selectionHeard, TAKEN_MS, turn } from './settle.ts'
import type { Suit } from './suits.ts'
import { type EndStep, typedWithin } from './undo-steps.ts'
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
  /** Changes a passage to what it takes whole. */
  readonly suits?: Suit
  /** Its history takes what was typed within these milliseconds along; how to end that step. */
  readonly joins?: { readonly withinMs: number; readonly end: EndStep }
  /** It drops empty lines at the edges of a passage, and with them the breaks to its neighbours. */
  readonly dropsEdges?: true
}

/** A box about to be edited. */
interface Box {
  readonly element: HTMLElement
  readonly view: Window & typeof globalThis
  readonly notDraft: readonly string[]
  readonly signal: AbortSignal
  /** The text on which the edit was agreed. */
  readonly before: string
}

interface Task extends Box {
  /** What is to be selected and replaced. */
  readonly span: Span
  readonly content: Content
  /** The words of `content` as the box's text will have them. */
  readonly shown: string
  /** How many characters of the phrase stand behind `span` and stay as they are: the caret belongs after them. Null for a passage. */
  readonly tail: number | null
  /** Pictures come along, which may stand on lines of their own. */
  readonly loose?: boolean
}

const refused = (why: Refusal): EditOutcome => ({ ok: false, why })

/** Focuses the box and selects the place, until both the browser and the editor know; null when that cannot be had. */
async function aim({ element, notDraft, span, signal }: Task): Promise<Range | null> {
  const focused = focusedIn(element)
  if (!element.contains(focused)) {
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

/** After a narrowed edit what is typed next belongs behind the whole phrase; after an answer, where its author said. */
async function caretTo(
  { element, notDraft, signal }: Pick<Box, 'element' | 'notDraft' | 'signal'>,
  at: number,
): Promise<void> {
  const range = readRich(element, notDraft).rangeOf({ start: at, end: at })
  const now = selectionSpan(element, notDraft)
  if (!range || (now?.start === at && now.end === at)) return
  if (selectIn(element, range)) await selectionHeard(element.ownerDocument, signal)
}

/** Tells whether a key was pressed since: from then on a change is the agent's, not the editor's. */
function keysSince({ view }: Box, signal: AbortSignal): () => boolean {
  let isPressed = false
  view.addEventListener('keydown', () => (isPressed = true), { capture: true, once: true, signal })
  return () => isPressed
}

/** Where the new words stand once they have come to stay; null when the box shows something else. */
async function arrived(task: Task, wait: number): Promise<Span | null> {
  const { element, notDraft, signal, before, span, shown, tail, loose } = task
  const probe = (): Span | null => landed(before, span, shown, readRich(element, notDraft).text, loose)
  const seen = await changeSeen(element, probe, wait, signal)
  if (seen === null) return null
  const done = new AbortController()
  const isAgents = keysSince(task, AbortSignal.any([signal, done.signal]))
  await quiet(signal)
  done.abort()
  // Who pressed undo or typed on meanwhile must get neither the edit again by the next gesture nor the caret moved.
  if (isAgents()) return seen
  const stayed = probe()
  if (stayed && tail !== null) await caretTo(task, stayed.end + tail)
  return stayed
}

/** Tries one gesture after the other, and stops at the first that changes anything. */
async function climb(task: Task, ladder: readonly Gesture[]): Promise<EditOutcome> {
  const { element, view, signal } = task
  for (const gesture of ladder) {
    const range = await aim(task)
    if (signal.aborted || !element.isConnected) return refused('box-gone')
    // Who types while we aim has changed what was agreed on.
    if (readRich(element, task.notDraft).text !== task.before) return refused('text-changed')
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

/** Plain words of one line: no more than what differs is touched. */
async function replaceWords(
  box: Box,
  place: Span,
  text: string,
  ladder: readonly Gesture[],
): Promise<EditOutcome> {
  if (box.before.slice(place.start, place.end) === text) return { ok: true, span: place }
  const run = narrow(box.before, place, text)
  const content = { text: run.text, html: null }
  const tail = place.end - run.span.end
  const task = { ...box, span: run.span, content, shown: run.text, tail }
  const outcome = await climb(task, ladder)
  if (!outcome.ok) return outcome
  const end = outcome.span.end + tail
  return { ok: true, span: { start: place.start, end } }
}

/** Lines, lists, links and pictures. What the editor has no place for is told. */
async function replacePassage(box: Box, place: Span, html: string, kind: RichKind): Promise<EditOutcome> {
  const { element, notDraft, view } = box
  const body = new view.DOMParser().parseFromString(html, 'text/html').body
  const wanted = partsIn(body)
  kind.suits?.(body)
  const alone = { span: place, head: 0, tail: 0 }
  const held = readRich(element, notDraft)
  const { span, head, tail } = kind.dropsEdges ? joinNeighbours(element, held, place, body) : alone
  const shown = textOfBody(body)
  // Nothing was left of it by the fence.
  if (shown.trim() === '') return refused('no-safe-way')
  const kept = partsOutside(element, held.rangeOf(span))
  const content = { text: shown, html: body.innerHTML }
  const task = { ...box, span, content, shown, tail: null, loose: wanted.pictures > 0 }
  const outcome = await climb(task, kind.passage)
  if (!outcome.ok) return outcome
  const lost = lostParts(wanted, kept, partsIn(element))
  const stands = { start: outcome.span.start + head, end: outcome.span.end - tail }
  return { ok: true, span: stands, ...(lost.length > 0 ? { lost } : {}) }
}

/** Makes an editor of the kind called `id` out of what is particular about it. */
export function richEditor(id: string, kind: RichKind, ports: EditorPorts): Editor {
  async function replace(
    element: HTMLElement,
    { span, expect, text, html }: BoxEdit,
    notDraft: readonly string[],
    signal: AbortSignal,
  ): Promise<EditOutcome> {
    const view = element.ownerDocument.defaultView
    if (!element.isConnected || !view || signal.aborted) return refused('box-gone')
    if (!element.isContentEditable) return refused('read-only')
    const before = readRich(element, notDraft).text
    const place = locate(before, span, expect)
    if (!place) return refused('text-changed')
    if (kind.joins && typedWithin(element, view, kind.joins.withinMs)) kind.joins.end(element, view)
    const box: Box = { element, view, notDraft, signal, before }
    if (html !== null) return replacePassage(box, place, ports.sanitise(html), kind)
    if (text.includes('\n')) return replacePassage(box, place, htmlOfLines(text, kind.line), kind)
    return replaceWords(box, place, text, kind.words)
  }
  return {
    id,
    rich: true,
    matches: (element) => element.isContentEditable && element.matches(kind.host),
    read: readRich,
    replace: (element, edit, notDraft, signal) =>
      inTurn(element, () => replace(element, edit, notDraft, signal)),
    caretTo: (element, at, notDraft, signal) => caretTo({ element, notDraft, signal }, at),
    selection: selectionSpan,
  }
}
