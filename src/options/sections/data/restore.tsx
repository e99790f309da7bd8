import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import { type BackupCounts, countHere } from '../../../storage/read-backup.ts'
import { Button } from '../../../ui/button.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import { useLive } from '../../parts/use-live.ts'
import { compareLines } from './backup-lines.ts'

function dayOf(madeAt: string): string {
  const at = Date.parse(madeAt)
  return Number.isNaN(at)
    ? madeAt
    : new Date(at).toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'short' })
}

interface RestoreProps {
  readonly madeAt: string
  readonly counts: BackupCounts
  readonly onSaveFirst: () => void
  readonly onYes: () => void
  readonly onNo: () => void
}

/** What a backup holds beside what is here, before it takes its place. */
export function Restore({ madeAt, counts, onSaveFirst, onYes, onNo }: RestoreProps) {
  const here = useLive(countHere)
  if (here === undefined) return null
  const keys = counts.rows['keys'] ?? 0
  return (
    <Confirm title={say('restoreTitle')} yes={say('restoreYes')} onYes={onYes} onNo={onNo}>
      <p>{say('restoreText', dayOf(madeAt))}</p>
      <table class="kept compare-kept">
        <thead>
          <tr>
            <th scope="col">{say('keptWhat')}</th>
            <th scope="col">{say('restoreInBackup')}</th>
            <th scope="col">{say('restoreHere')}</th>
          </tr>
        </thead>
        <tbody>
          {compareLines(counts, here).map((line) => (
            <tr key={line.words}>
              <th scope="row">{say(line.words)}</th>
              <td class="number">{line.backup.toLocaleString()}</td>
              <td class="number">{line.here.toLocaleString()}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {keys > 0 && <p class="hint">{sayCount('restoreKeys', keys)}</p>}
      <Button look="quiet" onClick={onSaveFirst}>
        {say('restoreSaveFirst')}
      </Button>
    </Confirm>
  )
}
