import type { Inline, TextRun } from '../snippets/body.ts'
import { diff, runAt } from './diff.ts'
import { type Token, tokensOf } from './tokens.ts'

/** The smallest part of a line of a template: a token of its fixed words, a stretch of Liquid, an image. */
export interface Atom {
  readonly kind: 'fixed' | 'liquid' | 'image'
  readonly token: Token
  /** What it is written as. */
  readonly inline: Inline
}

const LIQUID = /(\{\{.*?\}\}|\{%.*?%\})/gs

export const isCursor = ({ token }: Atom): boolean => /^\{%-?\s*cursor\b/.test(token.text)

/** The runs of a line with the Liquid that formatting cut into pieces joined: it takes the looks of its start. */
function joinedRuns(line: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of line) {
    const last = joined.at(-1)
    const isOpen =
      last?.kind === 'text' && /\{[{%][^}]*$/.test(last.text.replace(LIQUID, '')) && inline.kind === 'text'
    if (isOpen && last.kind === 'text') joined[joined.length - 1] = { ...last, text: last.text + inline.text }
    else joined.push(inline)
  }
  return joined
}

function atomsOfRun(run: TextRun): Atom[] {
  return run.text.split(LIQUID).flatMap((part, at): Atom[] => {
    if (part === '') return []
    const as = (text: string): TextRun => ({ ...run, text })
    if (at % 2 === 1)
      return [{ kind: 'liquid', token: { text: part, same: part, isWord: true }, inline: as(part) }]
    return tokensOf(part).map((token) => ({ kind: 'fixed', token, inline: as(token.text) }))
  })
}

export function atomsOf(line: readonly Inline[]): Atom[] {
  return joinedRuns(line).flatMap((inline): Atom[] =>
    inline.kind === 'text'
      ? atomsOfRun(inline)
      : [{ kind: 'image', token: { text: '', same: '', isWord: false }, inline }],
  )
}

/** Places of the atoms that can show words. */
const showing = (atoms: readonly Atom[]): number[] =>
  atoms.flatMap((atom, at) => (atom.kind === 'image' || isCursor(atom) ? [] : [at]))

/**
 * Reads a rendered line as fixed words with anything in the place of Liquid. Gives for each token the atom it came from, or null where the
 * line cannot be read so.
 */
function asPattern(atoms: readonly Atom[], rendered: readonly string[]): number[] | null {
  const owners: number[] = []
  const places = showing(atoms)
  let gap: number | null = null
  for (let at = 0; at < places.length; ) {
    const place = places[at] ?? 0
    if (atoms[place]?.kind === 'liquid') {
      gap ??= place
      at++
      continue
    }
    const rest = places.slice(at)
    const length = rest.findIndex((one) => atoms[one]?.kind === 'liquid')
    const run = length === -1 ? rest : rest.slice(0, length)
    const words = run.map((one) => atoms[one]?.token.same ?? '')
    const isLast = length === -1
    const from = owners.length
    const start = gap === null ? from : isLast ? rendered.length - run.length : runAt(rendered, words, from)
    if (start < from || !words.every((word, behind) => rendered[start + behind] === word)) return null
    for (let value = from; value < start; value++) owners.push(gap ?? place)
    owners.push(...run)
    gap = null
    at += run.length
  }
  if (gap === null) return owners.length === rendered.length ? owners : null
  while (owners.length < rendered.length) owners.push(gap)
  return owners
}

/** For each token of a rendered line the place of the atom it came from; -1 for one that came from nowhere. */
export function ownersOf(atoms: readonly Atom[], rendered: readonly Token[]): number[] {
  const words = rendered.map(({ same }) => same)
  const exact = asPattern(atoms, words)
  if (exact) return exact
  const places = showing(atoms)
  const fixed = places.filter((place) => atoms[place]?.kind === 'fixed')
  const liquid = places.filter((place) => atoms[place]?.kind === 'liquid')
  const owners: number[] = words.map(() => -1)
  const steps = diff(
    fixed.map((place) => atoms[place]?.token.same ?? ''),
    words,
  )
  for (const { kind, old, next } of steps) {
    if (kind === 'same') owners[next] = fixed[old] ?? -1
    // What is not of the fixed words is a value's, the nearest one's before it.
    if (kind === 'new') {
      const behind = fixed[old] ?? atoms.length
      owners[next] = liquid.findLast((place) => place < behind) ?? liquid[0] ?? -1
    }
  }
  return owners
}
