import { afterSuccess } from '../../domain/packs/following/timing.ts'
import type { Followed } from '../../protocol/following.ts'
import { newSubscription } from '../../storage/packs/subscriptions.ts'
import { type AskFirst, takePack } from '../../storage/packs/take-pack.ts'
import type { Around } from './around.ts'
import { bytesAt } from './bring.ts'
import type { Looks } from './look.ts'

function question(address: string, { facts, answers, keyId, fingerprint }: AskFirst): Followed {
  if (keyId === null) throw new Error('an unsigned pack came from an address')
  return { state: 'ask', address, facts, answers, keyId, fingerprint }
}

/**
 * The agent wants to follow an address. Without `keyId` a pack that is seen for the first time is only shown; with it, the agent was shown that key
 * and trusts it. Nothing is followed where nothing came.
 */
export async function follow(
  typed: string,
  keyId: string | null,
  around: Around,
  looks: Looks,
): Promise<Followed> {
  const { db, edge, now, last } = around
  const read = around.readAddress(typed)
  if (!read.ok) return { state: 'trouble', trouble: 'bad-address', detail: '' }
  const { address } = read
  const held = await db.subscriptions.get(address)
  if (held) {
    await looks.now(address)
    return { state: 'already' }
  }
  const came = await bytesAt(address, around)
  if (!came.ok) return { state: 'trouble', trouble: came.trouble, detail: came.detail }
  const taking = {
    origin: 'address',
    address,
    keyId,
    allowUnsigned: false,
    confirmed: keyId !== null,
  } as const
  const taken = await takePack(db, came.bytes, taking, edge, now(), last)
  if (!taken.ok) return { state: 'trouble', trouble: 'refused', detail: taken.message }
  if (taken.state === 'ask') return question(address, taken)
  last.forget()
  const { name, facts, keyId: trusted } = taken.row
  if (trusted === null) throw new Error('an unsigned pack came from an address')
  const row = newSubscription({ address, keyId: trusted, title: facts.title }, 'address', name)
  await db.subscriptions.put({ ...row, ...afterSuccess(facts.interval, now(), around.chance()) })
  await looks.plan()
  if (taken.state !== 'same') await around.changed()
  return { state: 'followed', title: facts.title }
}
