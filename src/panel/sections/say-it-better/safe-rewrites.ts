import type { Flag } from '../../../domain/language/flag.ts'
import { overlaps, type Span, textUnder } from '../../../domain/text/span.ts'

/** A rewrite to make: where, what stands there now, what will. */
export interface Swap {
  readonly span: Span
  readonly said: string
  readonly rewrite: string
}

/**
 * The rewrites that can be made together: complete ones (nothing left to ask) that touch no other, the more harmful first
 * where two do. Last in the text first, so that making one does not move the next.
 */
export function safeRewrites(flags: readonly Flag[], text: string): Swap[] {
  const safe: Swap[] = []
  for (const { rewrite, replaces, ask } of flags) {
    if (rewrite === null || ask !== null) continue
    if (safe.some(({ span }) => overlaps(span, replaces))) continue
    safe.push({ span: replaces, said: textUnder(text, replaces), rewrite })
  }
  return safe.sort((a, b) => b.span.start - a.span.start)
}

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
