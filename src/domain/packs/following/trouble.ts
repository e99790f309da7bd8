/** Why a look at an address brought nothing. */
export const LOOK_TROUBLES = [
  /** The computer has no network. */
  'offline',
  /** Nobody answered. */
  'unreachable',
  /** Nobody answered, or the answer may not be read: without permission a browser does not tell which. */
  'unreadable',
  'redirected',
  /** The server said no, with a number (detail). */
  'missing',
  'forbidden',
  'status',
  'slow',
  'cut-off',
  'too-big',
  /** The agent took the permission for the site away. */
  'not-allowed',
  /** What the administrator set is no address, or no key. */
  'bad-address',
  'bad-key',
  /** The file came and was refused: why, in words (detail). */
  'refused',
] as const

export type LookTrouble = (typeof LOOK_TROUBLES)[number]

/** Those that the fetch itself tells. */
type FetchTrouble = Extract<
  LookTrouble,
  'offline' | 'unreachable' | 'unreadable' | 'redirected' | 'status' | 'slow' | 'cut-off' | 'too-big'
>

/** A look that brought nothing: why, and the number or the words that belong to it. */
export interface FailedLook {
  readonly trouble: LookTrouble
  readonly detail: string
}

/** A fetch that failed, as the look it was part of: a status has a trouble of its own. */
export function failedLook({ trouble, status }: { trouble: FetchTrouble; status: number }): FailedLook {
  if (trouble !== 'status') return { trouble, detail: '' }
  const detail = String(status)
  if (status === 404 || status === 410) return { trouble: 'missing', detail }
  if (status === 401 || status === 403) return { trouble: 'forbidden', detail }
  return { trouble: 'status', detail }
}
