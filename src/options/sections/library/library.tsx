import { useState } from 'preact/hooks'
import { deletedSnippets, livingSnippets } from '../../../storage/snippets.ts'
import { unsavedOf } from '../../../storage/unsaved.ts'
import { useLive } from '../../parts/use-live.ts'
import type { Route } from '../../route.ts'
import { Deleted } from './deleted.tsx'
import { EditPage } from './edit/edit-page.tsx'
import { EditFacts } from './edit-facts.tsx'
import { List } from './list/list.tsx'
import { OPEN_SIEVE } from './list/sift.ts'
import './library.css'

/** The agent's answers: the list, one of them, or the deleted ones. Search and filters stay while one is edited. */
export function LibrarySection({ route }: { readonly route: Extract<Route, { at: 'library' }> }) {
  const [sieve, setSieve] = useState(OPEN_SIEVE)
  const rows = useLive(livingSnippets)
  const unsaved = useLive((db) => unsavedOf(db, ''))
  const deleted = useLive(deletedSnippets)
  if (route.view === 'deleted') return <Deleted />
  if (rows === undefined) return null
  if (route.view === 'edit')
    return (
      <>
        <EditFacts row={rows.find(({ id }) => id === route.id)} />
        <EditPage key={route.id} id={route.id} fresh={route.fresh} rows={rows} />
      </>
    )
  return (
    <List
      rows={rows}
      unsaved={unsaved ?? []}
      deleted={deleted?.length ?? 0}
      sieve={sieve}
      onSieve={(part) => setSieve((was) => ({ ...was, ...part }))}
    />
  )
}
