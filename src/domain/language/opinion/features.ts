import type { Token } from '../../text/normalise.ts'
import { classOf } from './word-classes.ts'

/** How many places features are hashed into. */
export const FEATURE_SPACE = 1 << 18

/** Told of each feature: its place in the weights, and the tokens it was read from, `to` not included. */
export type OnFeature = (place: number, from: number, to: number) => void

/** What is remembered of a word: its hash, its class's (or its own), and the places of its runs of 3 to 5 letters. */
interface Word {
  readonly own: number
  readonly kind: number
  readonly isClass: boolean
  readonly letters: readonly number[]
}

/** How a sentence ends: a question reads otherwise than a statement. */
export type Ending = '.' | '?' | '!'

const SEED = 0x811c9dc5
const SHORTEST = 3
const LONGEST = 5
const WORDS_KEPT = 5000

/** FNV-1a of a string, 32 bits (Fowler, Noll, Vo). */
function hashOf(text: string): number {
  let hash = SEED
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

function mixed(a: number, b: number): number {
  const hash = Math.imul(a ^ (a >>> 15) ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35)
  return hash ^ (hash >>> 13)
}

const placeOf = (hash: number): number => (hash ^ (hash >>> 18)) & (FEATURE_SPACE - 1)

function lettersOf(word: string): number[] {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return []
  const edged = `<${word}>`
  const places: number[] = []
  for (let size = SHORTEST; size <= LONGEST; size++)
    for (let at = 0; at + size <= edged.length; at++)
      places.push(placeOf(hashOf(`c${edged.slice(at, at + size)}`)))
  return places
}

const known = new Map<string, Word>()

function wordOf(text: string): Word {
  const before = known.get(text)
  if (before) return before
  if (known.size > WORDS_KEPT) known.clear()
  const name = classOf(text)
  const own = hashOf(text)
  const made = {
    own,
    kind: name === null ? own : hashOf(`@${name}`),
    isClass: name !== null,
    letters: lettersOf(text),
  }
  known.set(text, made)
  return made
}

interface Piece {
  readonly word: Word
  /** The token it is, or stands before. */
  readonly at: number
}

const NAME = wordOf(':name:')

/** Tokens with what stands between them and around them as words of their own. */
function piecesOf(tokens: readonly Token[], ending: Ending): Piece[] {
  const pieces: Piece[] = [{ word: wordOf('^'), at: 0 }]
  for (const [at, { word, gap, capital }] of tokens.entries()) {
    if (at > 0 && gap !== 'none') pieces.push({ word: wordOf(gap === 'comma' ? ',' : ';'), at })
    const plain = wordOf(word)
    const named = capital && at > 0 && !plain.isClass && gap !== 'break'
    pieces.push({ word: named ? { ...plain, kind: NAME.own } : plain, at })
  }
  pieces.push({ word: wordOf(ending), at: tokens.length - 1 })
  return pieces
}

/** Tells the kinds of features apart that are made of the same words. */
const ONE = hashOf('#0')
const TWO = hashOf('#1')
const THREE = hashOf('#2')
const SKIP = hashOf('#3')
const KINDS_2 = hashOf('#4')
const KINDS_3 = hashOf('#5')
const KINDS_SKIP = hashOf('#6')
const KINDS_4 = hashOf('#7')
const OPENS = hashOf('#8')
const PAIR = hashOf('#9')
const LENGTH = hashOf('#10')

function runs(pieces: readonly Piece[], found: OnFeature): void {
  for (const [index, { word, at }] of pieces.entries()) {
    const second = pieces[index + 1]
    const third = pieces[index + 2]
    const fourth = pieces[index + 3]
    const end = at + 1
    found(placeOf(mixed(ONE, word.own)), at, end)
    for (const place of word.letters) found(place, at, end)
    if (!second) continue
    const two = mixed(mixed(TWO, word.own), second.word.own)
    const kinds = mixed(mixed(KINDS_2, word.kind), second.word.kind)
    found(placeOf(two), at, second.at + 1)
    found(placeOf(kinds), at, second.at + 1)
    if (!third) continue
    const three = mixed(kinds ^ KINDS_3, third.word.kind)
    found(placeOf(mixed(two ^ THREE, third.word.own)), at, third.at + 1)
    found(placeOf(mixed(mixed(SKIP, word.own), third.word.own)), at, third.at + 1)
    found(placeOf(three), at, third.at + 1)
    found(placeOf(mixed(mixed(KINDS_SKIP, word.kind), third.word.kind)), at, third.at + 1)
    if (fourth) found(placeOf(mixed(three ^ KINDS_4, fourth.word.kind)), at, fourth.at + 1)
  }
}

/** What belongs to the sentence as a whole: how it opens, which kinds of words meet in it, how long it is. */
function whole(pieces: readonly Piece[], count: number, found: OnFeature): void {
  for (const { word } of pieces.slice(1, 4)) found(placeOf(mixed(OPENS, word.kind)), 0, count)
  const kinds = new Set<number>()
  for (const { word } of pieces) if (word.isClass) kinds.add(word.kind)
  const sorted = [...kinds].sort((a, b) => a - b)
  for (const [index, first] of sorted.entries())
    for (const second of sorted.slice(index + 1)) found(placeOf(mixed(mixed(PAIR, first), second)), 0, count)
  found(placeOf(mixed(LENGTH, Math.min(count >> 2, 8))), 0, count)
}

/**
 * The features of one sentence: words, pairs, triples and gapped pairs of words and of their classes, runs of letters,
 * how it opens and which classes meet. The same in training and in the page.
 */
export function featuresOf(tokens: readonly Token[], ending: Ending, found: OnFeature): void {
  const pieces = piecesOf(tokens, ending)
  runs(pieces, found)
  whole(pieces, tokens.length, found)
}

/** How the text of a sentence ends. */
export function endingOf(sentence: string): Ending {
  const last = /[.?!]["')\]\s]*$/.exec(sentence)?.[0].charAt(0)
  return last === '?' || last === '!' ? last : '.'
}
