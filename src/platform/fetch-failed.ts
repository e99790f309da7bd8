/** Why a file did not come. */
export type FetchTrouble =
  | 'offline'
  | 'unreachable'
  | 'unreadable'
  | 'redirected'
  | 'status'
  | 'slow'
  | 'cut-off'
  | 'too-big'

/** A file that did not come; `status` is the server's number where it gave one, else 0. */
export class FetchFailed extends Error {
  override readonly name = 'FetchFailed'
  readonly trouble: FetchTrouble
  readonly status: number
  constructor(trouble: FetchTrouble, status = 0) {
    super(`${trouble}${status === 0 ? '' : ` ${status}`}`)
    this.trouble = trouble
    this.status = status
  }
}
