import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import type { RestoreTrouble } from '../../../storage/read-backup.ts'
import { choose, setting } from '../../../storage/settings.ts'
import { Button } from '../../../ui/button.tsx'
import { saveFile } from '../../parts/files/save-file.ts'
import { useKoi } from '../../parts/koi.ts'
import { Progress } from '../../parts/progress.tsx'
import { tellNow } from '../../parts/tell.ts'
import { useLive } from '../../parts/use-live.ts'
import type { FromWork, ToWork, WorkProgress } from '../../work/messages.ts'
import { startWork, type Work } from '../../work/work.ts'
import { Restore } from './restore.tsx'

const REFUSED: Readonly<Record<RestoreTrouble, string>> = {
  'not-a-backup': 'restoreNotBackup',
  newer: 'restoreNewer',
  'cut-off': 'restoreCutOff',
  changed: 'restoreChanged',
}

interface Found {
  readonly file: File
  readonly seen: Extract<FromWork, { kind: 'backup-seen' }>
}

/** One thing at a time, in the background of the page, with a way to stop it. */
function useWork() {
  const { page } = useKoi()
  const [work, setWork] = useState<Work | null>(null)
  const [progress, setProgress] = useState<WorkProgress | null>(null)
  const [isRestoring, setRestoring] = useState(false)
  const ask = async (message: ToWork): Promise<FromWork> => {
    const started = startWork()
    setProgress(null)
    setRestoring(message.kind === 'restore')
    setWork(started)
    const answer = await started.ask(message, setProgress)
    started.end()
    setWork(null)
    if (answer.kind === 'failed') page.setState({ trouble: answer.trouble })
    return answer
  }
  useEffect(() => work?.end, [work])
  return { ask, progress, work, isRestoring }
}

function LastBackup() {
  const at = useLive((db) => setting(db, 'lastBackupAt'))
  if (at === undefined) return null
  const day = new Date(at).toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'short' })
  return <p class="hint">{at === 0 ? say('backupNever') : say('backupLast', day)}</p>
}

/** Everything into one file, and back. */
export function BackUp() {
  const { db, attempt, now, tell } = useKoi()
  const { ask, progress, work, isRestoring } = useWork()
  const input = useRef<HTMLInputElement>(null)
  const keys = useLive((all) => all.keys.count()) ?? 0
  const [warning, setWarning] = useState<string | null>(null)
  const [found, setFound] = useState<Found | null>(null)
  const save = async (): Promise<void> => {
    const at = now()
    const before = await attempt(() => setting(db, 'lastBackupAt'))
    // Before it is made, so that the backup knows of itself.
    await attempt(() => choose(db, 'lastBackupAt', at))
    const answer = await ask({ kind: 'save-backup', now: at })
    if (answer.kind === 'backup-saved') {
      saveFile(answer.file, `koi-backup-${new Date(at).toISOString().slice(0, 10)}.jsonl`)
      tell(say('backupSaved'))
    } else await attempt(() => choose(db, 'lastBackupAt', before ?? 0))
  }
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return
    if (input.current) input.current.value = ''
    setWarning(null)
    const answer = await ask({ kind: 'look-at-backup', file })
    if (answer.kind === 'backup-seen') setFound({ file, seen: answer })
    if (answer.kind === 'backup-refused') setWarning(say(REFUSED[answer.why], file.name))
  }
  const restore = async ({ file, seen }: Found): Promise<void> => {
    setFound(null)
    const rows = Object.values(seen.counts.rows).reduce((sum, count) => sum + count, 0)
    const answer = await ask({ kind: 'restore', file, rows })
    if (answer.kind === 'backup-refused') setWarning(say(REFUSED[answer.why], file.name))
    if (answer.kind !== 'restored') return
    tellNow('settings', 'sites', 'reminders', 'snippets', 'packs')
    tell(say('restoreDone'))
  }
  return (
    <div class="stack">
      <LastBackup />
      {keys > 0 && <p class="hint warning">{sayCount('backupKeys', keys)}</p>}
      {work ? (
        // What writes is asked to stop, so that it is certain whether it did.
        <Progress progress={progress} onCancel={isRestoring ? work.stop : work.end} />
      ) : (
        <div class="row">
          <Button onClick={() => void save()}>{say('backupSave')}</Button>
          <Button look="outline" onClick={() => input.current?.click()}>
            {say('backupRestore')}
          </Button>
        </div>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.jsonl"
        aria-label={say('backupRestore')}
        onChange={(event) => void open(event.currentTarget.files?.[0])}
      />
      {warning && (
        <p class="hint warning" role="alert">
          {warning}
        </p>
      )}
      {found && (
        <Restore
          madeAt={found.seen.madeAt}
          counts={found.seen.counts}
          onSaveFirst={() => void save()}
          onYes={() => void restore(found)}
          onNo={() => setFound(null)}
        />
      )}
    </div>
  )
}
