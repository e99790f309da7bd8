import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Alike, nearDuplicates } from '../../../../domain/improving/near-duplicates.ts'
import { parseBody, toPlain } from '../../../../domain/snippets/body.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import { allEdits } from '../../../../storage/edits.ts'
import { useKoi } from '../../../parts/koi.ts'
import { localDay } from '../../../parts/local-day.ts'
import { useLive } from '../../../parts/use-live.ts'
import { currentEdits, type Health } from './health.ts'

/** Milliseconds of work before the page may draw again. */
const SLICE_MS = 12

/** All pairs that are nearly the same, looked for in slices; null where `signal` aborted before the end. */
async function alikeAmong(
  rows: readonly SnippetRow[],
  signal: AbortSignal,
): Promise<readonly Alike[] | null> {
  let started = performance.now()
  const breathe = async (): Promise<void> => {
    if (performance.now() - started < SLICE_MS) return
    await new Promise((resolve) => setTimeout(resolve))
    started = performance.now()
  }
  const texts: { id: string; text: string }[] = []
  for (const { id, body } of rows) {
    texts.push({ id, text: toPlain(parseBody(body).body) })
    await breathe()
    if (signal.aborted) return null
  }
  const work = nearDuplicates(texts)
  for (;;) {
    const turn = work.next()
    if (turn.done) return turn.value
    await breathe()
    if (signal.aborted) return null
  }
}

/** The same as long as no text is another: a use is no reason to compare all answers again. */
const textsOf = (rows: readonly SnippetRow[]): string =>
  rows
    .map(({ id, updatedAt }) => `${id} ${updatedAt}`)
    .sort()
    .join('\n')

/** What there is to say about the library beside its texts; near duplicates come when they are found. */
export function useHealth(rows: readonly SnippetRow[]): Health {
  const { now } = useKoi()
  const edits = useLive(allEdits)
  const [alike, setAlike] = useState<readonly Alike[]>([])
  const texts = useMemo(() => textsOf(rows), [rows])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other texts are compared again
  useEffect(() => {
    const end = new AbortController()
    alikeAmong(rows, end.signal).then((found) => found && setAlike(found))
    return () => end.abort()
  }, [texts])
  return useMemo(() => {
    const at = now()
    const living = new Set(rows.map(({ id }) => id))
    return {
      edits: currentEdits(rows, edits ?? []),
      alike: alike.filter(({ a, b }) => living.has(a) && living.has(b)),
      now: at,
      today: localDay(at),
    }
  }, [rows, edits, alike, now])
}
