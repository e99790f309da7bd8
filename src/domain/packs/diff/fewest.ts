import type { Change } from './change.ts'

/** At most so many lines; the last one counts what was left out. */
export function fewest(changes: readonly Change[], most: number): readonly Change[] {
  if (changes.length <= most) return changes
  const shown = changes.slice(0, most - 1)
  return [...shown, { kind: 'pack', words: `… and ${changes.length - shown.length} more changes`, ids: [] }]
}
