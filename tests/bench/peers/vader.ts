import { SentimentIntensityAnalyzer } from 'vader-sentiment'
import type { Peer } from './peer.ts'

/** VADER tells a share of negative wording for a whole text; any counts as found. */
export async function loadVader(): Promise<Peer> {
  return {
    name: 'vader',
    check: (text) => (SentimentIntensityAnalyzer.polarity_scores(text).neg > 0 ? 1 : 0),
  }
}
