import type { Page } from 'playwright-core'
import { ticketKey } from '../../../src/domain/ticket-key.ts'
import type { EditOutcome } from '../../../src/editors/editor.ts'
import type { EditRequest } from '../../../src/protocol/panel-port.ts'
import type { TestLine } from '../line.ts'

let asked = 0

/** An insertion at the caret as the panel would ask for it now, with whatever a test wants different. */
export async function editNow(line: TestLine, change: Partial<EditRequest>): Promise<EditRequest> {
  const reading = await line.heard('reading')
  const { scene } = await line.heard('scene')
  return {
    kind: 'edit',
    frame: reading.frame,
    edit: `edit-${++asked}`,
    box: reading.box,
    ticket: ticketKey(scene),
    span: null,
    expect: '',
    text: 'A kind word.',
    html: null,
    fit: 'sentence',
    values: [],
    ...change,
  }
}

/** Sends an edit and waits for what became of it. */
export async function outcomeOf(line: TestLine, edit: EditRequest): Promise<EditOutcome> {
  await line.send(edit)
  const { outcome } = await line.heard('edited', ({ edit: id }) => id === edit.edit)
  return outcome
}

/** Makes an edit on what the box holds now. */
export async function edited(line: TestLine, change: Partial<EditRequest> = {}): Promise<EditOutcome> {
  return outcomeOf(line, await editNow(line, change))
}

/** Collects everything that is thrown in a page, in its own world or in Koi's. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', ({ message, stack }) => faults.push(stack ?? message))
  return faults
}
