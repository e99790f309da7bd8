import { draftLines } from '../text/own-words.ts'
import { textUnder } from '../text/span.ts'
import { runAt } from './diff.ts'
import { type Token, tokensOf, withoutMarkers } from './tokens.ts'

/** An answer as it went into a box. */
export interface Inserted {
  readonly snippet: string
  /** Fingerprint of the body that was filled in. */
  readonly wording: string
  /** The body's paragraphs as they were filled in, in their order; '' for one that left nothing. */
  readonly paragraphs: readonly string[]
}

export type Fate = 'kept' | 'changed' | 'deleted'

/** What became of one answer by the time it was sent. */
export interface Outcome {
  readonly snippet: string
  readonly wording: string
  /** One a paragraph; 'kept' for one that was empty. */
  readonly fates: readonly Fate[]
  /** The words that stand in each paragraph's place; '' for a deleted one. */
  readonly paragraphs: readonly string[]
  /** Lines the agent wrote between this answer's paragraphs, each with the paragraph it stands behind. */
  readonly between: readonly { readonly after: number; readonly text: string }[]
  readonly moved: boolean
  /** Words in its paragraphs and between them that were not in the answer. */
  readonly added: number
}

/** A stretch of a line that belongs to no paragraph yet. */
interface Free {
  readonly line: number
  readonly own: boolean
  readonly tokens: readonly Token[]
}

interface Part {
  readonly owner: number
  readonly paragraph: number
  readonly words: readonly string[]
  place: { fate: Fate; line: number; text: string; added: number } | null
}

/** Paragraphs and lines looked at; no letter has more. */
const MOST = 400
/** Less of a paragraph's words than this, and it is another one. */
const ALIKE = 0.5
/** Lines that one paragraph may have been broken into. */
const BROKEN_INTO = 3

const wordsIn = (tokens: readonly Token[]): Token[] => tokens.filter(({ isWord }) => isWord)
const sames = (tokens: readonly Token[]): string[] => wordsIn(tokens).map(({ same }) => same)
const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text }) => text)
    .join('')
    .trim()

function freeLines(sent: string): Free[] {
  return draftLines(sent)
    .map((line, at) => ({ line: at, own: line.own, tokens: tokensOf(withoutMarkers(textUnder(sent, line))) }))
    .filter(({ tokens }) => tokens.some(({ isWord }) => isWord))
    .slice(0, MOST)
}

function partsOf(inserted: readonly Inserted[]): Part[] {
  return inserted
    .flatMap(({ paragraphs }, owner) =>
      paragraphs.map((text, paragraph) => ({
        owner,
        paragraph,
        words: sames(tokensOf(withoutMarkers(text))),
        place: null,
      })),
    )
    .filter(({ words }) => words.length > 0)
    .slice(0, MOST)
}

/** A whole line says just this paragraph. */
function takeLine(part: Part, free: Free[]): void {
  const at = free.findIndex(({ tokens }) => {
    const said = sames(tokens)
    return said.length === part.words.length && said.every((word, place) => word === part.words[place])
  })
  const found = free[at]
  if (!found) return
  part.place = { fate: 'kept', line: found.line, text: textOf(found.tokens), added: 0 }
  free.splice(at, 1)
}

/** The paragraph stands word for word within a longer line; what is around it stays free. Too few words could be anybody's. */
function takeRun(part: Part, free: Free[]): void {
  if (part.words.length < 3) return
  for (const [at, found] of free.entries()) {
    const words = wordsIn(found.tokens)
    const run = runAt(
      words.map(({ same }) => same),
      part.words,
    )
    if (run === -1) continue
    const first = words[run]
    const last = words[run + part.words.length - 1]
    const from = found.tokens.indexOf(first ?? { text: '', same: '', isWord: false })
    const to = found.tokens.indexOf(last ?? { text: '', same: '', isWord: false }) + 1
    part.place = { fate: 'kept', line: found.line, text: textOf(found.tokens.slice(from, to)), added: 0 }
    const around = [found.tokens.slice(0, from), found.tokens.slice(to)].filter(
      (tokens) => wordsIn(tokens).length > 0,
    )
    free.splice(at, 1, ...around.map((tokens) => ({ ...found, tokens })))
    return
  }
}

/** How many words two lists share, each counted as often as in both. */
function shared(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  let count = 0
  for (const word of words) {
    const more = left.get(word) ?? 0
    if (more > 0) {
      count++
      left.set(word, more - 1)
    }
  }
  return count
}

