import { useEffect, useState } from 'preact/hooks'
import { say } from '../../platform/browser.ts'
import { sayCount } from '../../platform/counted.ts'
import { keepsForGood } from '../../platform/keep.ts'
import { setting } from '../../storage/settings.ts'
import { Button } from '../../ui/button.tsx'
import { useKoi } from './koi.ts'
import { useLive } from './use-live.ts'

const DAY_MS = 86_400_000
/** Days after which a backup is old. */
const OLD = 14

/** Whole days since the last backup, null for none ever, undefined where none is due. */
export function overdueBackup(lastAt: number, now: number): number | null | undefined {
  if (lastAt === 0) return null
  const days = Math.floor((now - lastAt) / DAY_MS)
  return days >= OLD ? days : undefined
}

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
