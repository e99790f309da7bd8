import { useEffect, useState } from 'preact/hooks'
import { useKoi } from '../../../parts/koi.ts'
import { type Draft, editDraft } from './draft-store.ts'

const TAB = 'koi-tab'

/** Who this tab is, the same after a reload. */
function thisTab(): string {
  const known = sessionStorage.getItem(TAB)
  if (known !== null) return known
  const made = crypto.randomUUID()
  sessionStorage.setItem(TAB, made)
  return made
}

/** The editing of one answer while its page is shown. Closing the tab asks only while something typed is not on file yet. */
export function useDraft(id: string, fresh: boolean): Draft | null {
  const { db, now, failed } = useKoi()
  const [draft, setDraft] = useState<Draft | null>(null)
  useEffect(() => {
    const end = new AbortController()
    const language = navigator.language.split('-')[0] ?? 'en'
    const made = editDraft(id, fresh, language, { db, now, failed, tab: thisTab() }, end.signal)
    setDraft(made)
    const leave = (event: BeforeUnloadEvent): void => {
      made.keep()
      if (made.store.getState().loose) event.preventDefault()
    }
    addEventListener('beforeunload', leave, { signal: end.signal })
    addEventListener('visibilitychange', () => made.keep(), { signal: end.signal })
    return () => end.abort()
  }, [id, fresh, db, now, failed])
  return draft
}
