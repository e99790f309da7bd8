import { KNOWN_DESKS, type MendedDesks } from '../desks/registry.ts'
import type { Knowledge } from '../domain/knowledge.ts'
import type { PackWork } from './pack-work.ts'
import type { PageReader } from './page-reader.ts'
import { fetchPart } from './parts.ts'

interface PacksAt {
  readonly reader: PageReader
  mend(desks: MendedDesks): void
  /** Boxes and draft are to be looked at anew. */
  changed(): void
}

/** Has packs' checks and desk selectors follow the knowledge: gives the function to call with each that came. */
export function followPacks(view: Window, at: PacksAt): (knowledge: Knowledge) => void {
  const { reader } = at
  let shown = ''
  const use = (work: PackWork | null): void => {
    const { packs } = reader.knowledge()
    if (packs.hash !== shown) return
    if (!work) {
      // The background could not be asked: the next news finds the packs not yet at work.
      shown = ''
      return
    }
    reader.check(packs.hash === '' ? null : work.checks(packs))
    at.mend(work.desks(packs, KNOWN_DESKS, view.document))
    at.changed()
  }
  return ({ packs }) => {
    if (packs.hash === shown) return
    shown = packs.hash
    fetchPart(view, 'pack-work').then(use)
  }
}
