import type { LastContent } from '../../domain/packs/built/content.ts'
import type { PackEdge } from '../../domain/packs/edge.ts'
import type { FetchedFile } from '../../platform/fetch-file.ts'
import type { PackAddress } from '../../platform/pack-address.ts'
import type { KoiDatabase } from '../../storage/database.ts'

/** What following packs needs of the world around: handed in, so that tests can stand in for web, clock and chance. */
export interface Around {
  readonly db: KoiDatabase
  readonly edge: PackEdge
  /** What the agent was asked about last: the worker may die before her yes, and then it is looked through again. */
  readonly last: LastContent
  /** Epoch ms. */
  now(): number
  /** A random number from 0 to 1. */
  chance(): number
  readAddress(typed: string): PackAddress
  /** Rejects with FetchFailed. */
  fetchFile(address: string, most: number): Promise<FetchedFile>
  mayRead(origin: string): Promise<boolean>
  /** Sets the one alarm for the next look, epoch ms; null takes it away. */
  wakeAt(when: number | null): Promise<void>
  /** A pack is another one than before: indexes and open pages follow. */
  changed(): Promise<void>
}
