import type { Desk } from '../desks/desk.ts'
import type { MendedDesks } from '../desks/registry.ts'
import type { PackKnowledge } from '../domain/knowledge.ts'
import type { PackChecks } from '../domain/packs/checks.ts'
import { request } from '../platform/requests.ts'

const KEY: unique symbol = Symbol.for('koi.pack-work')

/** What packs do in a page beside their rules. */
export interface PackWork {
  checks(packs: PackKnowledge): PackChecks
  /** The desks of `known` that packs mend, made for the page in `root`. */
  desks(packs: PackKnowledge, known: readonly Desk[], root: Document): MendedDesks
}

interface World {
  [KEY]?: PackWork
}

/** Puts what packs do where the assistant of the same frame finds it. */
export function offerPackWork(window: Window & World, work: PackWork): void {
  window[KEY] = work
}

/**
 * What packs do in a page: a script of its own, fetched once a pack is in force, so that nobody without packs pays for it. Null where it cannot be
 * had: their rules work all the same.
 */
export async function packWorkReady(window: Window & World): Promise<PackWork | null> {
  if (!window[KEY]) await request('pack-work', {}).catch(() => null)
  return window[KEY] ?? null
}
