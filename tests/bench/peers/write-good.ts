import writeGood from 'write-good'
import type { Peer } from './peer.ts'

export async function loadWriteGood(): Promise<Peer> {
  return { name: 'write-good', check: (text) => writeGood(text).length }
}
