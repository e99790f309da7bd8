import { useEffect, useState } from 'preact/hooks'
import { say } from '../../platform/browser.ts'
import { sayCount } from '../../platform/counted.ts'
import { keepsForGood } from '../../platform/keep.ts'
import { setting } from '../../storage/settings.ts'
import { Button } from '../../ui/button.tsx'
import { useKoi } from './koi.ts'
import { overdueBackup } from './overdue-backup.ts'
import { useLive } from './use-live.ts'

/** Reminds of a backup where the browser may throw away what is on file, until the agent puts it off. */
export function BackupReminder() {
  const { now } = useKoi()
  const [isSafe, setSafe] = useState(true)
  const own = useLive((db) => db.snippets.where('pack').equals('own').count())
  const last = useLive((db) => setting(db, 'lastBackupAt'))
  useEffect(() => {
    let here = true
    keepsForGood().then(
      (kept) => here && setSafe(kept),
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [])
  const days = last === undefined ? undefined : overdueBackup(last, now())
  if (isSafe || !own || days === undefined) return null
  return (
    <div class="note row backup-reminder" role="status">
      <span>{days === null ? say('backupDueNever') : sayCount('backupDue', days)}</span>
      <span class="push row">
        <a href="#data">{say('backupOpen')}</a>
        <Button look="quiet" onClick={() => setSafe(true)}>
          {say('backupLater')}
        </Button>
      </span>
    </div>
  )
}
