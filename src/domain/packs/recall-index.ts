import { draftLines } from '../text/own-words.ts'
import type { Span } from '../text/span.ts'
import { FEWEST, lowHash, lowHashOf, type Recalled, type ShingleWord, shingleWords, WIDTH } from './recall.ts'

/** Recalled text as a page holds it: what it is known by, and what to say of it. */
export interface RecalledSketch extends Omit<Recalled, 'shingles'> {
  /** Title of its pack. */
  readonly pack: string
  /** Lower halves of its shingles' hashes, in the text's order; of very many recalled answers some of each. */
  readonly shingles: readonly number[]
  /** All of its shingles are there. */
  readonly whole: boolean
}

/** Recalled text found in a draft, from its first to its last known words. */
export interface RecalledPlace {
  readonly id: string
  readonly span: Span
  /** Share of the recalled text that is there, 0 to 1. */
  readonly share: number
  /** Nothing worth a word stands in the span beside it. */
  readonly alone: boolean
}

/** Shingles that have to be met, as a share of all, and at least (of a text that has so many). */
const SHARE = 0.25
const MET = 2
/** A page holds at most so many shingles, and at least a few of each recalled text. */
const MOST_HELD = 40_000
const FEWEST_HELD = 8
/** Unknown words in a row that are a value which was filled in, not something that somebody wrote. */
const FILLED_IN = 6

function sample(all: readonly number[], most: number): readonly number[] {
  if (all.length <= most) return all
  const step = (all.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, at) => all[Math.round(at * step)] ?? 0)
}

/**
 * The recalled answers of some packs (by their titles) as a page holds them. Where they are very many, evenly spread shingles stand for all, the
 * first and last among them, so that what a page is sent has an end.
 */
export function sketchesOf(
  packs: readonly { readonly title: string; readonly recalled: readonly Recalled[] }[],
): RecalledSketch[] {
  const count = packs.reduce((sum, { recalled }) => sum + recalled.length, 0)
  const most = Math.max(FEWEST_HELD, Math.floor(MOST_HELD / Math.max(1, count)))
  return packs.flatMap(({ title: pack, recalled }) =>
    recalled
      .filter(({ shingles }) => shingles.length > 0)
      .map(({ id, title, why, shingles }) => ({
        ...{ pack, id, title, why, whole: shingles.length <= most },
        shingles: sample(shingles, most).map((shingle) => shingle >>> 0),
      })),
  )
}

/** A shingle of a recalled text that a draft holds, over its words `from` to `to` (not included). */
interface Hit {
  readonly shingle: number
  readonly from: number
  readonly to: number
}

/** Where one recalled text was met: which of its shingles, over which words. */
interface Met {
  readonly shingles: Set<number>
  readonly places: Hit[]
}

/** A line cut into words, with the hits that lie wholly in it. */
interface ReadLine {
  readonly words: readonly ShingleWord[]
  readonly hits: readonly Hit[]
}

type KnownText = Pick<RecalledSketch, 'id' | 'shingles' | 'whole'>

/** Looks for recalled answers in a draft that is being typed: a line that did not change is not cut into words again. */
export class RecallIndex<T extends KnownText> {
  readonly #texts: readonly T[]
  readonly #byHash = new Map<number, number[]>()
  #lines = new Map<string, ReadLine>()

  constructor(texts: readonly T[]) {
    this.#texts = texts
    for (const [at, { shingles }] of texts.entries()) {
      for (const shingle of shingles) {
        const known = this.#byHash.get(shingle)
        if (known) known.push(at)
        else this.#byHash.set(shingle, [at])
      }
    }
  }

  /**
   * Recalled answers that a draft still holds, however they came there: pasted, typed, filled in with other names. Letters' case, accents and
   * punctuation do not matter; a quarter of an answer's words in a row do. Quoted lines do not count. Spans are UTF-16 offsets into `draft`.
   */
  find(draft: string): (RecalledPlace & { readonly text: T })[] {
    if (this.#texts.length === 0) return []
    const { words, hits } = this.#read(draft)
    const met = new Map<number, Met>()
    for (const hit of hits) {
      for (const at of this.#byHash.get(hit.shingle) ?? []) {
        const found = met.get(at) ?? { shingles: new Set(), places: [] }
        met.set(at, found)
        found.shingles.add(hit.shingle)
        found.places.push(hit)
      }
    }
    return [...met]
      .flatMap(([at, found]) => {
        const text = this.#texts[at]
        const place = text && placeOf(text, found, words)
        return text && place ? [{ ...place, text }] : []
      })
      .sort((a, b) => a.span.start - b.span.start)
  }

  /** The words of a draft's own lines, and every known shingle over them in the order of its first word. */
  #read(draft: string): { words: ShingleWord[]; hits: Hit[] } {
    const lines = new Map<string, ReadLine>()
    const words: ShingleWord[] = []
    const hits: Hit[] = []
    const ends: number[] = []
    for (const { start, end, own } of draftLines(draft)) {
      if (!own || start === end) continue
      const raw = draft.slice(start, end)
      const line = this.#lines.get(raw) ?? lines.get(raw) ?? this.#readLine(raw)
      lines.set(raw, line)
      const first = words.length
      for (const { shingle, from, to } of line.hits)
        hits.push({ shingle, from: first + from, to: first + to })
      for (const word of line.words)
        words.push({ said: word.said, start: start + word.start, end: start + word.end })
      ends.push(words.length)
    }
    this.#lines = lines
    for (const [at, end] of ends.entries()) {
      const start = Math.max(end - WIDTH + 1, ends[at - 1] ?? 0)
      for (let from = start; from < end; from++) this.#look(words, from, end + 1, hits)
    }
    return { words, hits: hits.sort((a, b) => a.from - b.from) }
  }

  #readLine(raw: string): ReadLine {
    const words = shingleWords(raw)
    const hits: Hit[] = []
    for (let from = 0; from < words.length; from++) this.#look(words, from, 0, hits)
    return { words, hits }
  }

  /** Adds the known shingles that begin with word `from` and end with word `least` (counted from 1) or later. */
  #look(words: readonly ShingleWord[], from: number, least: number, hits: Hit[]): void {
    let state: number | undefined
    for (let to = from + 1; to <= Math.min(from + WIDTH, words.length); to++) {
      const said = words[to - 1]?.said ?? ''
      state = lowHash(to === from + 1 ? said : ` ${said}`, state)
      if (to - from < FEWEST || to < least) continue
      const shingle = lowHashOf(state)
      if (this.#byHash.has(shingle)) hits.push({ shingle, from, to })
    }
  }
}

/** The most words in a row, between the first and the last place, that belong to none. */
function widestGap(places: Met['places']): number {
  let widest = 0
  let reached = places[0]?.from ?? 0
  for (const { from, to } of places) {
    widest = Math.max(widest, from - reached)
    reached = Math.max(reached, to)
  }
  return widest
}

function placeOf(text: KnownText, met: Met, words: readonly ShingleWord[]): RecalledPlace | null {
  const { size } = met.shingles
  const share = size / text.shingles.length
  if (size < Math.min(MET, text.shingles.length) || share < SHARE) return null
  const last = Math.max(...met.places.map(({ to }) => to))
  const span = { start: words[met.places[0]?.from ?? 0]?.start ?? 0, end: words[last - 1]?.end ?? 0 }
  return { id: text.id, span, share, alone: text.whole && widestGap(met.places) <= FILLED_IN }
}
