import { useId, useState } from 'preact/hooks'
import { say } from '../../../../platform/browser.ts'
import type { SubscriptionRow } from '../../../../storage/pack-rows.ts'
import { removePack } from '../../../../storage/packs/packs.ts'
import { stopFollowing } from '../../../../storage/packs/subscriptions.ts'
import { Button } from '../../../../ui/button.tsx'
import { Confirm } from '../../../parts/confirm.tsx'
import { addressesOf, giveBackUnused } from '../../../parts/give-back.ts'
import { useKoi } from '../../../parts/koi.ts'
import { tellStored } from '../../../parts/tell.ts'

interface StopProps {
  readonly row: SubscriptionRow
  readonly name: string
}

/** Stops following an address; whether its pack goes as well is asked. */
export function StopFollowing({ row, name }: StopProps) {
  const { db, attempt, tell } = useKoi()
  const [isAsking, setAsking] = useState(false)
  const [goes, setGoes] = useState(false)
  const id = useId()
  const stop = async (): Promise<void> => {
    setAsking(false)
    await attempt(async () => {
      const addresses = await addressesOf(row, db)
      await stopFollowing(db, row.address)
      if (goes) await removePack(db, row.pack)
      await giveBackUnused(addresses, db)
    })
    tellStored('packs')
    if (goes) tellStored('snippets')
    tell(say(goes ? 'followStoppedGone' : 'followStopped', name))
  }
  return (
    <>
      <Button look="outline" label={say('followStopNamed', name)} onClick={() => setAsking(true)}>
        {say('followStop')}
      </Button>
      {isAsking && (
        <Confirm
          title={say('followStopTitle', name)}
          yes={say('followStop')}
          onYes={() => void stop()}
          onNo={() => setAsking(false)}
        >
          <p>{say('followStopText')}</p>
          {row.pack !== '' && (
            <p class="check">
              <input
                id={id}
                type="checkbox"
                checked={goes}
                onChange={(event) => setGoes(event.currentTarget.checked)}
              />
              <label for={id}>{say('followStopRemove')}</label>
            </p>
          )}
        </Confirm>
      )}
    </>
  )
}
