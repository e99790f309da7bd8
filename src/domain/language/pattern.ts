import { tokenise } from '../text/normalise.ts'
import { LEXICON } from './lexicon.ts'

/** One step of a pattern. */
export type Part =
  | { readonly kind: 'set'; readonly words: readonly string[] }
  | { readonly kind: 'other'; readonly words: readonly string[] }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number }
  | { readonly kind: 'alt'; readonly options: readonly Pattern[] }
  | { readonly kind: 'optional'; readonly parts: Pattern }
  | { readonly kind: 'slot'; readonly name: string; readonly parts: Pattern }
  | { readonly kind: 'name' }
  | { readonly kind: 'end' }

export type Pattern = readonly Part[]

/** A pattern, or in plain words why it is none. */
export type ParsedPattern =
  | { readonly ok: true; readonly pattern: Pattern }
  | { readonly ok: false; readonly problem: string }

class PatternProblem extends Error {}

const PIECE = /\s+|\(|\)|\||\?|<\d+-\d+>|@[A-Za-z-]+|\{[a-z]+:?|\}|!(?=[(@a-z])|[^\s()|?{}<>]+/gy
const SPECIAL = /^(?:#|!!|:emoji:|:link:|\/|"|\*(?:ed|ing|ly))$/
const LONGEST_GAP = 12
const LONGEST_SLOT = 9

function pieces(source: string): string[] {
  const found: string[] = []
  PIECE.lastIndex = 0
  while (PIECE.lastIndex < source.length) {
    const from = PIECE.lastIndex
    const hit = PIECE.exec(source)
    if (!hit) throw new PatternProblem(`cannot read "${source.slice(from, from + 12)}"`)
    if (hit[0].trim() !== '') found.push(hit[0])
  }
  return found
}

/** Words `source` stands for as one step each. */
function wordParts(source: string): Part[] {
  if (source === '$') return [{ kind: 'end' }]
  if (SPECIAL.test(source)) return [{ kind: 'set', words: [source] }]
  const words = tokenise(source).map((token) => token.word)
  if (words.length === 0) throw new PatternProblem(`"${source}" holds no word`)
  return words.map((word): Part => ({ kind: 'set', words: [word] }))
}

function gapPart(piece: string): Part {
  const [min = 0, max = 0] = piece.slice(1, -1).split('-').map(Number)
  if (min > max || max > LONGEST_GAP) {
    throw new PatternProblem(`the gap ${piece} must run from small to large, at most ${LONGEST_GAP}`)
  }
  return { kind: 'gap', min, max }
}

function namedPart(name: string): Part {
  if (name === 'Name') return { kind: 'name' }
  const source = LEXICON[name]
  if (source === undefined) throw new PatternProblem(`there is no class @${name}`)
  return together([parseOrThrow(source)])
}

/** Alternatives as one step; single words become one set, so that the trie need not branch. */
function together(options: readonly Pattern[]): Part {
  const words: string[] = []
  const others: Pattern[] = []
  const flat = options.flatMap((option) =>
    option.length === 1 && option[0]?.kind === 'alt' ? option[0].options : [option],
  )
  for (const option of flat) {
    const [only] = option
    if (option.length === 1 && only?.kind === 'set') words.push(...only.words)
    else others.push(option)
  }
  if (words.length > 0) others.push([{ kind: 'set', words: [...new Set(words)].sort() }])
  const [first] = others
  if (others.length === 1 && first?.length === 1 && first[0]) return first[0]
  return { kind: 'alt', options: others }
}

class Reader {
  private at = 0
  private readonly pieces: readonly string[]
  constructor(list: readonly string[]) {
    this.pieces = list
  }

  peek(): string | undefined {
    return this.pieces[this.at]
  }

  take(): string | undefined {
    return this.pieces[this.at++]
  }

  sequence(closers: readonly string[]): Part[] {
    const parts: Part[] = []
    for (let piece = this.peek(); piece !== undefined && !closers.includes(piece); piece = this.peek()) {
      this.take()
      if (piece === '?') this.makeOptional(parts)
      else parts.push(...this.step(piece))
    }
    return parts
  }

  private makeOptional(parts: Part[]): void {
    const last = parts.pop()
    if (!last) throw new PatternProblem('"?" has nothing before it')
    parts.push({ kind: 'optional', parts: [last] })
  }

  private step(piece: string): Part[] {
    if (piece === '(') return [this.group()]
    if (piece === ')' || piece === '|' || piece === '}') throw new PatternProblem(`"${piece}" has no opening`)
    if (piece === '!') return [this.other()]
    if (piece.startsWith('<')) return [gapPart(piece)]
    if (piece.startsWith('@')) return [namedPart(piece.slice(1))]
    if (piece.startsWith('{')) return [this.slot(piece)]
    return wordParts(piece)
  }

  private other(): Part {
    const [part, ...more] = this.step(this.take() ?? ')')
    if (part?.kind !== 'set' || more.length > 0) throw new PatternProblem('"!" takes single words only')
    return { kind: 'other', words: part.words }
  }

  private group(): Part {
    const options: Pattern[] = []
    for (;;) {
      options.push(this.sequence(['|', ')']))
      const closer = this.take()
      if (closer === undefined) throw new PatternProblem('a "(" is never closed')
      if (closer === ')') break
    }
    if (options.some((option) => option.length === 0)) throw new PatternProblem('an alternative is empty')
    return together(options)
  }

  private slot(piece: string): Part {
    const name = piece.replace(/[{:]/g, '')
    const parts = this.sequence(['}'])
    if (this.take() !== '}') throw new PatternProblem(`the slot {${name}} is never closed`)
    if (parts.length > 0) return { kind: 'slot', name, parts }
    const inner: Part = name in LEXICON ? namedPart(name) : { kind: 'gap', min: 1, max: LONGEST_SLOT }
    return { kind: 'slot', name, parts: [inner] }
  }
}

function parseOrThrow(source: string): Pattern {
  const reader = new Reader(pieces(source))
  const options: Pattern[] = [reader.sequence(['|'])]
  while (reader.take() === '|') options.push(reader.sequence(['|']))
  const [first] = options
  if (options.length === 1 && first) return first
  return [together(options)]
}

/**
 * Reads a token pattern: words (folded like any text), `(a|b c)`, `x?`, gaps `<0-3>`, classes `@we`, `@Name`, `#` for a
 * number, `*ed` `*ing` `*ly` for words of that ending, `!(a|b)` for any other word, `$` for the sentence's end, `/` for the next sentence and slots
 * `{thing}`, `{verb:(send|ship)}`.
 */
export function parsePattern(source: string): ParsedPattern {
  try {
    const pattern = parseOrThrow(source)
    if (pattern.length === 0) return { ok: false, problem: 'the pattern is empty' }
    return { ok: true, pattern }
  } catch (error) {
    if (error instanceof PatternProblem) return { ok: false, problem: error.message }
    throw error
  }
}

/** The fewest fixed words a text needs to match: a pattern that needs none would match everything. */
export function fixedWords(pattern: Pattern): number {
  let count = 0
  for (const part of pattern) {
    if (part.kind === 'name') count++
    else if (part.kind === 'set') count += part.words.some((word) => /^[#*]/.test(word)) ? 0 : 1
    else if (part.kind === 'alt') count += Math.min(...part.options.map(fixedWords))
    else if (part.kind === 'slot') count += fixedWords(part.parts)
  }
  return count
}
