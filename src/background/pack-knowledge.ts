import { NO_PACKS, type PackKnowledge } from '../domain/knowledge.ts'
import type { PackRules } from '../domain/language/matcher.ts'
import type { DeskData } from '../domain/packs/desk-data.ts'
import { sketchesOf } from '../domain/packs/recall-index.ts'
import type { KoiDatabase } from '../storage/database.ts'
import type { PackRow } from '../storage/pack-rows.ts'
import type { PackEffects } from '../storage/packs/effects.ts'
import { compiledRules, madeOnce } from '../storage/packs/made-of-packs.ts'
import { packsInForce } from '../storage/packs/packs.ts'

const KNOWLEDGE = 'pack-knowledge'

function desksOf(rows: readonly PackRow[]): PackKnowledge['desks'] {
  const desks: Record<string, DeskData[]> = {}
  for (const { facts } of rows)
    for (const [desk, data] of Object.entries(facts.desks)) desks[desk] = [...(desks[desk] ?? []), data]
  return desks
}

async function made(db: KoiDatabase, hash: string, now: number): Promise<PackKnowledge> {
  const rows = await packsInForce(db, now)
  const rules: PackRules[] = []
  for (const row of rows)
    if (row.facts.rules.length > 0)
      rules.push({ title: row.facts.title, rules: await compiledRules(db, row) })
  const facts = rows.map((row) => row.facts)
  return {
    hash,
    rules,
    policies: facts.filter(({ policy }) => policy.length > 0).map(({ title, policy }) => ({ title, policy })),
    internal: facts
      .filter(({ internalWords }) => internalWords.length > 0)
      .map(({ title, internalWords }) => ({ title, words: internalWords })),
    recalled: sketchesOf(facts),
    desks: desksOf(rows),
  }
}

/** Many frames ask at once after an update, and one making is enough for all. */
const running = new WeakMap<KoiDatabase, { readonly hash: string; readonly work: Promise<PackKnowledge> }>()

/** Enough of a hash to tell one content from another. */
const TOLD_APART = 12

/** Says which packs are in force: the same for the same ones in the same order. '' for none. */
export function hashOfPacks(effects: PackEffects): string {
  return effects.map(({ hash }) => hash.slice(0, TOLD_APART)).join('.')
}

/** What the packs of `effects` bring into pages at `now` (epoch ms): made once for their content and kept on file. */
export async function packKnowledge(
  db: KoiDatabase,
  effects: PackEffects,
  now: number,
): Promise<PackKnowledge> {
  const hash = hashOfPacks(effects)
  if (hash === '') return NO_PACKS
  const before = running.get(db)
  if (before?.hash === hash) return before.work
  const work = madeOnce(db, KNOWLEDGE, hash, () => made(db, hash, now))
  running.set(db, { hash, work })
  return work.finally(() => running.delete(db))
}
