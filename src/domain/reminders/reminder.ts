/** A promise or note on file with a due date. Times are epoch milliseconds. */
export interface Reminder {
  readonly id: string
  readonly text: string
  readonly dueAt: number
  readonly createdAt: number
  /** pending: its reply is being sent; open: on file; done: kept or dropped. */
  readonly state: 'pending' | 'open' | 'done'
  readonly closedAt: number | null
  readonly desk: string
  readonly ticketId: string
  readonly ticketAddress: string
  readonly subject: string
  readonly customer: string
  /** When the notification was last shown for this dueAt; null when not yet. */
  readonly rungFor: number | null
}

export type Bucket = 'overdue' | 'today' | 'tomorrow' | 'this-week' | 'later'
