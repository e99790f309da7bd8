import { isFamilyName } from './family-names.ts'
import { isFirmWord } from './firm-words.ts'
import { type NameParts, nameParts, nameWords } from './first-name.ts'
import { foldName, isGivenName } from './given-names.ts'
import { MORE_GIVEN } from './more-given-names.ts'
import { looksFamilyFirst, PARTICLES } from './name-words.ts'

const NOTHING: NameParts = { first: null, last: null }

/** Known as a given name, and not as a family name as well. */
const isGiven = (word: string): boolean =>
  isGivenName(word) || (MORE_GIVEN.has(foldName(word)) && !isFamilyName(foldName(word)))

/** A family's name, by a list, its form, or the particle before it. */
function isFamilys(last: string): boolean {
  const words = foldName(last).split(/[\s-]+/)
  const end = words.at(-1) ?? ''
  const isNamed = isFamilyName(end) || looksFamilyFirst(end, true)
  return (isNamed && !isGiven(end)) || words.slice(0, -1).some((word) => PARTICLES.has(word))
}

/** May a first word that is in no list be somebody's name? Firms have such words, and so have those whose family name stands first. */
function isLikelyFirst(first: string, last: string | null, isTurned: boolean): boolean {
  const folded = foldName(first)
  if (folded.length < 3) return false
  if (isTurned) return true
  const isOneOrOther = MORE_GIVEN.has(folded) || !isFamilyName(folded)
  return last !== null && isOneOrOther && isFamilys(last)
}

/**
 * The parts of a display name that a letter may be opened with: what nameParts reads, less every name that could be a firm's, an office's, a role's
 * or a family's. Never more than nameParts reads, so that a page that knows only that one sees the same name.
 */
export function sureParts(name: string): NameParts {
  const parts = nameParts(name)
  const { first, last } = parts
  const words = nameWords(name).map(foldName)
  const isKnown = first !== null && isGiven(first)
  if (words.some((word, at) => isFirmWord(word, at === 0 && !isKnown))) return NOTHING
  if (first === null || isKnown) return parts
  return isLikelyFirst(first, last, name.includes(',')) ? parts : NOTHING
}

/** The first name to greet somebody by; null where anything leaves a doubt. */
export function sureFirstName(name: string): string | null {
  return sureParts(name).first
}
