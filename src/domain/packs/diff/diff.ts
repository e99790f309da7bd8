import { limitWords, type PolicyLine } from '../../policy/policy.ts'
import type { Pack } from '../pack.ts'
import { lastDayOf } from '../source/build.ts'
import { answerChanges } from './answers.ts'
import type { Change, ChangeKind } from './change.ts'
import { counted, names, sides } from './sides.ts'

function limitChange({ was, is }: { was: PolicyLine; is: PolicyLine }): string {
  if (was.limit === is.limit && was.unit === is.unit) return `${is.title}: other words for it`
  const from =
    was.unit === is.unit && was.unit !== 'percent' ? String(was.limit) : limitWords(was.limit, was.unit)
  return `${is.title} ${from} -> ${limitWords(is.limit, is.unit)}`
}

function policyChanges(before: Pack, after: Pack): Change[] {
  const { added, removed, changed } = sides(before.policy, after.policy)
  const line = (id: string, words: string): Change => ({ kind: 'policy', words, ids: [id] })
  return [
    ...changed.map((pair) => line(pair.is.id, limitChange(pair))),
    ...added.map((one) => line(one.id, `${one.title}: now limited to ${limitWords(one.limit, one.unit)}`)),
    ...removed.map((one) =>
      line(one.id, `${one.title}: no limit any more (was ${limitWords(one.limit, one.unit)})`),
    ),
  ]
}

function ruleChanges(before: Pack, after: Pack): Change[] {
  const titled = (pack: Pack) => pack.rules.map((rule) => ({ ...rule, title: rule.id }))
  const { added, removed, changed } = sides(titled(before), titled(after))
  return [
    ...counted('rules', 'wording rule', 'added', added),
    ...counted(
      'rules',
      'wording rule',
      'changed',
      changed.map(({ is }) => is),
    ),
    ...counted('rules', 'wording rule', 'taken away', removed),
  ]
}

/** What a list of plain words gained and lost, as one line. */
function listChange(
  kind: ChangeKind,
  what: string,
  before: readonly string[],
  after: readonly string[],
): Change[] {
  const gained = after.filter((one) => !before.includes(one))
  const lost = before.filter((one) => !after.includes(one))
  const parts = [
    ...(gained.length > 0 ? [`new ${names(gained)}`] : []),
    ...(lost.length > 0 ? [`gone ${names(lost)}`] : []),
  ]
  return parts.length === 0 ? [] : [{ kind, words: `${what}: ${parts.join('; ')}`, ids: [] }]
}

const endWords = (at: number | null): string => (at === null ? 'never' : lastDayOf(at))

function plainChanges(before: Pack, after: Pack): Change[] {
  const line = (kind: ChangeKind, changed: boolean, words: string): Change[] =>
    changed ? [{ kind, words, ids: [] }] : []
  const desks = (pack: Pack): string[] =>
    Object.entries(pack.desks).map(([id, data]) => `${id} ${JSON.stringify(data)}`)
  const touched = [...new Set([...desks(before), ...desks(after)])]
    .filter((one) => desks(before).includes(one) !== desks(after).includes(one))
    .map((one) => one.split(' ')[0] ?? '')
  return [
    ...line(
      'pack',
      before.title !== after.title,
      `The pack is called “${after.title}” now (was “${before.title}”)`,
    ),
    ...line(
      'pack',
      before.owner !== after.owner,
      `${after.owner || 'Nobody'} answers for the pack now (was ${before.owner || 'nobody'})`,
    ),
    ...line('pack', before.description !== after.description, 'What the pack says of itself'),
    ...listChange('pack', 'Languages', before.languages, after.languages),
    ...listChange('words', 'Words that must not reach a customer', before.internalWords, after.internalWords),
    ...listChange('days', 'Holidays', before.holidays, after.holidays),
    ...listChange(
      'fields',
      'What agents fill in in their profile',
      before.profileFields.map(({ label }) => label),
      after.profileFields.map(({ label }) => label),
    ),
    ...listChange(
      'fields',
      'What answers say of the team',
      Object.entries(before.values).map((pair) => pair.join(': ')),
      Object.entries(after.values).map((pair) => pair.join(': ')),
    ),
    ...line('desks', touched.length > 0, `How ${[...new Set(touched)].join(', ')} is read`),
    ...line(
      'pack',
      before.expiresAt !== after.expiresAt,
      `Ends ${endWords(after.expiresAt)} (was ${endWords(before.expiresAt)})`,
    ),
    ...line(
      'pack',
      before.interval !== after.interval,
      `Looks for news every ${limitWords(after.interval, 'hours')} (was ${limitWords(before.interval, 'hours')})`,
    ),
    ...listChange('pack', 'Other addresses of the pack', before.mirrors, after.mirrors),
    ...line(
      'keys',
      before.rotations.length < after.rotations.length,
      'The key that signs it was changed, by the word of the old key',
    ),
  ]
}

/** What a newer pack changes, most telling first, in plain words; nothing for the same content. */
export function diffPacks(before: Pack, after: Pack): Change[] {
  return [
    ...policyChanges(before, after),
    ...answerChanges(before, after),
    ...ruleChanges(before, after),
    ...plainChanges(before, after),
  ]
}
