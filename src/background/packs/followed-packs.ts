import { type PinnedPack, pinnedPacks } from '../../platform/managed.ts'
import type { Followed } from '../../protocol/following.ts'
import { type Pin, setPins } from '../../storage/packs/subscriptions.ts'
import type { Around } from './around.ts'
import { follow } from './follow.ts'
import { type Looks, looksAround } from './look.ts'

export const NEXT_LOOK = 'koi-next-look'

/** Everything that keeps packs from addresses up to date. */
export interface FollowedPacks extends Looks {
  /** Follows an address by the agent's wish; see `follow`. */
  follow(address: string, keyId: string | null): Promise<Followed>
  /** Follows exactly what the administrator set, and looks at whatever is due. */
  followPins(): Promise<void>
}

function pinOf({ address, key, name }: PinnedPack, around: Around): Pin {
  const read = around.readAddress(address)
  return { address: read.ok ? read.address : address, keyId: key, title: name }
}

export function followedPacks(around: Around): FollowedPacks {
  const looks = looksAround(around)
  return {
    ...looks,
    follow: (address, keyId) => follow(address, keyId, around, looks),
    followPins: async () => {
      const pins = await pinnedPacks()
      await setPins(
        around.db,
        pins.map((pinned) => pinOf(pinned, around)),
      )
      await looks.due()
    },
  }
}
