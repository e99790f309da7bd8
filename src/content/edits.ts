import type { Scene } from '../domain/scene.ts'
import { firstNameOf } from '../domain/text/first-name.ts'
import { ticketKey } from '../domain/ticket-key.ts'
import type { EditOutcome, Refusal } from '../editors/index.ts'
import type { EditRequest, FilledValue } from '../protocol/panel-port.ts'
import type { Box } from './boxes.ts'
import { draftText } from './drafts.ts'

const refused = (why: Refusal): EditOutcome => ({ ok: false, why })

/** What the page says now for a value that was filled into an answer; undefined for one that does not come from the page. */
function valueNow(scene: Scene, path: string): string | undefined {
  const name = scene.customer.name?.value ?? ''
  switch (path) {
    case 'customer.name':
      return name
    case 'customer.first_name':
      return firstNameOf(name) ?? ''
    case 'customer.email':
      return scene.customer.email?.value ?? ''
    case 'ticket.id':
      return scene.ticket.id?.value ?? ''
    case 'ticket.subject':
      return scene.ticket.subject?.value ?? ''
    case 'ticket.url':
      return scene.ticket.address
    default:
      return undefined
  }
}

function changedValue(scene: Scene, values: readonly FilledValue[]): FilledValue | undefined {
  return values.find(({ path, value }) => {
    const now = valueNow(scene, path)
    return now !== undefined && now !== value
  })
}

interface EditPlace {
  readonly box: Box | null
  /** Read when everything else is ready, so that nothing is awaited between the checks and the edit. */
  readScene(): Scene
  readonly notDraft: readonly string[]
  /** Formatted answers wait for the fence; false where it cannot be had. */
  fenceReady(): Promise<boolean>
  readonly signal: AbortSignal
}

/** Where an insertion goes when no span is given: behind the caret or selection, else behind the draft. Nothing is replaced. */
function caretIn(box: Box, notDraft: readonly string[], end: number): { start: number; end: number } {
  const at = Math.min(box.editor.selection(box.element, notDraft)?.end ?? end, end)
  return { start: at, end: at }
}

/**
 * Carries out an edit if everything is still as its sender saw it: the box, the ticket, the values read from the page and
 * the text under the span. Refuses with a reason otherwise; nothing is changed then.
 */
export async function carryOut(edit: EditRequest, place: EditPlace): Promise<EditOutcome> {
  const { box, notDraft, signal } = place
  if (edit.html !== null && !(await place.fenceReady())) return refused('no-safe-way')
  const scene = place.readScene()
  if (!box?.element.isConnected) return refused('box-gone')
  if (edit.ticket !== '' && edit.ticket !== ticketKey(scene)) return refused('ticket-changed')
  if (changedValue(scene, edit.values)) return refused('value-changed')
  const span = edit.span ?? caretIn(box, notDraft, draftText(box, notDraft).length)
  const expect = edit.span === null ? '' : edit.expect
  return box.editor.replace(box.element, { span, expect, text: edit.text, html: edit.html }, notDraft, signal)
}
