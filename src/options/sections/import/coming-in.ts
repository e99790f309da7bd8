import type { FateChoice, LookReport } from '../../work/messages.ts'

/** How many answers come in under what was chosen for duplicates. */
export function comingIn(
  { count, duplicates }: Pick<LookReport, 'count' | 'duplicates'>,
  { equal, similar, each }: FateChoice,
): number {
  const single = duplicates.some.filter(({ snippet }) => each[snippet] !== undefined)
  const left = (kind: 'equal' | 'similar'): number =>
    duplicates[kind] - single.filter((one) => one.kind === kind).length
  const skipped =
    (equal === 'skip' ? left('equal') : 0) +
    (similar === 'skip' ? left('similar') : 0) +
    single.filter(({ snippet }) => each[snippet] === 'skip').length
  return count - skipped
}
