import type { Flag } from '../../../domain/language/flag.ts'
import { textUnder } from '../../../domain/text/span.ts'

/** A key for each flag that stays the same while the agent types elsewhere: its rule, its words, and the how-manieth it is. */
export function keyed(flags: readonly Flag[], text: string): { readonly key: string; readonly flag: Flag }[] {
  const seen = new Map<string, number>()
  return flags.map((flag) => {
    const name = `${flag.rule}:${textUnder(text, flag.span)}`
    const count = seen.get(name) ?? 0
    seen.set(name, count + 1)
    return { key: `${name}:${count}`, flag }
  })
}
