import { loadAlex } from './alex.ts'
import { loadHarper } from './harper.ts'
import type { Peer } from './peer.ts'
import { loadRetext } from './retext.ts'
import { loadSentiment } from './sentiment.ts'
import { loadVader } from './vader.ts'
import { loadWriteGood } from './write-good.ts'

const KNOWN_FAULTS =
  "You failed to do it, obviously. He was hit. I recieve a mesage. It's a really good chairman utilization."

/** Loads every peer and lets it check one text with plain faults: one that does not load or finds nothing fails the run. */
export async function loadPeers(): Promise<Peer[]> {
  const peers = await Promise.all([
    loadAlex(),
    loadWriteGood(),
    loadRetext(),
    loadHarper(),
    loadSentiment(),
    loadVader(),
  ])
  for (const peer of peers) {
    const found = await peer.check(KNOWN_FAULTS)
    if (found === 0)
      throw new Error(`${peer.name} finds nothing in a text full of faults: it does not work here`)
  }
  return peers
}
