import type { Looks } from '../domain/packs/following/timing.ts'
import type { LookTrouble } from '../domain/packs/following/trouble.ts'
import type { PackChange, PackFacts } from '../domain/packs/installed.ts'

/** Where an installed pack comes from. */
export type PackOrigin = 'file' | 'address' | 'managed'

/** An installed pack. Its answers lie among the snippets, under its name. */
export interface PackRow {
  readonly name: string
  /** Everything of it but its answers. */
  readonly facts: PackFacts
  /** The key that speaks for it; null for an unsigned file of one's own. */
  readonly keyId: string | null
  /** SHA-256 of the payload, base64url. */
  readonly hash: string
  readonly origin: PackOrigin
  /** Where newer versions come from; '' for a file. */
  readonly address: string
  /** Place among the packs, from 0: on a clash the earlier one goes first. */
  readonly order: number
  readonly enabled: boolean
  /** Its answers are offered: it is on, and within its time as far as was looked. */
  readonly counts: boolean
  /** Epoch ms. */
  readonly installedAt: number
  readonly updatedAt: number
  /** What the last update changed, until the agent has seen it. */
  readonly news: readonly PackChange[]
}

/** An address that is looked at for newer versions, by the agent's wish or the administrator's. */
export interface SubscriptionRow extends Looks {
  readonly address: string
  readonly origin: 'address' | 'managed'
  /** The pack that comes from there; '' until the first one came. */
  readonly pack: string
  /** What to call it as long as the pack did not come; '' for nothing. */
  readonly title: string
  /** The key it has to be signed with: the agent's yes, or the administrator's word. */
  readonly keyId: string
  /** Why the last look failed, '' where it worked, with the number or the words that belong to it. */
  readonly trouble: LookTrouble | ''
  readonly detail: string
  /** The mirror that the last file came from; '' where it was the address itself. */
  readonly mirror: string
}
