import Sentiment from 'sentiment'
import type { Peer } from './peer.ts'

/** AFINN word scores; found are the words that count against a text. */
export async function loadSentiment(): Promise<Peer> {
  const sentiment = new Sentiment()
  return { name: 'sentiment', check: (text) => sentiment.analyze(text).negative.length }
}
