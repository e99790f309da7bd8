import type { Refusal } from './editor.ts'
import type { Part } from './parts.ts'

/** Names of the words for why an edit was refused. */
export const REFUSED: Readonly<Record<Refusal, string>> = {
  'ticket-changed': 'refusedTicketChanged',
  'text-changed': 'refusedTextChanged',
  'value-changed': 'refusedValueChanged',
  'box-gone': 'refusedBoxGone',
  'read-only': 'refusedReadOnly',
  'no-safe-way': 'refusedNoSafeWay',
  'not-confirmed': 'refusedNotConfirmed',
}

/** Names of the words for what a box did not take of an answer. */
export const LOST: Readonly<Record<Part, string>> = {
  pictures: 'lostPictures',
  links: 'lostLinks',
  lists: 'lostLists',
}
