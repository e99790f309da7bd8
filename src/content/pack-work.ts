import type { Desk } from '../desks/desk.ts'
import type { MendedDesks } from '../desks/registry.ts'
import type { PackKnowledge } from '../domain/knowledge.ts'
import type { PackChecks } from '../domain/packs/checks.ts'

/** What packs do in a page beside their rules. */
export interface PackWork {
  checks(packs: PackKnowledge): PackChecks
  /** The desks of `known` that packs mend, made for the page in `root`. */
  desks(packs: PackKnowledge, known: readonly Desk[], root: Document): MendedDesks
}
