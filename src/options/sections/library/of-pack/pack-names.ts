import { say } from '../../../../platform/browser.ts'
import type { KoiDatabase } from '../../../../storage/database.ts'
import { packsInOrder } from '../../../../storage/packs/packs.ts'

/** What each pack is called, and whether somebody signed it, by its name. */
export type PackNames = ReadonlyMap<string, { readonly title: string; readonly isSigned: boolean }>

export async function packNames(db: KoiDatabase): Promise<PackNames> {
  const rows = await packsInOrder(db)
  return new Map(
    rows.map(({ name, facts, keyId }) => [name, { title: facts.title, isSigned: keyId !== null }]),
  )
}

/** "From “Refunds”", with a word where nobody signed the pack. */
export function packWords(packs: PackNames, name: string): string {
  const { title, isSigned } = packs.get(name) ?? { title: name, isSigned: true }
  return say(isSigned ? 'libraryOfPack' : 'libraryOfPackUnsigned', title)
}
