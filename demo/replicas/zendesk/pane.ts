import type { Message, Ticket } from './tickets.ts'

/** What a composer hands over when the agent submits it. */
export interface Draft {
  readonly kind: Exclude<Message['kind'], 'end-user'>
  readonly html: string
  readonly attachments: readonly string[]
}

/** A reply box of one ticket, in either generation of the page. */
export interface Composer {
  readonly element: HTMLElement
  /** Posts what is written; does nothing while the box is empty. */
  submit(): void
  /** Switches between public reply and internal note and puts the caret into the box. */
  write(kind: Draft['kind']): void
}

/** One open ticket: it stays in the document while other tickets are shown. */
export interface TicketPane {
  readonly ticket: Ticket
  readonly element: HTMLElement
  readonly composer: Composer
  /** The subject as it stands now; agents can edit it. */
  subject(): string
}
