import { editFacts } from '../../../domain/improving/edit-facts.ts'
import { say } from '../../../platform/browser.ts'
import type { SnippetRow } from '../../../storage/database.ts'
import { allEdits } from '../../../storage/edits.ts'
import { factWords } from '../../parts/edit-words.ts'
import { useLive } from '../../parts/use-live.ts'
import { currentEdits } from './list/health.ts'

/** What agents make of one answer before they send it; nothing while there are too few sends to say. */
export function EditFacts({ row }: { readonly row: SnippetRow | undefined }) {
  const edits = useLive(allEdits)
  const counts = row && edits ? currentEdits([row], edits).get(row.id) : undefined
  const facts = counts ? editFacts(counts) : []
  if (!counts || facts.length === 0) return null
  return (
    <aside class="note row" aria-label={say('factsTitle')}>
      <span>{say('factsOf', String(counts.sent))}</span>
      {facts.map((fact) => (
        <span key={`${fact.what} ${fact.paragraph}`}>{factWords(fact)}</span>
      ))}
    </aside>
  )
}
