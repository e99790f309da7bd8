import { useEffect, useMemo, useState } from 'preact/hooks'
import { findHints } from '../../../domain/language/hints/find-hints.ts'
import { type Hint, topicOfHint } from '../../../domain/language/hints/hint.ts'
import { dictionary } from '../../../storage/ignored.ts'
import { live } from '../../../storage/live.ts'
import { draftOf, sceneOf, useAround, useFiled, usePage } from '../../around.ts'
import type { Filed } from '../../filed.ts'

const hintsOff = (filed: Filed) => filed.hintsOff

/** Words that are never pointed out, as they stand on file. */
function useOwnWords(): readonly string[] {
  const { db } = useAround()
  const [words, setWords] = useState<readonly string[]>([])
  useEffect(() => {
    const ends = new AbortController()
    const fail = (error: unknown): void => console.error('Koi could not read your own words:', error)
    live(() => dictionary(db), setWords, fail, ends.signal)
    return () => ends.abort()
  }, [db])
  return words
}

/** Gentle hints about the draft at hand. Found here and not in the page: nothing in the page shows them. */
export function useHints(): readonly Hint[] {
  const draft = usePage(draftOf)
  const scene = usePage(sceneOf)
  const words = useOwnWords()
  const off = useFiled(hintsOff)
  return useMemo(() => {
    if (!draft || !scene) return []
    const terms = words.map((word) => word.toLowerCase())
    return findHints(draft.text, draft.reading, scene, terms).filter(
      ({ kind }) => !off.includes(topicOfHint(kind)),
    )
  }, [draft, scene, words, off])
}
