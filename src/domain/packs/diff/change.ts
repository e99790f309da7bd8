/** What part of a pack changed. */
export type ChangeKind =
  | 'policy'
  | 'answers'
  | 'rules'
  | 'words'
  | 'days'
  | 'fields'
  | 'desks'
  | 'pack'
  | 'keys'

/** One thing that is otherwise in the newer pack, for people. */
export interface Change {
  readonly kind: ChangeKind
  /** A line in plain words: "Refund window 14 -> 30 days". */
  readonly words: string
  /** Ids of the answers, rules or limits it is about. */
  readonly ids: readonly string[]
}
