import type { Inline } from '../snippets/body.ts'
import { diff } from './diff.ts'
import { type Atom, atomsOf, isCursor, ownersOf } from './line-atoms.ts'
import type { Cleaner } from './private-words.ts'
import { comparable, type Token, tokensOf } from './tokens.ts'

/** Joins neighbours of the same looks. */
function merged(line: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of line) {
    const last = joined.at(-1)
    const isAlike =
      last?.kind === 'text' &&
      inline.kind === 'text' &&
      last.href === inline.href &&
      last.marks.join() === inline.marks.join()
    if (isAlike) joined[joined.length - 1] = { ...last, text: last.text + inline.text }
    else joined.push(inline)
  }
  return joined
}

/** What was sent, each private thing one token, written as its variable: a number must not come apart where a part of it stood before. */
function cleanTokens(sent: string, cleaner: Cleaner): Token[] {
  return cleaner
    .clean(sent)
    .flatMap(({ text, said, isPrivate }) =>
      isPrivate ? [{ text, same: comparable(said), isWord: true }] : tokensOf(text),
    )
}

/** A new line of plain words. */
export function newLine(text: string, cleaner: Cleaner): Inline[] {
  return merged(
    cleaner
      .clean(text)
      .map(({ text: part }): Inline => ({ kind: 'text', text: part, marks: [], href: null })),
  )
}

/** Writes the line that comes out, atom by atom. */
class Writing {
  readonly #line: Inline[] = []
  readonly #atoms: readonly Atom[]
  readonly #silent: ReadonlySet<number>
  readonly #written = new Set<number>()

  /** `silent` atoms showed nothing when filled in; they stay where they stood. */
  constructor(atoms: readonly Atom[], silent: ReadonlySet<number>) {
    this.#atoms = atoms
    this.#silent = silent
  }

  keep(place: number, text: string): void {
    this.keepSilent(place)
    const atom = this.#atoms[place]
    if (!atom || (atom.kind !== 'fixed' && this.#written.has(place))) return
    this.#written.add(place)
    const { inline } = atom
    this.#line.push(atom.kind === 'fixed' && inline.kind === 'text' ? { ...inline, text } : inline)
  }

  /** Silent atoms that stand before `place`. */
  keepSilent(place: number): void {
    for (const silent of this.#silent) {
      const atom = this.#atoms[silent]
      if (silent >= place || !atom || this.#written.has(silent)) continue
      this.#written.add(silent)
      this.#line.push(atom.inline)
    }
  }

  add(text: string): void {
    const last = this.#line.at(-1)
    const marks = last?.kind === 'text' ? last.marks : []
    this.#line.push({ kind: 'text', text, marks, href: null })
  }

  line(): Inline[] {
    this.keepSilent(this.#atoms.length)
    return merged(this.#line)
  }
}

/**
 * A line of a template as the agent would have it: `rendered` is what it was filled in to, `sent` what the agent made of that. Words that
 * were left keep their formatting; a value that was corrected stays its variable, new words lose what is private.
 */
export function rewriteLine(
  line: readonly Inline[],
  rendered: string,
  sent: string,
  cleaner: Cleaner,
): Inline[] {
  const atoms = atomsOf(line)
  const before = tokensOf(rendered)
  const after = cleanTokens(sent, cleaner)
  const owners = ownersOf(atoms, before)
  const shown = new Set(owners)
  const writing = new Writing(atoms, new Set([...atoms.keys()].filter((place) => !shown.has(place))))
  const isValue = (owner: number | undefined): boolean =>
    owner !== undefined && owner >= 0 && atoms[owner]?.kind === 'liquid'
  let gone: number[] = []
  let fresh = ''
  /** Writes what stands between two tokens that were left; `next` is the place of the second in `before`. */
  const settle = (next: number): void => {
    const [left, right] = [owners[next - gone.length - 1], owners[next]]
    const isCorrection = gone.length > 0 && gone.every((place) => isValue(owners[place]))
    const isInside = gone.length === 0 && isValue(left) && left === right
    const from = (left ?? -1) + 1
    const isAtCursor = atoms.slice(from, right ?? atoms.length).some(isCursor) && gone.length === 0
    if (isCorrection && fresh.trim() !== '') for (const place of gone) writing.keep(owners[place] ?? -1, '')
    else if (fresh !== '' && !isInside && !isAtCursor) {
      if (gone.length === 0 && from > 0) writing.keepSilent(from)
      writing.add(fresh)
    }
    gone = []
    fresh = ''
  }
  const steps = diff(
    before.map(({ same }) => same),
    after.map(({ same }) => same),
  )
  for (const { kind, old, next } of steps) {
    if (kind === 'gone') gone.push(old)
    else if (kind === 'new') fresh += after[next]?.text ?? ''
    else {
      settle(old)
      const owner = owners[old] ?? -1
      if (owner === -1) writing.add(after[next]?.text ?? '')
      else writing.keep(owner, after[next]?.text ?? '')
    }
  }
  settle(before.length)
  return writing.line()
}
