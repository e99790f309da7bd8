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

/** Words in a shingle: fewer are found in honest letters, more are lost with one edit. */
export const WIDTH = 5
/** Shorter texts say too little to be known again. */
export const FEWEST = 3
/** Liquid is filled in differently each time: no shingle reaches over it. */
const LIQUID = /\{\{.*?\}\}|\{%.*?%\}/gs

const LOW = 0x85ebca6b

/** The lower half of a shingle's hash while it is being read: `state` taken on by one more word. */
export function lowHash(word: string, state: number = LOW): number {
  let low = state
  for (let at = 0; at < word.length; at++) low = Math.imul(low ^ word.charCodeAt(at), 0x165667b1)
  return low
}

/** The lower half of a shingle's hash, a whole number below 2^32, once its last word was read. */
export function lowHashOf(state: number): number {
  const low = Math.imul(state ^ (state >>> 13), 0x297a2d39)
  return (low ^ (low >>> 16)) >>> 0
}

/** Two 32-bit multiplicative hashes side by side as one number of 53 bits. */
function hash(text: string): number {
  let high = 0x9e3779b9
  for (let at = 0; at < text.length; at++) high = Math.imul(high ^ text.charCodeAt(at), 0x27d4eb2d)
  high = Math.imul(high ^ (high >>> 15), 0x2c1b3c6d)
  return ((high >>> 0) % 0x200000) * 0x100000000 + lowHashOf(lowHash(text))
}

/** A word as shingles take it, with its place. */
export interface ShingleWord extends Span {
  readonly said: string
}

/** The words of a text as shingles take them: folded, numbers as they are written. */
export function shingleWords(text: string): ShingleWord[] {
  return tokenise(text).map(({ word, start, end }) => ({
    said: word === '#' ? text.slice(start, end) : word,
    start,
    end,
  }))
}

function shinglesIn(text: string, width: number): number[] {
  const words = shingleWords(text).map(({ said }) => said)
  const found: number[] = []
  for (let at = 0; at + width <= words.length; at++) found.push(hash(words.slice(at, at + width).join(' ')))
  return found
}

/** What a body's text (with its Liquid) is known by; nothing for a text of a word or two. */
export function shinglesOf(text: string): number[] {
  const parts = text.split(LIQUID)
  const found = parts.flatMap((part) => shinglesIn(part, WIDTH))
  if (found.length > 0) return [...new Set(found)]
  const short = parts.flatMap((part) => {
    const { length } = tokenise(part)
    return length >= FEWEST ? shinglesIn(part, length) : []
  })
  return [...new Set(short)]
}

/**
 * What recalled text is known by. What living answers of the pack say too is left out: its corrected successor must not be found in its place.
 */
export function distinctShingles(text: string, living: ReadonlySet<number>): number[] {
  return shinglesOf(text).filter((shingle) => !living.has(shingle))
}
