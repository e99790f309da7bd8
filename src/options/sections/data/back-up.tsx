import { useRef, useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { type Backup, exportAll } from '../../../storage/backup.ts'
import { readBackup, restoreAll } from '../../../storage/restore.ts'
import { Button } from '../../../ui/button.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import { useKoi } from '../../parts/koi.ts'
import { tellStored } from '../../parts/tell.ts'

function download(backup: Backup): void {
  const file = new Blob([JSON.stringify(backup)], { type: 'application/json' })
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = `koi-backup-${backup.madeAt.slice(0, 10)}.json`
  link.click()
  URL.revokeObjectURL(address)
}

async function contentOf(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text())
  } catch {
    return null
  }
}

function dayOf(backup: Backup): string {
  const at = Date.parse(backup.madeAt)
  return Number.isNaN(at)
    ? backup.madeAt
    : new Date(at).toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'short' })
}

/** Everything into one file, and back. */
export function BackUp() {
  const { db, attempt, now, tell } = useKoi()
  const input = useRef<HTMLInputElement>(null)
  const [warning, setWarning] = useState<string | null>(null)
  const [found, setFound] = useState<Backup | null>(null)
  const save = async (): Promise<void> => {
    const backup = await attempt(() => exportAll(db, new Date(now()).toISOString()))
    if (backup) download(backup)
  }
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const backup = readBackup(db, await contentOf(file))
    if (input.current) input.current.value = ''
    if (typeof backup === 'string')
      setWarning(say(backup === 'newer' ? 'restoreNewer' : 'restoreNotBackup', file.name))
    else {
      setWarning(null)
      setFound(backup)
    }
  }
  const restore = async (backup: Backup): Promise<void> => {
    setFound(null)
    const done = await attempt(() => restoreAll(db, backup).then(() => true))
    if (!done) return
    for (const what of ['settings', 'sites', 'reminders'] as const) tellStored(what)
    tell(say('restoreDone'))
  }
  return (
    <>
      <div class="row">
        <Button onClick={() => void save()}>{say('backupSave')}</Button>
        <Button look="outline" onClick={() => input.current?.click()}>
          {say('backupRestore')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={say('backupRestore')}
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
      </div>
      {warning && (
        <p class="hint warning" role="alert">
          {warning}
        </p>
      )}
      {found && (
        <Confirm
          title={say('restoreTitle')}
          yes={say('restoreYes')}
          onYes={() => void restore(found)}
          onNo={() => setFound(null)}
        >
          <p>{say('restoreText', dayOf(found), String(found.tables['snippets']?.length ?? 0))}</p>
        </Confirm>
      )}
    </>
  )
}
