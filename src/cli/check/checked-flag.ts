import type { Flag, FlagKind, Level } from '../../domain/language/flag.ts'

/** A flag as it is printed. `rewrite` stands for exactly `start` to `end`, UTF-16 offsets into the text. */
export interface CheckedFlag {
  readonly start: number
  readonly end: number
  readonly category: FlagKind
  readonly rule: string
  readonly level: Level
  readonly message: string
  readonly rewrite: string | null
  readonly ask: string | null
}

function checkedFlag({ span, replaces, category, rule, level, why, rewrite, ask }: Flag): CheckedFlag {
  const { start, end } = rewrite === null ? span : replaces
  return { start, end, category, rule, level, message: why, rewrite, ask }
}

/** Flags in the text's order; of those that begin together the more harmful first. */
export function checkedFlags(flags: readonly Flag[]): CheckedFlag[] {
  return flags.map(checkedFlag).sort((a, b) => a.start - b.start)
}

const LEVELS: readonly Level[] = ['hint', 'warn', 'error']

/** Does any of these stand at or above the level? */
export function anyAtLeast(flags: readonly { readonly level: Level }[], least: Level): boolean {
  return flags.some(({ level }) => LEVELS.indexOf(level) >= LEVELS.indexOf(least))
}
