import { useState } from 'preact/hooks'
import { isOfPack } from '../../../domain/snippets/included.ts'
import { recalledSnippets } from '../../../storage/packs/packs.ts'
import { deletedSnippets, livingSnippets } from '../../../storage/snippets.ts'
import { unsavedOf } from '../../../storage/unsaved.ts'
import { useLive } from '../../parts/use-live.ts'
import type { Route } from '../../route.ts'
import { Deleted } from './deleted.tsx'
import { EditPage } from './edit/edit-page.tsx'
import { EditFacts } from './edit-facts.tsx'
import { ExportPage } from './export/export-page.tsx'
import { List } from './list/list.tsx'
import { OPEN_SIEVE } from './list/sift.ts'
import { PackAnswer } from './of-pack/pack-answer.tsx'
import { packNames } from './of-pack/pack-names.ts'
import '../../parts/answer/answer.css'
import './library.css'

/** The agent's answers: the list, one of them, or the deleted ones. Search and filters stay while one is edited. */
export function LibrarySection({ route }: { readonly route: Extract<Route, { at: 'library' }> }) {
  const [sieve, setSieve] = useState(OPEN_SIEVE)
  const rows = useLive(livingSnippets)
  const unsaved = useLive((db) => unsavedOf(db, ''))
  const deleted = useLive(deletedSnippets)
  const recalled = useLive(recalledSnippets)
  const packs = useLive(packNames)
  const id = route.view === 'edit' ? route.id : ''
  const asked = useLive(async (db) => ({ id, row: await db.snippets.get(id) }), [id])
  if (route.view === 'deleted') return <Deleted />
  if (rows === undefined || packs === undefined) return null
  if (route.view === 'export') return <ExportPage rows={rows} sieve={sieve} />
  if (route.view === 'edit') {
    if (asked?.id !== id) return null
    if (asked.row && isOfPack(asked.row)) return <PackAnswer row={asked.row} rows={rows} packs={packs} />
    return (
      <>
        <EditFacts row={rows.find(({ id }) => id === route.id)} />
        <EditPage key={route.id} id={route.id} fresh={route.fresh} rows={rows} />
      </>
    )
  }
  return (
    <List
      rows={rows}
      recalled={recalled ?? []}
      packs={packs}
      unsaved={unsaved ?? []}
      deleted={deleted?.length ?? 0}
      sieve={sieve}
      onSieve={(part) => setSieve((was) => ({ ...was, ...part }))}
    />
  )
}
