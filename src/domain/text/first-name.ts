import { foldName, isGivenName } from './given-names.ts'

/** What a display name surely says; null where it leaves a doubt. */
export interface NameParts {
  readonly first: string | null
  readonly last: string | null
}

const NOTHING: NameParts = { first: null, last: null }

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const TITLES =
  words(`mr mrs ms miss mx dr prof professor sir madam madame lady lord rev fr sr sra srta herr frau mme mlle
  monsieur signor signora dott ing dipl-ing dhr mevr capt captain sgt lt col hon mag`)
const SUFFIXES = words('jr jnr snr ii iii iv md phd ph.d mba esq msc bsc ma ba cpa rn dds mbe obe')
const COMPANY =
  words(`inc incorporated corp corporation co company companies llc llp ltd limited plc gmbh ag kg ug ohg sa sas sarl srl spa bv nv
  ab oy as aps pty pte kk group holding holdings partners associates solutions services service systems technologies technology tech
  software labs lab studio studios media agency consulting consultants industries international global enterprises enterprise traders
  trading supplies supply store stores shop shops market markets bank insurance university college school academy hospital clinic
  hotel hotels restaurant cafe foundation trust institute council church ministry department dept office team support sales billing
  accounts accounting info admin administrator helpdesk desk service services reception marketing hr finance logistics transport
  motors foods energy capital ventures properties construction design designs bakery pharmacy dental law legal lodge inn house gallery garage clinic club gym salon spa farm press works the and of for und et y
  acme contoso northwind globex initech fabrikam news online web digital cloud network networks security`)
const NOBODY =
  words(`unknown anonymous guest visitor user customer client test tester undefined null none nan na n/a name first last
  firstname lastname fullname noreply no-reply mailer-daemon postmaster webmaster owner member account me you somebody someone caller
  sender requester buyer seller subscriber lead contact dear hello hi team all everyone new`)
const PARTICLES = words(
  'van von der den de del della di da dos das du la le los las ter ten te zu zum zur bin ibn al el st',
)
const FAMILY_FIRST =
  words(`nguyen tran pham huynh hoang phan vu vo dang bui do ngo duong wang zhang liu chen yang huang zhao wu zhou xu sun
  zhu lin guo gao luo zheng liang xie song tang deng feng li kim lee park choi jung kang cho yoon jang lim han shin seo kwon hwang sato
  suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida nagy kovacs szabo toth horvath abdul abdel abu al el`)

const LETTERS = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]*$/u

const bare = (word: string): string => foldName(word).replace(/\.+$/, '')
const isUpper = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
const isLower = (word: string): boolean => word === word.toLowerCase()
const isInitial = (word: string): boolean =>
  /^(?:\p{L}\.?){1,2}$/u.test(word) && (word.length === 1 || word.includes('.'))

/** "JEAN-LUC" and "jean-luc" become "Jean-Luc"; a mixed one stays as its owner writes it. */
function cased(word: string): string {
  if (!isUpper(word) && !isLower(word)) return word
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** Takes away what is no part of a name: invisible characters, pictures, quotes, brackets, "via Facebook". */
function tidy(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\p{Cf}|\p{Extended_Pictographic}|\uFE0F/gu, '')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/^["'“”‘’\s]+|["'“”‘’\s]+$/g, '')
    .replace(/\s+(?:via|from|at|@|\||-|–|—)\s.*$/iu, '')
    .replace(/\s+/g, ' ')
    .trim()
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

const isPersonal = (part: string): boolean =>
  LETTERS.test(part) && !COMPANY.has(bare(part)) && !NOBODY.has(bare(part))

function surnameOf(parts: readonly string[]): string | null {
  let from = parts.length - 1
  while (from > 0 && PARTICLES.has(bare(parts[from - 1] ?? ''))) from--
  const found = parts.slice(from)
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
  if (!isGivenName(first) && (family.some(isGivenName) || isUpper(first))) return NOTHING
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

function fromWords(parts: readonly string[], titled: boolean): NameParts {
  const [first] = parts
  if (!first || parts.length > 4 || !parts.every(isPersonal)) return NOTHING
  if (parts.length === 1) {
    if (titled) return { first: null, last: cased(first) }
    return isGivenName(first) ? { first: cased(first), last: null } : NOTHING
  }
  if (isInitial(first)) return { first: null, last: surnameOf(parts) }
  const capitals = fromCapitals(parts)
  if (capitals) return capitals
  const start = bare(first)
  if (PARTICLES.has(start) || FAMILY_FIRST.has(start) || /^(?:o['’]|mc|mac[A-Z]|al-|el-)/i.test(first))
    return NOTHING
  const plain = parts.every(isUpper) || isLower(first)
  if (plain && !isGivenName(first)) return NOTHING
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
