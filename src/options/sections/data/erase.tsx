import { useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import { giveBack } from '../../../platform/permissions.ts'
import { forgetSession } from '../../../platform/session.ts'
import { eraseAll } from '../../../storage/backup.ts'
import type { KoiDatabase } from '../../../storage/database.ts'
import { enabledSites } from '../../../storage/sites.ts'
import { Button } from '../../../ui/button.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import { addressesOf, originOf } from '../../parts/give-back.ts'
import { useKoi } from '../../parts/koi.ts'
import { tellNow } from '../../parts/tell.ts'
import { useLive } from '../../parts/use-live.ts'

/** Every origin that the agent let Koi read: her sites, and the addresses of packs that she follows. */
async function givenOrigins(db: KoiDatabase): Promise<string[]> {
  const rows = await db.subscriptions.toArray()
  const addresses = await Promise.all(rows.map((row) => addressesOf(row, db)))
  return [...new Set([...(await enabledSites(db)), ...addresses.flat().map(originOf)])]
}

/** Erases everything, gives what Koi may read back to the browser, and lets open pages and alarms follow. */
export function Erase() {
  const { db, attempt, tell } = useKoi()
  const [asking, setAsking] = useState(false)
  const keys = useLive((all) => all.keys.filter(({ savedAt }) => savedAt === 0).count()) ?? 0
  const erase = async (): Promise<void> => {
    setAsking(false)
    const origins = (await attempt(() => givenOrigins(db))) ?? []
    const done = await attempt(async () => {
      await eraseAll(db)
      await forgetSession()
      return true
    })
    if (!done) return
    await Promise.all(origins.map((origin) => giveBack(origin).catch(() => undefined)))
    tellNow('settings', 'sites', 'reminders', 'snippets', 'packs')
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
          {keys > 0 && <p class="note">{sayCount('eraseKeys', keys)}</p>}
        </Confirm>
      )}
    </>
  )
}
