import { plainLetters } from '../snippets/lookup-words.ts'
import { fuzzyFits } from './near.ts'

/**
 * All words with one first letter and the answers they occur in. Small enough to be read for one question, so that a worker
 * that just started has no index to load.
 */
export interface Shard {
  /** Sorted, one a line. */
  readonly words: string
  /** Where the answers of each word begin in `places`; one more than there are words. */
  readonly starts: Uint32Array
  /** Places in the list of ids. */
  readonly places: Uint32Array
}

export interface FullText {
  readonly ids: readonly string[]
  /** By first letter. */
  readonly shards: ReadonlyMap<string, Shard>
}

/** Words longer than this are addresses and keys; nobody types them out. */
const LONGEST = 40

/** The words of a text as they are looked up, each once. */
export function textWords(text: string): string[] {
  const all = plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(all.filter((word) => word.length <= LONGEST))]
}

/** The shard a word belongs to. */
export const shardOf = (word: string): string => [...word][0] ?? ''

/** Gathers answers and makes the shards of them. */
export class FullTextBuilder {
  readonly #ids: string[] = []
  readonly #places = new Map<string, number[]>()

  add(id: string, text: string): void {
    const place = this.#ids.push(id) - 1
    for (const word of textWords(text)) {
      const places = this.#places.get(word)
      if (places) places.push(place)
      else this.#places.set(word, [place])
    }
  }

  finish(): FullText {
    const byLetter = new Map<string, string[]>()
    for (const word of [...this.#places.keys()].sort()) {
      const words = byLetter.get(shardOf(word))
      if (words) words.push(word)
      else byLetter.set(shardOf(word), [word])
    }
    const shards = new Map([...byLetter].map(([letter, words]) => [letter, this.#shard(words)]))
    return { ids: this.#ids, shards }
  }

  #shard(words: readonly string[]): Shard {
    const lists = words.map((word) => this.#places.get(word) ?? [])
    const starts = new Uint32Array(words.length + 1)
    for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length
    const places = new Uint32Array(starts[words.length] ?? 0)
    for (const [at, list] of lists.entries()) places.set(list, starts[at])
    return { words: words.join('\n'), starts, places }
  }
}

/** How much a word of the index is worth for a word that was typed; 0 where it is another one. */
function worth(word: string, typed: string, isUnfinished: boolean): number {
  if (word === typed) return 1
  if (isUnfinished && word.startsWith(typed)) return 0.6 + 0.3 * (typed.length / word.length)
  return fuzzyFits(word, typed) ? 0.3 : 0
}

/** What one typed word finds: places with their worth, rarer words counting for more. `all` is the number of answers. */
function foundBy(shard: Shard, typed: string, isUnfinished: boolean, all: number): Map<number, number> {
  const found = new Map<number, number>()
  for (const [at, word] of shard.words.split('\n').entries()) {
    const value = worth(word, typed, isUnfinished)
    if (value === 0) continue
    const places = shard.places.subarray(shard.starts[at], shard.starts[at + 1])
    const score = value * Math.log(1 + all / places.length)
    for (const place of places) found.set(place, Math.max(found.get(place) ?? 0, score))
  }
  return found
}

type Scored = readonly [place: number, score: number]

/** Places in which every word is met. */
function wholly([first, ...others]: readonly ReadonlyMap<number, number>[]): Scored[] {
  return [...(first ?? [])].flatMap(([place, score]): Scored[] => {
    const scores = others.map((found) => found.get(place))
    return scores.includes(undefined)
      ? []
      : [[place, scores.reduce((sum: number, one) => sum + (one ?? 0), score)]]
  })
}

/** From so many words on it is a sentence, which no answer says word by word. */
const SENTENCE = 4
/** What a place must be worth, as a share of the best one, where only some words are met. */
const NEAR_BEST = 0.6

/** Places that meet the most of a sentence, rare words counting for more; two words at least. */
function partly(finds: readonly ReadonlyMap<number, number>[]): Scored[] {
  const sums = new Map<number, { score: number; words: number }>()
  for (const found of finds)
    for (const [place, score] of found) {
      const sum = sums.get(place) ?? { score: 0, words: 0 }
      sums.set(place, { score: sum.score + score, words: sum.words + 1 })
    }
  const several = [...sums].filter(([, { words }]) => words > 1)
  const best = several.reduce((most, [, { score }]) => Math.max(most, score), 0)
  return several.flatMap(([place, { score }]): Scored[] => (score < best * NEAR_BEST ? [] : [[place, score]]))
}

/**
 * Places of the answers in which every typed word is met, best first: exactly, as the beginning of a word (the last one alone), or
 * misspelt behind its first letter. Where none is and a whole sentence was asked, such as a customer's question, those that meet the most
 * of it. `shardFor` gives the shard of a first letter.
 */
export function searchFullText(
  typed: readonly string[],
  shardFor: (letter: string) => Shard | null,
  all: number,
  most: number,
): number[] {
  const finds = typed.map((word, at) => {
    const shard = shardFor(shardOf(word))
    return shard ? foundBy(shard, word, at === typed.length - 1, all) : new Map<number, number>()
  })
  const whole = wholly(finds)
  const met = whole.length > 0 || typed.length < SENTENCE ? whole : partly(finds)
  return met
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([place]) => place)
}
