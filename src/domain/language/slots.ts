import type { Token } from '../text/normalise.ts'
import { shapeOf } from './labels.ts'
import { type Part, type Pattern, parsePattern } from './pattern.ts'

/** Where a slot's words are: tokens `from` to `to`, not included. */
export interface Slot {
  readonly from: number
  readonly to: number
}

/** A `from` pattern found in a sentence. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly slots: ReadonlyMap<string, Slot>
}

/** The token that stands between a sentence and the next one. */
export const NEXT_SENTENCE = '/'

const parsed = new Map<string, Pattern | null>()

function patternOf(source: string): Pattern | null {
  const known = parsed.get(source)
  if (known !== undefined) return known
  const read = parsePattern(source)
  const made = read.ok ? read.pattern : null
  parsed.set(source, made)
  return made
}

const STEPS_ALLOWED = 20_000

/** Matches patterns with slots by backtracking; gives up after a bounded number of steps. */
class SlotMatch {
  readonly slots = new Map<string, Slot>()
  private readonly tokens: readonly Token[]
  private steps = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  sequence(pattern: Pattern, index: number, at: number, then: (end: number) => boolean): boolean {
    const part = pattern[index]
    if (++this.steps > STEPS_ALLOWED) return false
    if (!part) return then(at)
    return this.part(part, at, (end) => this.sequence(pattern, index + 1, end, then))
  }

  private part(part: Part, at: number, then: (end: number) => boolean): boolean {
    const token = this.tokens[at]
    switch (part.kind) {
      case 'end':
        return (token === undefined || token.word === NEXT_SENTENCE) && then(at)
      case 'set':
        return token !== undefined && holds(part.words, token.word) && then(at + 1)
      case 'other':
        return (
          token !== undefined &&
          token.word !== NEXT_SENTENCE &&
          !holds(part.words, token.word) &&
          then(at + 1)
        )
      case 'name':
        return token?.capital === true && at > 0 && then(at + 1)
      case 'optional':
        return this.sequence(part.parts, 0, at, then) || then(at)
      case 'alt':
        return part.options.some((option) => this.sequence(option, 0, at, then))
      case 'gap':
        return this.gap(part.min, part.max, at, then)
      case 'slot':
        return this.sequence(part.parts, 0, at, (end) => {
          this.slots.set(part.name, { from: at, to: end })
          return then(end)
        })
    }
  }

  private gap(min: number, max: number, at: number, then: (end: number) => boolean): boolean {
    for (let count = 0; count <= max; count++) {
      if (count >= min && then(at + count)) return true
      const token = this.tokens[at + count]
      if (!token || token.word === NEXT_SENTENCE || (count > 0 && token.gap === 'break')) return false
    }
    return false
  }
}

function holds(words: readonly string[], word: string): boolean {
  if (words.includes(word)) return true
  const shape = shapeOf(word)
  return shape !== null && words.includes(shape)
}

/** The first place where `source` matches and covers tokens `hit.from` to `hit.to`; null for nowhere. */
export function findAround(source: string, tokens: readonly Token[], hit: Slot): Found | null {
  if (source === '') return { from: hit.from, to: hit.to, slots: new Map() }
  const pattern = patternOf(source)
  if (!pattern) return null
  for (let from = 0; from <= hit.from; from++) {
    const match = new SlotMatch(tokens)
    let to = -1
    const met = match.sequence(pattern, 0, from, (end) => {
      if (end < hit.to) return false
      to = end
      return true
    })
    if (met) return { from, to, slots: match.slots }
  }
  return null
}
