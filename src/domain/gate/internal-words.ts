import type { Stop } from './stop.ts'

/** Internal words by their first word; each entry is the words that follow. */
type Vocabulary = ReadonlyMap<string, readonly string[]>

const known = new WeakMap<readonly string[], Vocabulary>()
/** Of more words, looking for each in turn is slower than going through the draft's. */
const SHORT_LIST = 30
const WORD = /[\p{L}\p{N}_-]+/gu

function vocabularyOf(list: readonly string[]): Vocabulary {
  const made = known.get(list)
  if (made) return made
  const words = new Map<string, string[]>()
  for (const entry of list) {
    const clean = entry.trim().toLowerCase()
    const first = clean.match(WORD)?.[0]
    if (first && clean.startsWith(first)) words.set(first, [...(words.get(first) ?? []), clean])
  }
  known.set(list, words)
  return words
}

/** Words of the team's own that must not reach a customer, whole words in any case; not those the customer used first. */
export function internalWordStops(text: string, thread: string, list: readonly string[]): Stop[] {
  if (list.length === 0) return []
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return []
  const vocabulary = vocabularyOf(list)
  // Hardly any draft holds one, and for a short list this look costs a hundredth of going through its words.
  if (list.length < SHORT_LIST && ![...vocabulary.values()].flat().some((entry) => lower.includes(entry)))
    return []
  const stops: Stop[] = []
  for (const match of lower.matchAll(WORD)) {
    for (const entry of vocabulary.get(match[0]) ?? []) {
      const end = match.index + entry.length
      const whole = lower.startsWith(entry, match.index) && !/[\p{L}\p{N}_]/u.test(lower.charAt(end))
      if (!whole || thread.toLowerCase().includes(entry)) continue
      const span = { start: match.index, end }
      stops.push({ id: 'internal-word', span, found: text.slice(span.start, span.end) })
    }
  }
  return stops
}