/** Neighbouring free lines that a paragraph may have been broken into. */
function windowAt(free: readonly Free[], at: number, size: number): Free[] | null {
  const window = free.slice(at, at + size)
  return window.length === size ? window : null
}

/** The free lines that are most like a paragraph, if any are. */
function mostAlike(part: Part, free: readonly Free[]): { at: number; size: number; alike: number } | null {
  let best: { at: number; size: number; alike: number } | null = null
  for (let at = 0; at < free.length; at++)
    for (let size = 1; size <= BROKEN_INTO; size++) {
      const words = windowAt(free, at, size)?.flatMap(({ tokens }) => sames(tokens))
      if (!words) continue
      // Dice's coefficient: two texts of the same words 1, of none 0.
      const alike = (2 * shared(part.words, words)) / (part.words.length + words.length)
      if (alike >= ALIKE && alike > (best?.alike ?? 0)) best = { at, size, alike }
    }
  return best
}

/** Gives each paragraph that is left the lines most like it, the surest first. */
function takeAlike(parts: readonly Part[], free: Free[]): void {
  const left = new Set(parts.filter(({ place }) => place === null))
  while (left.size > 0 && free.length > 0) {
    const sure = [...left]
      .map((part) => ({ part, found: mostAlike(part, free) }))
      .filter((one): one is { part: Part; found: NonNullable<typeof one.found> } => one.found !== null)
      .sort((a, b) => b.found.alike - a.found.alike)[0]
    if (!sure) return
    const { part, found } = sure
    const taken = free.splice(found.at, found.size)
    const words = taken.flatMap(({ tokens }) => sames(tokens))
    const isSame = words.length === part.words.length && words.every((word, at) => word === part.words[at])
    part.place = {
      fate: isSame ? 'kept' : 'changed',
      line: taken[0]?.line ?? 0,
      text: taken.map(({ tokens }) => textOf(tokens)).join(' '),
      added: words.length - shared(part.words, words),
    }
    left.delete(part)
  }
}

/** What the agent wrote on lines of their own between the paragraphs of one answer. */
function betweenOf(mine: readonly Part[], free: readonly Free[]): { after: number; text: string }[] {
  const placed = mine.flatMap(({ paragraph, place }) => (place ? [{ paragraph, line: place.line }] : []))
  const first = Math.min(...placed.map(({ line }) => line))
  const last = Math.max(...placed.map(({ line }) => line))
  return free
    .filter(({ own, line }) => own && line > first && line < last)
    .map(({ line, tokens }) => {
      const before = placed.filter((one) => one.line < line).sort((a, b) => b.line - a.line)[0]
      return { after: before?.paragraph ?? 0, text: textOf(tokens) }
    })
}

function outcomeOf(one: Inserted, mine: readonly Part[], free: readonly Free[]): Outcome | null {
  const placed = mine.filter(({ place }) => place !== null)
  if (placed.length === 0) return null
  const between = placed.length === 0 ? [] : betweenOf(mine, free)
  const of = (paragraph: number) => mine.find((part) => part.paragraph === paragraph)
  const lines = placed.map(({ place }) => place?.line ?? 0)
  const inside = placed.reduce((sum, { place }) => sum + (place?.added ?? 0), 0)
  return {
    snippet: one.snippet,
    wording: one.wording,
    fates: one.paragraphs.map((_, at) => {
      const part = of(at)
      return part ? (part.place?.fate ?? 'deleted') : 'kept'
    }),
    paragraphs: one.paragraphs.map((text, at) => {
      const part = of(at)
      return part ? (part.place?.text ?? '') : text
    }),
    between,
    moved: lines.some((line, at) => line < (lines[at - 1] ?? 0)),
    added: between.reduce((sum, { text }) => sum + sames(tokensOf(text)).length, inside),
  }
}

/**
 * What became of the answers that went into a draft by the time it was sent, paragraph by paragraph; quotations, signatures and what the
 * agent wrote around them do not count, nor does formatting. An answer of which nothing is left was taken out again: null.
 */
export function compareSent(inserted: readonly Inserted[], sent: string): (Outcome | null)[] {
  const free = freeLines(sent)
  const parts = partsOf(inserted)
  for (const part of parts) takeLine(part, free)
  for (const part of parts) if (part.place === null) takeRun(part, free)
  takeAlike(parts, free)
  return inserted.map((one, owner) =>
    outcomeOf(
      one,
      parts.filter((part) => part.owner === owner),
      free,
    ),
  )
}

/** True where an answer went out as it came in. */
export function isAsIs({ fates, moved, added }: Outcome): boolean {
  return fates.every((fate) => fate === 'kept') && !moved && added === 0
}
