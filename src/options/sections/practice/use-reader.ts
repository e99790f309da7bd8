import { useEffect, useState } from 'preact/hooks'
import type { ReadFlags } from '../../../domain/practice/check.ts'
import type { PackRow } from '../../../storage/pack-rows.ts'
import { useKoi } from '../../parts/koi.ts'
import { readerFor } from './drills.ts'

/** What reads sentences with the rules of these packs; null until it is there. */
export function useReader(packs: readonly PackRow[] | undefined): ReadFlags | null {
  const { db, attempt } = useKoi()
  const [read, setRead] = useState<ReadFlags | null>(null)
  const contents = packs?.map(({ hash }) => hash).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other contents make another reader
  useEffect(() => {
    if (packs === undefined) return
    let isCurrent = true
    attempt(() => readerFor(db, packs)).then((made) => isCurrent && made && setRead(() => made))
    return () => {
      isCurrent = false
    }
  }, [db, attempt, contents])
  return read
}
