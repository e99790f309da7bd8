import type { Scene } from '../domain/scene.ts'
import { readValue } from '../domain/snippets/variables.ts'
import { fitted, messageSeam, seam, type Words } from '../domain/text/fitting.ts'
import type { Span } from '../domain/text/span.ts'
import { ticketKey } from '../domain/ticket-key.ts'
import type { BoxEdit } from '../editors/editor.ts'
import type { EditOutcome, Refusal } from '../editors/index.ts'
import type { EditRequest, FilledValue } from '../protocol/panel-port.ts'
import type { Box } from './boxes.ts'
import { draftText } from './drafts.ts'
import { guardTicket } from './guard-ticket.ts'
import { rememberInserted } from './inserted.ts'

const refused = (why: Refusal): EditOutcome => ({ ok: false, why })

/** The page knows nothing of the profile. */
const NOBODY = { name: '', email: '', team: '' }
/** Values that the page gives. */
const FROM_PAGE = /^(?:customer|ticket|custom)\./

/** The first value that was read from the page and that the page no longer says. */
function changedValue(scene: Scene, values: readonly FilledValue[]): FilledValue | undefined {
  return values.find(
    ({ path, value }) =>
      FROM_PAGE.test(path) && (readValue(path, { scene, profile: NOBODY })?.value ?? '') !== value,
  )
}

interface EditPlace {
  readonly root: Document
  readonly box: Box | null
  /** Read when everything else is ready, so that nothing is awaited between the checks and the edit. */
  readScene(): Scene
  readonly notDraft: readonly string[]
  /** Formatted answers wait for the fence; false where it cannot be had. */
  fenceReady(): Promise<boolean>
  readonly signal: AbortSignal
}

/** What goes in, as this box holds it. */
interface Said extends Words {
  /** Offset in `text` where the caret belongs; null for behind it. */
  readonly cursor: number | null
}

/** A box without formatting gets the words that were made for one. */
function saidIn({ editor }: Box, { text, html, plain, cursor = null }: EditRequest): Said {
  return plain && !editor.rich ? { ...plain, html: null } : { text, html, cursor }
}

/** The edit as the box stands now: without a span it goes in where the caret is, fitted to its neighbours, and nothing is replaced. */
function placed(
  { span, expect, fit, goodbye }: EditRequest,
  { text, html }: Words,
  box: Box,
  notDraft: readonly string[],
): BoxEdit {
  const draft = draftText(box, notDraft)
  // What is replaced has its neighbours already; only a passage wants a line of its own.
  if (span !== null && fit !== 'passage') return { span, expect, text, html }
  if (span !== null) return { span, expect, ...fitted({ text, html }, fit, draft, span.start, span.end) }
  const place = { text: draft, caret: box.editor.selection(box.element, notDraft) }
  const at = fit === 'message' ? messageSeam(draft, goodbye ?? null) : seam(place)
  return { span: { start: at, end: at }, expect: '', ...fitted({ text, html }, fit, draft, at) }
}

/**
 * Puts the caret where the answer's author said, if the box shows it as it was written; else behind the answer, where editors leave it unless
 * a line was begun behind.
 */
async function placeCaret(
  { text, cursor }: Said,
  wanted: BoxEdit,
  span: Span,
  { editor, element }: Box,
  { notDraft, signal }: EditPlace,
): Promise<void> {
  const shownWhole = span.end - span.start === wanted.text.length
  const from = span.start + wanted.text.indexOf(text)
  if (shownWhole && cursor !== null)
    await editor.caretTo(element, from + Math.min(cursor, text.length), notDraft, signal)
  else if (!wanted.text.endsWith(text))
    await editor.caretTo(element, shownWhole ? from + text.length : span.end, notDraft, signal)
}

/** A field takes no pictures; links and lists it has in words. */
const withoutPictures = (outcome: EditOutcome, { html }: EditRequest): EditOutcome =>
  outcome.ok && html?.includes('<img') ? { ...outcome, lost: ['pictures'] } : outcome

async function inBox(box: Box, edit: EditRequest, place: EditPlace): Promise<EditOutcome> {
  const { notDraft, readScene, root, signal } = place
  const said = saidIn(box, edit)
  if (said.html !== null && !(await place.fenceReady())) return refused('no-safe-way')
  const scene = readScene()
  if (!box.element.isConnected) return refused('box-gone')
  const ticket = ticketKey(scene)
  if (edit.ticket !== '' && edit.ticket !== ticket) return refused('ticket-changed')
  if (changedValue(scene, edit.values)) return refused('value-changed')
  const guard = guardTicket(root, box.element, () => ticketKey(readScene()) === ticket, signal)
  const wanted = placed(edit, said, box, notDraft)
  const outcome = await box.editor.replace(box.element, wanted, notDraft, guard.signal).finally(guard.end)
  if (!outcome.ok && guard.changed()) return refused('ticket-changed')
  if (outcome.ok && edit.answers) rememberInserted(box.element, ticket, edit.answers)
  if (outcome.ok) await placeCaret(said, wanted, outcome.span, box, place)
  if (!box.element.isConnected) return refused('box-gone')
  return box.editor.rich ? outcome : withoutPictures(outcome, edit)
}

const busy = new WeakMap<HTMLElement, Promise<unknown>>()

/**
 * Carries out an edit if everything is still as its sender saw it: the box, the ticket, the values read from the page and
 * the text under the span. Refuses with a reason otherwise; nothing is changed then. Edits of one box go one after the
 * other and each is checked when its turn comes. Never rejects.
 */
export function carryOut(edit: EditRequest, place: EditPlace): Promise<EditOutcome> {
  const { box } = place
  if (!box) return Promise.resolve(refused('box-gone'))
  const work = (): Promise<EditOutcome> => inBox(box, edit, place)
  const turn = (busy.get(box.element) ?? Promise.resolve()).then(work).catch((error: unknown) => {
    console.warn('Koi left an edit alone:', error)
    return refused('no-safe-way')
  })
  busy.set(box.element, turn)
  return turn
}
