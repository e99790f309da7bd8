import { useEffect, useId, useState } from 'preact/hooks'
import { DEFAULT_INTERVAL, isStale } from '../../../../domain/packs/following/timing.ts'
import { say } from '../../../../platform/browser.ts'
import { askFor, mayRead } from '../../../../platform/permissions.ts'
import { request } from '../../../../platform/requests.ts'
import type { PackRow, SubscriptionRow } from '../../../../storage/pack-rows.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { Button } from '../../../../ui/button.tsx'
import { originOf } from '../../../parts/give-back.ts'
import { useKoi } from '../../../parts/koi.ts'
import { troubleWords } from '../../../parts/look-words.ts'
import { dayWords } from '../day-words.ts'
import { clockWords } from './clock-words.ts'
import { StopFollowing } from './stop-following.tsx'

interface FollowedProps {
  readonly row: SubscriptionRow
  readonly pack: PackRow | undefined
  /** Epoch ms. */
  readonly time: number
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address)

/** When it was looked at, and when it will be. */
function lookedWords({ lookedAt, nextAt }: SubscriptionRow, time: number): string {
  if (lookedAt === 0) return say('followNever')
  const looked = clockWords(Math.min(lookedAt, time), time) ?? say('followJustNow')
  const next = nextAt <= time ? null : clockWords(nextAt, time)
  return say('followClock', looked, next ?? say('followSoon'))
}

/** Mirrors of a pack that the agent did not let Koi ask; the administrator's need no permission. */
function useShutMirrors({ origin }: SubscriptionRow, pack: PackRow | undefined) {
  const [shut, setShut] = useState<readonly string[]>([])
  const mirrors = pack?.facts.mirrors.join(' ') ?? ''
  useEffect(() => {
    const end = new AbortController()
    const origins =
      origin === 'managed' || mirrors === '' ? [] : [...new Set(mirrors.split(' ').map(originOf))]
    Promise.all(origins.map(async (one) => ((await mayRead(one)) ? [] : [one]))).then(
      (found) => !end.signal.aborted && setShut(found.flat()),
      () => undefined,
    )
    return () => end.abort()
  }, [origin, mirrors])
  return { shut, opened: () => setShut([]) }
}

function Notes({ row, pack, time }: FollowedProps) {
  const { trouble, detail, workedAt, mirror } = row
  const old = isStale(row, pack?.facts.interval ?? DEFAULT_INTERVAL, time)
  return (
    <>
      {trouble !== '' && (
        <p class="note">
          {troubleWords({ trouble, detail })} {pack && say('followStays')}
        </p>
      )}
      {old && <p class="hint">{say('followStaleSince', dayWords(workedAt))}</p>}
      {trouble === '' && mirror !== '' && <p class="hint">{say('followMirror', hostOf(mirror))}</p>}
    </>
  )
}

/** One followed address: what comes from there, when it was looked at, and what is wrong with it. */
export function FollowedAddress({ row, pack, time }: FollowedProps) {
  const { attempt, tell } = useKoi()
  const [isBusy, setBusy] = useState(false)
  const { shut, opened } = useShutMirrors(row, pack)
  const id = useId()
  const name = pack?.facts.title || row.title || hostOf(row.address)
  const isManaged = row.origin === 'managed'
  const look = async (): Promise<void> => {
    setBusy(true)
    await attempt(() => request('look-now', { address: row.address }))
    setBusy(false)
    tell(say('followLooked', name))
  }
  const allow = async (origins: readonly string[]): Promise<void> => {
    if (!(await askFor(...origins).catch(() => false))) return
    opened()
    await look()
  }
  const wanted = row.trouble === 'not-allowed' ? [originOf(row.address), ...shut] : shut
  return (
    <li class="entry followed" aria-labelledby={id}>
      <div class="row">
        <strong id={id}>{name}</strong>
        {isManaged && <Badge tone="pond">{say('followManaged')}</Badge>}
        {isStale(row, pack?.facts.interval ?? DEFAULT_INTERVAL, time) && (
          <Badge tone="sun">{say('followStale')}</Badge>
        )}
      </div>
      <p class="address">{row.address}</p>
      <p class="quietly">{lookedWords(row, time)}</p>
      <Notes row={row} pack={pack} time={time} />
      {shut.length > 0 && <p class="hint">{say('followShut', shut.map(hostOf).join(', '))}</p>}
      <div class="row">
        <Button
          look="outline"
          label={say('followLookNamed', name)}
          disabled={isBusy}
          onClick={() => void look()}
        >
          {say(isBusy ? 'followLooking' : 'followLook')}
        </Button>
        {wanted.length > 0 && (
          <Button look="outline" label={say('followAllowNamed', name)} onClick={() => void allow(wanted)}>
            {say('followAllow')}
          </Button>
        )}
        {!isManaged && <StopFollowing row={row} name={name} />}
      </div>
    </li>
  )
}
