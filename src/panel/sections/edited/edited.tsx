import { changedLines } from '../../../domain/improving/show-change.ts'
import { say } from '../../../platform/browser.ts'
import { request } from '../../../platform/requests.ts'
import { saveEdited } from '../../../storage/edited.ts'
import { declineEdit } from '../../../storage/edits.ts'
import { snippetOf } from '../../../storage/snippets.ts'
import { Button } from '../../../ui/button.tsx'
import { ChangeLines } from '../../../ui/change-lines.tsx'
import { type Around, keep, tell, useAround } from '../../around.ts'
import { type Candidate, withBody } from './candidates.ts'
import { letGo, useEdited } from './use-edited.ts'
import './edited.css'

/** Saves the answer with another body over what was saved at `base`; the new time, or null where somebody else saved in between. */
async function save(around: Around, { row, wording }: Candidate, to: string, base: number) {
  let at: number | null = null
  const done = await keep(around, async () => {
    at = await saveEdited(around.db, withBody(snippetOf(row), wording, to), base, Date.now())
    await request('stored', { what: 'snippets' })
  })
  if (done && at === null) tell(around, say('editedElsewhere', row.title))
  return at
}

async function makeItTheAnswer(around: Around, candidate: Candidate): Promise<void> {
  const { row, before, after } = candidate
  const at = await save(around, candidate, after, row.updatedAt)
  if (at === null) return
  const undo = async (): Promise<void> => {
    await save(around, candidate, before, at)
  }
  tell(around, say('editedSaved', row.title), { text: say('undo'), run: () => void undo() })
  await letGo(candidate)
}

async function keepAsItWas(around: Around, candidate: Candidate): Promise<void> {
  const { row, wording, change } = candidate
  const done = await keep(around, () => declineEdit(around.db, row.id, wording, change))
  if (done) await letGo(candidate)
}

/** After a send in which an answer was changed: what changed, and whether that is the answer from now on. */
export function Edited() {
  const around = useAround()
  const [candidate] = useEdited()
  if (!candidate) return null
  const { row, before, after, send } = candidate
  return (
    <section class="section edited" aria-label={say('editedTitle', row.title)}>
      <details class="card" key={`${send} ${row.id}`} open>
        <summary data-stop>{say('editedTitle', row.title)}</summary>
        <ChangeLines label={say('editedChange')} lines={changedLines(before, after)} />
        <div class="row">
          <Button onClick={() => void makeItTheAnswer(around, candidate)}>{say('editedMake')}</Button>
          <Button look="quiet" onClick={() => void keepAsItWas(around, candidate)}>
            {say('editedKeep')}
          </Button>
        </div>
      </details>
    </section>
  )
}
