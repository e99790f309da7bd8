import * as v from 'valibot'
import type { Policy } from '../../policy/policy.ts'
import { DESKS, type DeskData } from '../desk-data.ts'
import {
  day,
  httpsAddress,
  language,
  list,
  packValues,
  plain,
  policyLine,
  profileField,
  rotation,
  said,
  slug,
  version,
} from '../forms.ts'
import type { Rotation } from '../keys/rotation.ts'
import { MOST_ROTATIONS } from '../keys/rotation.ts'
import { LIMITS } from '../limits.ts'

const noDoubles = <T>(keyOf: (item: T) => string, what: string) =>
  v.check((items: T[]) => new Set(items.map(keyOf)).size === items.length, `${what} stands there twice`)

/** The fields of pack.yaml. */
export const MANIFEST = v.strictObject(
  {
    name: slug,
    title: said(LIMITS.title),
    version,
    description: v.optional(plain(LIMITS.text), ''),
    owner: v.optional(plain(LIMITS.title), ''),
    languages: v.optional(v.pipe(list(language, 40), v.minLength(1, 'needs a language')), ['en']),
    policy: v.optional(
      v.pipe(
        list(policyLine),
        noDoubles(({ id }) => id, 'a limit'),
      ),
      [],
    ),
    internal: v.optional(list(said(LIMITS.word), 500), []),
    holidays: v.optional(list(day, 500), []),
    'profile-fields': v.optional(
      v.pipe(
        list(profileField, 50),
        noDoubles(({ id }) => id, 'a field'),
      ),
      [],
    ),
    values: v.optional(packValues, {}),
    desks: v.optional(DESKS, {}),
    interval: v.optional(
      v.pipe(
        v.number('must be hours'),
        v.minValue(0.25, 'must be 0.25 hours or more'),
        v.maxValue(720, 'must be at most 720 hours'),
      ),
      24,
    ),
    mirrors: v.optional(list(httpsAddress, 8), []),
    expires: v.optional(v.nullable(day), null),
    rotations: v.optional(list(rotation, MOST_ROTATIONS), []),
  },
  'must be fields like "name: our-team"',
)

/** What a pack says of itself. */
export interface Manifest {
  readonly name: string
  readonly title: string
  readonly version: number
  readonly description: string
  /** Who answers for it where an answer names nobody; '' for nobody. */
  readonly owner: string
  /** BCP 47; the first is the one answers are written in. */
  readonly languages: readonly string[]
  readonly policy: Policy
  /** Words that must not reach a customer. */
  readonly internalWords: readonly string[]
  /** YYYY-MM-DD. */
  readonly holidays: readonly string[]
  /** What agents fill in once: `{{ agent.fields.<id> }}`. */
  readonly profileFields: readonly ProfileField[]
  /** What the pack says of the team: `{{ pack.<key> }}`. */
  readonly values: Readonly<Record<string, string>>
  /** By the desk's id. */
  readonly desks: Readonly<Record<string, DeskData>>
  /** Hours between looks for a newer version. */
  readonly interval: number
  readonly mirrors: readonly string[]
  /** The last day it counts, YYYY-MM-DD; null for no end. */
  readonly expires: string | null
  readonly rotations: readonly Rotation[]
}

export interface ProfileField {
  readonly id: string
  readonly label: string
}

/** A manifest of its fields. */
export function manifestOf(read: v.InferOutput<typeof MANIFEST>): Manifest {
  const { internal, 'profile-fields': profileFields, ...rest } = read
  return { ...rest, internalWords: internal, profileFields }
}
