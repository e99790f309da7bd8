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
export interface SubscriptionRow {
  readonly address: string
  readonly origin: 'address' | 'managed'
  /** The pack that comes from there; '' until the first one came. */
  readonly pack: string
  /** The key it has to be signed with; null until the agent said whom to trust. */
  readonly keyId: string | null
  /** Epoch ms of the last look, of the last one that worked, and of the next; 0 for never. */
  readonly lookedAt: number
  readonly workedAt: number
  readonly nextAt: number
  /** Looks that failed since the last one that worked. */
  readonly failures: number
  /** Why the last look failed, for the agent; '' where it worked. */
  readonly trouble: string
}
