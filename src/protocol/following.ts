import type { LookTrouble } from '../domain/packs/following/trouble.ts'
import type { PackFacts } from '../domain/packs/installed.ts'

/** What became of the wish to follow an address. */
export type Followed =
  /** First sight of a key: nothing is followed or installed before the agent has said yes to it. */
  | {
      readonly state: 'ask'
      readonly address: string
      readonly facts: PackFacts
      readonly answers: number
      readonly keyId: string
      /** The key in words. */
      readonly fingerprint: string
    }
  | { readonly state: 'followed'; readonly title: string }
  /** It was followed before; it was looked at again. */
  | { readonly state: 'already' }
  | { readonly state: 'trouble'; readonly trouble: LookTrouble; readonly detail: string }
