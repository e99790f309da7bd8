import { compile } from '../../domain/language/compile.ts'
import { type PackedRules, packRules } from '../../domain/language/packed.ts'
import type { KoiDatabase } from '../database.ts'
import type { PackRow } from '../pack-rows.ts'

interface Made<T> {
  readonly hash: string
  readonly made: T
}

/**
 * What was made of packs is kept beside them, as making it takes long: what is under `key`, where it was made for the same `hash`, else what `make`
 * gives now. What is kept under a key is written by its one caller, so its form is known once the hash fits.
 */
export async function madeOnce<T>(
  db: KoiDatabase,
  key: string,
  hash: string,
  make: () => Promise<T>,
): Promise<T> {
  const value = (await db.derived.get(key))?.value
  const isIt = (one: unknown): one is Made<T> =>
    typeof one === 'object' && one !== null && 'hash' in one && one.hash === hash
  if (isIt(value)) return value.made
  const made = await make()
  await db.derived.put({ key, value: { hash, made } satisfies Made<T> })
  return made
}

const rulesKey = (pack: string): string => `pack-rules/${pack}`

/** A pack's rules, compiled once for each content of the pack: a thousand take the better part of a second. */
export function compiledRules(
  db: KoiDatabase,
  { name, hash, facts: { rules } }: PackRow,
): Promise<PackedRules> {
  return madeOnce(db, rulesKey(name), hash, async () => packRules(compile(rules)))
}

/** Forgets the compiled rules of a pack that goes. */
export async function forgetCompiled(db: KoiDatabase, pack: string): Promise<void> {
  await db.derived.delete(rulesKey(pack))
}

/** Forgets what was made of packs: another Koi may make it in another way. */
export async function forgetMade(db: KoiDatabase): Promise<void> {
  await db.derived.where('key').startsWith('pack-').delete()
}
