import { type HeldAnswers, NONE_HELD } from '../../domain/packs/built/held.ts'
import type { KoiDatabase } from '../database.ts'
import type { PackRow } from '../pack-rows.ts'

interface Kept {
  /** Of the payload that the answers come from. */
  readonly hash: string
  /** One text a line: JSON holds no line feed. */
  readonly texts: string
  /** What each of them includes, in the same order. */
  readonly includes: readonly (readonly string[])[]
}

const keyOf = (pack: string): string => `pack-answers/${pack}`

/** Written by this file alone, so its form is known once the hash fits. */
function isKept(value: unknown, hash: string): value is Kept {
  return typeof value === 'object' && value !== null && 'hash' in value && value.hash === hash
}

/** The answers of an installed pack as they were verified; none where another Koi did that, and they are looked at anew. */
export async function heldAnswers(
  db: KoiDatabase,
  { name, hash }: Pick<PackRow, 'name' | 'hash'>,
): Promise<HeldAnswers> {
  const value = (await db.derived.get(keyOf(name)))?.value
  if (!isKept(value, hash) || value.texts === '') return NONE_HELD
  return new Map(value.texts.split('\n').map((text, at) => [text, value.includes[at] ?? []]))
}

/** Keeps them beside the pack; in the transaction that writes it. */
export async function keepAnswers(
  db: KoiDatabase,
  { name, hash }: Pick<PackRow, 'name' | 'hash'>,
  held: HeldAnswers,
): Promise<void> {
  const kept: Kept = { hash, texts: [...held.keys()].join('\n'), includes: [...held.values()] }
  await db.derived.put({ key: keyOf(name), value: kept })
}

/** Forgets them, with their pack. */
export async function forgetAnswers(db: KoiDatabase, pack: string): Promise<void> {
  await db.derived.delete(keyOf(pack))
}
