import { useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { giveBack } from '../../../platform/permissions.ts'
import { eraseAll } from '../../../storage/backup.ts'
import { enabledSites } from '../../../storage/sites.ts'
import { Button } from '../../../ui/button.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import { useKoi } from '../../parts/koi.ts'
import { tellStored } from '../../parts/tell.ts'

/** Erases everything and gives the added sites back to the browser. */
export function Erase() {
  const { db, attempt, tell } = useKoi()
  const [asking, setAsking] = useState(false)
  const erase = async (): Promise<void> => {
    setAsking(false)
    const sites = (await attempt(() => enabledSites(db))) ?? []
    const done = await attempt(() => eraseAll(db).then(() => true))
    if (!done) return
    await Promise.all(sites.map((origin) => giveBack(origin).catch(() => undefined)))
    for (const what of ['settings', 'sites', 'reminders'] as const) tellStored(what)
    tell(say('eraseDone'))
  }
  return (
    <>
      <span class="danger">
        <Button look="outline" onClick={() => setAsking(true)}>
          {say('eraseOpen')}
        </Button>
      </span>
      {asking && (
        <Confirm
          title={say('eraseTitle')}
          yes={say('eraseYes')}
          onYes={() => void erase()}
          onNo={() => setAsking(false)}
        >
          <p>{say('eraseText')}</p>
        </Confirm>
      )}
    </>
  )
}
