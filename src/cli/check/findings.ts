import { contextOf } from '../../domain/language/context-of.ts'
import { countWords, looksEnglish } from '../../domain/language/english.ts'
import { tokenise } from '../../domain/text/normalise.ts'
import type { Piece, Place } from '../input/piece.ts'
import { type CheckedFlag, checkedFlags } from './checked-flag.ts'
import type { Checker } from './checker.ts'

/** A flag with where it is. */
export interface Finding {
  /** `line` and `column` of the file, from 1; no column where the text is not the file as it stands. */
  readonly place: Place & { readonly column: number | null }
  readonly flag: CheckedFlag
  /** The words from the flag's start to its end. */
  readonly words: string
}

/** What was found in the texts that were read. */
export interface Findings {
  readonly findings: readonly Finding[]
  readonly files: number
  readonly texts: number
  /** Where texts in another language stand, in which Koi says nothing. */
  readonly otherLanguage: readonly Place[]
}

/** Fewer words tell no language surely. */
const ENOUGH_WORDS = 6

function isOtherLanguage(text: string): boolean {
  const counts = countWords(tokenise(text))
  return counts.words >= ENOUGH_WORDS && !looksEnglish(counts)
}

/** Lines and columns of ever later offsets of a text, both from 1. */
function lineAndColumn(text: string): (offset: number) => { line: number; column: number } {
  let line = 1
  let start = 0
  return (offset) => {
    for (
      let next = text.indexOf('\n', start);
      next !== -1 && next < offset;
      next = text.indexOf('\n', start)
    ) {
      line++
      start = next + 1
    }
    return { line, column: offset - start + 1 }
  }
}

function findingsIn({ text, about, place }: Piece, check: Checker): Finding[] {
  const at = lineAndColumn(text)
  return checkedFlags(check(text, contextOf(about))).map((flag) => ({
    place: place.exact ? { ...place, ...at(flag.start) } : { ...place, column: null },
    flag,
    words: text.slice(flag.start, flag.end),
  }))
}

/** Checks the texts of `files` files. */
export function findingsOf(pieces: readonly Piece[], files: number, check: Checker): Findings {
  return {
    findings: pieces.flatMap((piece) => findingsIn(piece, check)),
    files,
    texts: pieces.length,
    otherLanguage: pieces.filter(({ text }) => isOtherLanguage(text)).map(({ place }) => place),
  }
}
