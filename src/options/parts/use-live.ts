import { useEffect, useState } from 'preact/hooks'
import type { KoiDatabase } from '../../storage/database.ts'
import { live } from '../../storage/live.ts'
import { useKoi } from './koi.ts'

/** The answer of a query, now and after every change of the store; undefined until the first, or when the store fails. */
export function useLive<T>(
  query: (db: KoiDatabase) => Promise<T>,
  inputs: readonly unknown[] = [],
): T | undefined {
  const { db, failed } = useKoi()
  const [answer, setAnswer] = useState<T | undefined>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query is made anew at every render; its inputs say when it is another
  useEffect(() => {
    const end = new AbortController()
    live(
      () => query(db),
      (value) => setAnswer(() => value),
      failed,
      end.signal,
    )
    return () => end.abort()
  }, [db, ...inputs])
  return answer
}
