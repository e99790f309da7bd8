import {
  afterFailure,
  afterOffline,
  afterSuccess,
  DEFAULT_INTERVAL,
  isDue,
  wakeAt,
} from '../../domain/packs/following/timing.ts'
import type { SubscriptionRow } from '../../storage/pack-rows.ts'
import { noteLook } from '../../storage/packs/subscriptions.ts'
import type { Around } from './around.ts'
import { type Brought, bring } from './bring.ts'

type Came = Partial<Omit<SubscriptionRow, 'address' | 'origin'>>

function afterwards(row: SubscriptionRow, brought: Brought, interval: number, around: Around): Came {
  const now = around.now()
  const chance = around.chance()
  if (!brought.ok) {
    const { trouble, detail } = brought
    const looks =
      trouble === 'offline' ? afterOffline(row, now, chance) : afterFailure(row, interval, now, chance)
    return { ...looks, trouble, detail }
  }
  const { facts, keyId, name } = brought.row
  // What the administrator says stays as it is; the agent's yes follows a key that was handed on.
  const trusted = row.origin === 'managed' || keyId === null ? row.keyId : keyId
  const { mirror } = brought
  const found = { pack: name, title: facts.title, keyId: trusted, trouble: '', detail: '', mirror } as const
  return { ...afterSuccess(facts.interval, now, chance), ...found }
}

/** Looks at one followed address now, and puts down what came of it. */
async function lookAt(address: string, around: Around): Promise<void> {
  const { db } = around
  const row = await db.subscriptions.get(address)
  if (!row) return
  const installed = row.pack === '' ? undefined : await db.packs.get(row.pack)
  const interval = installed?.facts.interval ?? DEFAULT_INTERVAL
  // Put down beforehand as a failure: a worker that dies over this look must not begin with it again at its next start.
  await noteLook(db, address, afterFailure(row, interval, around.now(), around.chance()))
  const brought = await bring(row, installed, around)
  await noteLook(db, address, afterwards(row, brought, interval, around))
  if (brought.ok && brought.state !== 'same') await around.changed()
}

/** Looks at followed addresses: whenever they are due, and when the agent wants to. */
export interface Looks {
  /** Looks at everything that is due and sets the alarm for what comes next. */
  due(): Promise<void>
  /** Looks at one address, due or not; resolves when what came of it is on file. */
  now(address: string): Promise<void>
  /** Sets the alarm for what comes next. */
  plan(): Promise<void>
}

/** One address is never looked at twice at a time, whoever asks. */
export function looksAround(around: Around): Looks {
  const underWay = new Map<string, Promise<void>>()
  const look = (address: string): Promise<void> => {
    const running = underWay.get(address) ?? lookAt(address, around).finally(() => underWay.delete(address))
    underWay.set(address, running)
    return running
  }
  const plan = async (): Promise<void> =>
    around.wakeAt(wakeAt(await around.db.subscriptions.toArray(), around.now()))
  return {
    plan,
    due: async () => {
      const rows = await around.db.subscriptions.toArray()
      const due = rows.filter((row) => isDue(row, around.now()))
      const ends = await Promise.allSettled(due.map(({ address }) => look(address)))
      await plan()
      const broken = ends.find((end) => end.status === 'rejected')
      if (broken) throw broken.reason
    },
    now: async (address) => {
      await look(address)
      await plan()
    },
  }
}
