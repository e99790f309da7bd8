import { foldName, isGivenName } from './given-names.ts'
import {
  COMPANY,
  FAMILY_TOO,
  looksFamilyFirst,
  NOBODY,
  PARTICLES,
  PLACES_TOO,
  SUFFIXES,
  TITLES,
} from './name-words.ts'

/** What a display name surely says; null where it leaves a doubt. */
export interface NameParts {
  readonly first: string | null
  readonly last: string | null
}

const NOTHING: NameParts = { first: null, last: null }

const LETTERS = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]*$/u

/** Letters that only Vietnamese names have, whose family name stands first. */
const VIETNAMESE = /[\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/

const bare = (word: string): string => foldName(word).replace(/\.+$/, '')
const isUpper = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
const isLower = (word: string): boolean => word === word.toLowerCase()
const isInitial = (word: string): boolean =>
  /^(?:\p{L}\.?){1,2}$/u.test(word) && (word.length === 1 || word.includes('.'))

/** "JEAN-LUC", "jean-luc" and "jEAN-LUC" become "Jean-Luc"; another mixed one stays as its owner writes it. */
function cased(word: string): string {
  if (!isUpper(word.slice(1)) && !isUpper(word) && !isLower(word)) return word
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** Quotation marks and ornaments around a name. */
const QUOTES = /^["'“”‘’„«»\s~*_.\p{So}-]+|["'“”‘’„«»\s~*_!,;\p{So}-]+$/gu

/** Takes away what is no part of a name: invisible characters, pictures, quotes, brackets, "via Facebook". */
function tidy(name: string): string {
  return name
    .normalize('NFKC')
    .replace(
      /\p{Cf}|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\uFE0F\u20E3]/gu,
      '',
    )
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(QUOTES, '')
    .replace(/\s+(?:via|from|at|@|\||-|–|—|über|•|·)\s.*$/iu, '')
    .replace(QUOTES, '')
    .replace(/\s+/g, ' ')
    .replace(/(\p{L}{3})\.$/u, '$1')
    .trim()
}

/** The words of a display name, without what is no part of it. */
export function nameWords(name: string): string[] {
  return tidy(name).match(/[\p{L}\p{M}'’-]+/gu) ?? []
}

function withoutSuffixes(parts: readonly string[]): string[] {
  const kept = [...parts]
  while (kept.length > 1 && SUFFIXES.has(bare(kept.at(-1) ?? ''))) kept.pop()
  return kept
}

function withoutTitles(parts: readonly string[]): string[] {
  const kept = [...parts]
  while (kept.length > 0 && TITLES.has(bare(kept[0] ?? ''))) kept.shift()
  return kept
}

/** A word of somebody's name, and not "Dana's" before a telephone's. */
const isPersonal = (part: string): boolean =>
  LETTERS.test(part) && !/['’]s$/i.test(part) && !COMPANY.has(bare(part)) && !NOBODY.has(bare(part))

function surnameOf(parts: readonly string[]): string | null {
  let from = parts.length - 1
  while (from > 0 && PARTICLES.has(bare(parts[from - 1] ?? ''))) from--
  const found = parts.slice(from)
  if (isInitial(found.at(-1) ?? '')) return null
  return found.length === 0 ? null : found.map((part) => (PARTICLES.has(part) ? part : cased(part))).join(' ')
}

/** "Smith, John" (also "van Dyk, Anna", "SMITH, JOHN"). */
function fromComma(before: string, after: string): NameParts {
  const family = before.split(' ')
  const given = withoutSuffixes(withoutTitles(after.split(' ')))
  const first = given[0]
  if (!first || given.length > 3 || family.length > 3 || ![...family, ...given].every(isPersonal))
    return NOTHING
  if (isInitial(first)) return { first: null, last: surnameOf(family) }
  const isListed = isGivenName(first)
  const own = family.filter((part) => !PARTICLES.has(bare(part)))
  if (!isListed && (own.length > 1 || isUpper(first) || isLower(first))) return NOTHING
  // "Anna, Jan" are two.
  if (family.some((part) => isGivenName(part) && !(isListed && FAMILY_TOO.has(bare(part))))) return NOTHING
  return {
    first: cased(first),
    last: family.map((part) => (PARTICLES.has(part) ? part : cased(part))).join(' '),
  }
}

/** "DUPONT Marie" and "Marie DUPONT": the word in capitals is the family's. */
function fromCapitals(parts: readonly string[]): NameParts | null {
  const [one, two] = parts
  if (parts.length !== 2 || !one || !two || isUpper(one) === isUpper(two) || one.length < 3 || two.length < 3)
    return null
  return isUpper(one) ? { first: two, last: cased(one) } : { first: one, last: cased(two) }
}

/** Orders and names that cannot be told: a family name first, or one that looks like it. */
function isDoubtful(parts: readonly string[], titled: boolean): boolean {
  const [first = '', ...rest] = parts
  const start = bare(first)
  const isListed = isGivenName(first)
  if (PARTICLES.has(start) || /^(?:o['’]|mc|mac[A-Z]|al-|el-)/i.test(first)) return true
  if (looksFamilyFirst(start, isListed) || parts.some((part) => VIETNAMESE.test(part))) return true
  // "Mr Smith Jones", "KOWALSKI PIOTR", "Ono Yoko": nothing says that the first word is the given one.
  if (isListed) return false
  const givenBehind = rest.some((part) => isGivenName(part) && !FAMILY_TOO.has(bare(part)))
  const isPlace = rest.some((part) => PLACES_TOO.has(bare(part)))
  return titled || parts.every(isUpper) || isLower(first) || givenBehind || isPlace
}

function fromWords(parts: readonly string[], titled: boolean): NameParts {
  const [first] = parts
  if (!first || parts.length > 5 || !parts.every(isPersonal)) return NOTHING
  if (parts.length === 1) {
    if (titled) return { first: null, last: cased(first) }
    return isGivenName(first) ? { first: cased(first), last: null } : NOTHING
  }
  if (isInitial(first)) return { first: null, last: surnameOf(parts) }
  const capitals = fromCapitals(parts)
  if (capitals) return capitals
  if (isDoubtful(parts, titled)) return NOTHING
  return { first: cased(first), last: surnameOf(parts.slice(1)) }
}

/**
 * The first and last name a display name surely holds. Understands "Last, First", titles, suffixes, initials, capitals ("DUPONT Marie"),
 * "Anna via Facebook". Companies, role accounts, e-mail addresses, couples, names in other scripts and orders that cannot be told
 * ("Nguyễn Văn An") give null: the caller asks or uses its default.
 */
export function nameParts(name: string): NameParts {
  const clean = tidy(name)
  if (clean === '' || clean.length > 60 || /[\d@_/\\{}<>&+%#*=:;!?]/.test(clean)) return NOTHING
  const pieces = clean.split(/\s*,\s*/).filter((piece) => piece !== '')
  const [before = '', after = '', ...more] = pieces
  const suffix = after !== '' && after.split(' ').every((part) => SUFFIXES.has(bare(part)))
  if (after !== '' && !suffix && more.length === 0) return fromComma(before, after)
  if (more.length > 0 && !suffix) return NOTHING
  const all = withoutSuffixes(before.split(' '))
  const parts = withoutTitles(all)
  return fromWords(parts, parts.length < all.length)
}

/**
 * The name to greet somebody by, or null when the display name leaves any doubt (company, e-mail address, initials, other scripts).
 * Capitals are set right ("JOHN SMITH" -> "John").
 */
export function firstNameOf(name: string): string | null {
  return nameParts(name).first
}

/**
 * A display name as one would say it: "Smith, John" as "John Smith" where that is sure, "JOHN SMITH" in small letters, without pictures and
 * "via Facebook"; companies and other scripts as they stand. null for what names nobody: addresses, numbers, "Guest", "undefined undefined".
 */
export function spokenName(name: string): string | null {
  const clean = tidy(name)
  const parts = clean.split(' ')
  if (clean === '' || /[@{}<>\d]|https?:/i.test(clean) || !/\p{L}/u.test(clean)) return null
  if (parts.every((part) => NOBODY.has(bare(part).replace(/[.,;:]/g, '')))) return null
  const { first, last } = nameParts(name)
  const isShouted = parts.every(isUpper) || parts.every(isLower)
  return first !== null && last !== null && (clean.includes(',') || isShouted) ? `${first} ${last}` : clean
}
