import type { LookTrouble } from '../domain/packs/following/trouble.ts'

/** What became of the wish to follow an address. */
export type Followed =
  /** First sight of a key: nothing is followed or installed before the agent has said yes to it. */
  | {
      readonly state: 'ask'
      readonly address: string
      readonly title: string
      readonly version: number
      readonly owner: string
      readonly description: string
      readonly counts: { readonly answers: number; readonly rules: number; readonly limits: number }
      /** Other addresses of the same pack, asked where this one fails. */
      readonly mirrors: readonly string[]
      readonly keyId: string
      /** The key in words. */
      readonly fingerprint: string
    }
  | { readonly state: 'followed'; readonly title: string }
  /** It was followed before; it was looked at again. */
  | { readonly state: 'already' }
  | { readonly state: 'trouble'; readonly trouble: LookTrouble; readonly detail: string }
