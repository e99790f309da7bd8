import type { CountedLoss } from '../formats/tally.ts'
import type { Manifest } from './manifest.ts'

/** What a pack says beside its answers, each with what it is called; none of it has a place in another tool or among an import's answers. */
const PARTS: readonly (readonly [string, (manifest: Manifest) => number])[] = [
  ['limits of the policy', ({ policy }) => policy.length],
  ['internal words', ({ internalWords }) => internalWords.length],
  ['holidays', ({ holidays }) => holidays.length],
  ['profile fields', ({ profileFields }) => profileFields.length],
  ['values that the pack gives its answers', ({ values }) => Object.keys(values).length],
  ['selectors of desks', ({ desks }) => Object.keys(desks).length],
  ['words of old keys for new ones', ({ rotations }) => rotations.length],
]

/** What an import of a pack's answers leaves behind beside all that: they become another pack's. */
export const OWN_FIELDS: CountedLoss = {
  kind: 'pack',
  what: 'what pack.yaml says of the pack (name, title, version, owner)',
  count: 1,
  snippets: [],
}

/** What of a pack stays behind where its answers alone go on, with counts. `manifest` is null where it cannot be read. */
export function leftBehind(manifest: Manifest | null, rules: number): CountedLoss[] {
  const parts: readonly (readonly [string, number])[] = [
    ['rules', rules],
    ...(manifest === null ? [] : PARTS.map(([what, count]) => [what, count(manifest)] as const)),
  ]
  return parts.flatMap(([what, count]): CountedLoss[] =>
    count === 0 ? [] : [{ kind: 'pack', what, count, snippets: [] }],
  )
}
