import { type EditorName, editorNames } from './editors/index.ts'
import type { Ticket } from './ticket.ts'

/** What the address bar remembers. */
export interface Place {
  ticketId: string
  editor: EditorName
}

const defaultEditor: EditorName = 'ckeditor5'

/**
 * Reads `/desk/tickets/<id>?editor=<name>` or `/desk/?ticket=<id>&editor=<name>`. An id of one or two
 * digits counts from the top of the list. Whatever is missing or unknown becomes the first choice.
 */
export function placeFrom(url: URL, tickets: readonly Ticket[]): Place {
  const wanted = /\/tickets\/([^/]+)/.exec(url.pathname)?.[1] ?? url.searchParams.get('ticket')
  const ticket =
    tickets.find(({ id }) => id === wanted) ?? tickets[Math.max(0, Number(wanted) - 1)] ?? tickets[0]
  const editor = editorNames.find((name) => name === url.searchParams.get('editor')) ?? defaultEditor
  return { ticketId: ticket?.id ?? '', editor }
}

/** The path and query of `place`, for links and for the history. */
export function addressOf({ ticketId, editor }: Place): string {
  return `/desk/tickets/${ticketId}${editor === defaultEditor ? '' : `?editor=${editor}`}`
}
