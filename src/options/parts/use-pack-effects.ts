import { type PackEffects, packEffects } from '../../storage/packs/effects.ts'
import { useKoi } from './koi.ts'
import { useLive } from './use-live.ts'

const NONE: PackEffects = []

/** What the packs in force say, now and after every change; nothing until it was read. */
export function usePackEffects(): PackEffects {
  const { now } = useKoi()
  return useLive((db) => packEffects(db, now())) ?? NONE
}
