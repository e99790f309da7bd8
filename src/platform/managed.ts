import * as v from 'valibot'
import { browser } from './polyfill.ts'

/** A pack that the administrator set for everybody: public/managed-schema.json. */
export interface PinnedPack {
  readonly address: string
  /** The public key it has to be signed with. */
  readonly key: string
  /** What to call it until it came; '' for nothing. */
  readonly name: string
}

const pinned = v.object({ address: v.string(), key: v.string(), name: v.optional(v.string(), '') })

/** What the administrator set, in the order of the policy; nothing where there is none. What is not of its form is logged and left out. */
export async function pinnedPacks(): Promise<PinnedPack[]> {
  const { packs } = await browser.storage.managed.get('packs')
  if (!Array.isArray(packs)) return []
  return packs.flatMap((one: unknown) => {
    const read = v.safeParse(pinned, one)
    if (!read.success) console.warn('Koi cannot use a pack of the policy:', v.flatten(read.issues))
    return read.success ? [read.output] : []
  })
}

/** Calls `listener` when the administrator changed something. */
export function onPinnedChange(listener: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener()
  })
}
