import type { SnippetRow } from '../../../../storage/database.ts'
import { snippetOf } from '../../../../storage/snippets.ts'
import { useLive } from '../../../parts/use-live.ts'
import { SuggestChange } from './suggest-change.tsx'

/** Beside an answer that an installed pack brought: the way back to whoever makes the pack. */
export function OfPack({
  row,
  rows,
}: {
  readonly row: SnippetRow | undefined
  readonly rows: readonly SnippetRow[]
}) {
  const name = row?.pack ?? ''
  const pack = useLive((db) => db.packs.get(name), [name])
  if (!row || !pack) return null
  const { title, version } = pack.facts
  return <SuggestChange key={row.id} snippet={snippetOf(row)} version={version} pack={title} rows={rows} />
}
