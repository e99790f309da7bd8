import { say } from '../../../platform/browser.ts'
import { followedAddresses } from '../../../storage/packs/subscriptions.ts'
import { Card } from '../../parts/card.tsx'
import { useLive } from '../../parts/use-live.ts'
import { FollowForm } from './following/follow-form.tsx'
import { FollowedAddress } from './following/followed.tsx'
import { useMinutes } from './following/use-minutes.ts'
import './following/following.css'

/** Addresses that packs come from by themselves: the agent's, and the administrator's. */
export function Subscriptions() {
  const time = useMinutes()
  const followed = useLive(async (db) => {
    const rows = await followedAddresses(db)
    const packs = await db.packs.bulkGet(rows.map(({ pack }) => pack))
    return rows.map((row, at) => ({ row, pack: packs[at] }))
  })
  if (followed === undefined) return null
  return (
    <Card title={say('followTitle')} intro={say('followIntro')}>
      {followed.length > 0 && (
        <ul class="entries">
          {followed.map(({ row, pack }) => (
            <FollowedAddress key={row.address} row={row} pack={pack} time={time} />
          ))}
        </ul>
      )}
      <FollowForm />
    </Card>
  )
}
