import * as v from 'valibot'
import { STEPS } from '../../carp/step.ts'
import { CHANNELS } from '../../snippets/snippet.ts'
import { day, language, list, plain, said, slug } from '../forms.ts'
import { LIMITS } from '../limits.ts'
import type { Pack, PackSnippet } from '../pack.ts'
import { RULE, ruleOf } from '../rule-form.ts'
import { MANIFEST, manifestOf } from '../source/manifest.ts'
import { type HeldAnswers, NONE_HELD } from './held.ts'
import { type Refusal, refused } from './refusal.ts'

const body = v.pipe(plain(LIMITS.body), v.minLength(1, 'must not be empty'))
const channel = v.picklist(CHANNELS)

/** An answer as it travels. */
export const SNIPPET = v.strictObject({
  id: slug,
  title: said(LIMITS.title),
  body,
  shortcut: v.pipe(
    v.string(),
    v.maxLength(60),
    v.regex(/^(?:[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*)?$/u, 'must be small letters and digits'),
    v.check((text) => text.normalize('NFKC') === text, 'must be written in plain letters'),
  ),
  step: v.nullable(v.picklist(STEPS)),
  tags: list(said(LIMITS.word)),
  folder: plain(LIMITS.title),
  examples: list(said(LIMITS.text)),
  language,
  channel,
  variants: list(v.strictObject({ language, channel, body })),
  owner: plain(LIMITS.title),
  reviewAt: v.union([v.literal(''), day]),
})

const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const RECALLED = v.strictObject({
  id: slug,
  title: said(LIMITS.title),
  why: said(LIMITS.text),
  shingles: list(wholeNumber, 20_000),
})

const { expires: _, ...manifestFields } = MANIFEST.entries

const PAYLOAD = v.strictObject({
  format: v.literal(1),
  ...manifestFields,
  builtAt: wholeNumber,
  expiresAt: v.nullable(wholeNumber),
  snippets: list(SNIPPET, LIMITS.snippets),
  rules: list(v.strictObject({ id: slug, ...RULE.entries }), LIMITS.rules),
  recalled: list(RECALLED, LIMITS.recalled),
})

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
}

/** "snippets “refund” title" says more than "snippets 17 title". */
function placeOf([list = '', at = '', ...rest]: readonly string[], value: unknown): string {
  const pack = v.safeParse(v.record(v.string(), v.unknown()), value)
  const items = v.safeParse(v.array(v.object({ id: v.string() })), pack.success ? pack.output[list] : null)
  const id = items.success ? items.output[Number(at)]?.id : undefined
  return [list, id === undefined ? at : `“${id.slice(0, 80)}”`, ...rest]
    .filter((part) => part !== '')
    .join(' ')
}

interface Parsed {
  /** Its answers, however they look. */
  readonly snippets: readonly unknown[]
}

/** Is it a payload whose answers can be told apart by their places? A longer list than any may be is no longer looked at one by one. */
function isParsed(value: unknown): value is Parsed {
  if (typeof value !== 'object' || value === null || !('snippets' in value)) return false
  const { snippets } = value
  return Array.isArray(snippets) && snippets.length <= LIMITS.snippets
}

/**
 * A payload's value as a pack, or which of its fields is wrong. `texts` are those of its answers, in order: the ones that are in `held` were
 * verified before, letter by letter as they are, and need no second look.
 */
export function readPayload(
  value: unknown,
  texts: readonly string[] = [],
  held: HeldAnswers = NONE_HELD,
): { readonly ok: true; readonly pack: Pack } | Refusal {
  const format = formatOf(value)
  if (typeof format === 'number' && Number.isInteger(format) && format > 1) return refused('newer')
  const known = held.size > 0 && isParsed(value) ? value : null
  const isHeld = (_: unknown, at: number): _ is PackSnippet => held.has(texts[at] ?? '')
  const looked = known ? { ...known, snippets: known.snippets.filter((one, at) => !isHeld(one, at)) } : value
  const read = v.safeParse(PAYLOAD, looked, { abortEarly: true })
  if (!read.success) {
    const [issue] = read.issues
    const path = (issue.path ?? []).map(({ key }) => String(key))
    return refused('form', `${placeOf(path, looked)}: ${issue.message}`.slice(0, 300))
  }
  const { format: _format, builtAt, expiresAt, snippets: fresh, rules, recalled, ...fields } = read.output
  const { expires: _expires, ...manifest } = manifestOf({ ...fields, expires: null })
  let next = 0
  const snippets =
    known?.snippets.flatMap((one, at) => (isHeld(one, at) ? one : (fresh[next++] ?? []))) ?? fresh
  return {
    ok: true,
    pack: {
      ...manifest,
      builtAt,
      expiresAt,
      snippets,
      rules: rules.map(({ id, ...rule }) => ruleOf(id, rule)),
      recalled,
    },
  }
}

type RuleFields = v.InferInput<typeof RULE>

/** A rule by the names of its file. */
export function fieldsOfRule(rule: Pack['rules'][number]): RuleFields & { id: string } {
  const { id, category, level, why, any, start, unless, rescue, need, say, ask, houseStyle, ...tests } = rule
  return {
    ...{ id, category, level, why, any: [...any] },
    ...(start === null ? {} : { start }),
    ...{ unless: [...unless], rescue: [...rescue], need: [...need], say: say.map((one) => ({ ...one })) },
    ...(ask === null ? {} : { ask }),
    'house-style': houseStyle,
    ...{ wrong: [...tests.wrong], right: [...tests.right], silent: [...tests.silent], source: tests.source },
  }
}

/** A pack as the one text it has: the same pack gives the same bytes. */
export function writePayload(pack: Pack): string {
  const { internalWords, profileFields, rules, snippets, recalled, ...rest } = pack
  const payload = {
    format: 1,
    ...rest,
    internal: internalWords,
    'profile-fields': profileFields,
    // What an answer was before its import is for its author.
    snippets: snippets.map(({ source: _source, ...snippet }) => snippet),
    rules: rules.map(fieldsOfRule),
    recalled,
  }
  return JSON.stringify(payload)
}
