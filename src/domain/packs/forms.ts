import * as v from 'valibot'
import { isUnit } from '../policy/policy.ts'
import { fromBase64url } from './built/base64url.ts'
import { isKeyId } from './built/header.ts'
import { hiddenCharacter } from './hidden.ts'
import { LIMITS } from './limits.ts'

/** Text without hidden characters, of a length people write. */
export function plain(most: number) {
  return v.pipe(
    v.string('must be text'),
    v.maxLength(most, `must be at most ${most} characters`),
    v.check(
      (text) => hiddenCharacter(text) === null,
      (issue) => `holds a character nobody sees (${hiddenCharacter(issue.input)})`,
    ),
  )
}

/** The same, not empty and without blanks around. */
export function said(most: number) {
  return v.pipe(plain(most), v.trim(), v.minLength(1, 'must not be empty'))
}

/** Small letters, digits and hyphens: the form of every id. */
export const slug = v.pipe(
  v.string('must be text'),
  v.maxLength(80, 'must be at most 80 characters'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small letters and digits, joined by hyphens'),
)

const WHOLE = 'must be a whole number'

/** Grows with every release. */
export const version = v.pipe(
  v.number(WHOLE),
  v.integer(WHOLE),
  v.minValue(1, 'must be 1 or more'),
  v.maxValue(1_000_000_000, 'must be at most 1000000000'),
)

export const language = v.pipe(
  v.string('must be text'),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'must be a language like "en" or "de-AT"'),
)

/** YYYY-MM-DD of a day that is. */
export function isDay(day: string): boolean {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  return year !== '' && at.toISOString().startsWith(day)
}

export const day = v.pipe(
  v.string('must be a day like 2026-12-24'),
  v.check(isDay, 'must be a day like 2026-12-24'),
)

/** https, a host, no user name and nothing invisible. */
export const httpsAddress = v.pipe(
  v.string('must be text'),
  v.maxLength(500, 'must be at most 500 characters'),
  v.regex(
    /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?\/[!-~]*$/i,
    'must be an address like https://example.com/team.koipack',
  ),
)

/** A list of at most so many; absent means empty. */
export function list<T extends v.GenericSchema>(item: T, most: number = LIMITS.list) {
  return v.pipe(v.array(item, 'must be a list'), v.maxLength(most, `must be at most ${most} of them`))
}

/** One limit of what an agent may offer. */
export const policyLine = v.strictObject(
  {
    id: slug,
    title: said(LIMITS.title),
    limit: v.pipe(
      v.number('must be a number'),
      v.finite('must be a number'),
      v.minValue(0, 'must not be less than 0'),
      v.maxValue(1_000_000_000, 'must be at most 1000000000'),
    ),
    unit: v.pipe(
      v.string('must be text'),
      v.check(
        isUnit,
        'must be minutes, hours, days, working days, weeks, months, years, percent or a currency like EUR',
      ),
    ),
    about: v.pipe(list(said(LIMITS.word)), v.minLength(1, 'needs a word that such offers hold')),
    words: v.optional(plain(LIMITS.text), ''),
  },
  'must be fields like "limit: 30"',
)

/** Names that reach into JavaScript's own objects. */
export const MACHINE_WORDS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const fieldName = v.pipe(
  v.string('must be text'),
  v.maxLength(40, 'must be at most 40 characters'),
  v.regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/, 'must be small letters and digits, joined by _'),
  v.check((name) => !MACHINE_WORDS.has(name), 'is a word of the machine'),
)

/** A value that agents fill in once in their profile: `{{ agent.fields.<id> }}` in answers. */
export const profileField = v.strictObject(
  { id: fieldName, label: said(LIMITS.title) },
  'must be fields like "id: direct_line"',
)

/** What a pack says of its team: `{{ pack.<key> }}` in answers. */
export const packValues = v.pipe(
  v.record(fieldName, said(LIMITS.text), 'must be values by their name'),
  v.check((values) => Object.keys(values).length <= LIMITS.list, `must be at most ${LIMITS.list}`),
)

export const rotation = v.strictObject({
  from: v.pipe(v.string(), v.check(isKeyId, 'must be a key')),
  to: v.pipe(v.string(), v.check(isKeyId, 'must be a key')),
  signature: v.pipe(
    v.string(),
    v.check((text) => fromBase64url(text)?.length === 64, 'must be a signature'),
  ),
})
