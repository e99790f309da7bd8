import { text as alex } from 'alex'
import type { Peer } from './peer.ts'

export async function loadAlex(): Promise<Peer> {
  return { name: 'alex', check: (text) => alex(text).messages.length }
}
