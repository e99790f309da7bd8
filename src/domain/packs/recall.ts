import { tokenise } from '../text/normalise.ts'
import type { Span } from '../text/span.ts'

/** A snippet that must not be used any more, and by what it is known again in a draft. */
export interface Recalled {
  readonly id: string
  readonly title: string
  /** For agents. */
  readonly why: string
  /** Hashes of its shingles, whole numbers below 2^53. Its words stay out of the pack. */
  readonly shingles: readonly number[]
}

/** Recalled text found in a draft, from its first to its last known words. */
export interface RecalledPlace {
  readonly id: string
  readonly why: string
  readonly span: Span
  /** Share of the recalled text that is there, 0 to 1. */
  readonly share: number
}

/** Words in a shingle: fewer are found in honest letters, more are lost with one edit. */
const WIDTH = 5
/** Shorter texts say too little to be known again. */
const FEWEST = 3
/** Shingles that have to be met, as a share of all, and at least (of a text that has so many). */
const SHARE = 0.25
const MET = 2
/** Liquid is filled in differently each time: no shingle reaches over it. */
const LIQUID = /\{\{.*?\}\}|\{%.*?%\}/gs

/** Two 32-bit multiplicative hashes side by side as one number of 53 bits. */
function hash(text: string): number {
  let high = 0x9e3779b9
  let low = 0x85ebca6b
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 0x27d4eb2d)
    low = Math.imul(low ^ code, 0x165667b1)
  }
  high = Math.imul(high ^ (high >>> 15), 0x2c1b3c6d)
  low = Math.imul(low ^ (low >>> 13), 0x297a2d39)
  return ((high >>> 0) % 0x200000) * 0x100000000 + ((low ^ (low >>> 16)) >>> 0)
}

interface Shingle extends Span {
  readonly hash: number
}

function shinglesIn(text: string, width: number): Shingle[] {
  const tokens = tokenise(text)
  const found: Shingle[] = []
  for (let at = 0; at + width <= tokens.length; at++) {
    const words = tokens.slice(at, at + width)
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last) continue
    const said = words.map(({ word, start, end }) => (word === '#' ? text.slice(start, end) : word))
    found.push({ hash: hash(said.join(' ')), start: first.start, end: last.end })
  }
  return found
}

/** What a body's text (with its Liquid) is known by; nothing for a text of a word or two. */
export function shinglesOf(text: string): number[] {
  const parts = text.split(LIQUID)
  const found = parts.flatMap((part) => shinglesIn(part, WIDTH).map((one) => one.hash))
  if (found.length > 0) return [...new Set(found)]
  const short = parts.flatMap((part) => {
    const { length } = tokenise(part)
    return length >= FEWEST ? shinglesIn(part, length).map((one) => one.hash) : []
  })
  return [...new Set(short)]
}

/**
 * What recalled text is known by. What living answers of the pack say too is left out: its corrected successor must not be found in its place.
 */
export function distinctShingles(text: string, living: ReadonlySet<number>): number[] {
  return shinglesOf(text).filter((shingle) => !living.has(shingle))
}

/** The same text in shingles of every width that a recalled text may have been cut into. */
function draftShingles(draft: string): Map<number, Shingle[]> {
  const byHash = new Map<number, Shingle[]>()
  for (let width = FEWEST; width <= WIDTH; width++)
    for (const one of shinglesIn(draft, width)) {
      const known = byHash.get(one.hash)
      if (known) known.push(one)
      else byHash.set(one.hash, [one])
    }
  return byHash
}

function placeOf(recalled: Recalled, draft: ReadonlyMap<number, readonly Shingle[]>): RecalledPlace | null {
  const met = recalled.shingles.filter((shingle) => draft.has(shingle))
  const share = met.length / recalled.shingles.length
  if (met.length === 0 || met.length < Math.min(MET, recalled.shingles.length) || share < SHARE) return null
  const places = met.flatMap((shingle) => draft.get(shingle) ?? [])
  const start = Math.min(...places.map((place) => place.start))
  const end = Math.max(...places.map((place) => place.end))
  return { id: recalled.id, why: recalled.why, span: { start, end }, share }
}

/**
 * Recalled answers that a draft still holds, however they came there: pasted, typed, filled in with other names. Letters' case, accents and
 * punctuation do not matter; a quarter of an answer's words in a row do. Spans are UTF-16 offsets into `draft`.
 */
export function findRecalled(draft: string, recalled: readonly Recalled[]): RecalledPlace[] {
  if (recalled.length === 0) return []
  const shingles = draftShingles(draft)
  return recalled.flatMap((one) => placeOf(one, shingles) ?? []).sort((a, b) => a.span.start - b.span.start)
}
