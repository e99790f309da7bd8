import { overlaps, type Span, textUnder } from '../text/span.ts'
import type { Flag } from './flag.ts'

/** A rewrite to make: where, what stands there now, what will. */
export interface Swap {
  readonly span: Span
  readonly said: string
  readonly rewrite: string
}

/**
 * The rewrites that can be made together, taken from left to right: complete ones (nothing left to ask) that touch none taken
 * before. Where two begin together the one named first in `flags` is taken, which is the more harmful as the engine sorts them.
 * Returned last in the text first, so that making one does not move the next.
 */
export function safeRewrites(flags: readonly Flag[], text: string): Swap[] {
  const safe: Swap[] = []
  for (const { rewrite, replaces, ask } of flags.toSorted((a, b) => a.replaces.start - b.replaces.start)) {
    if (rewrite === null || ask !== null) continue
    const before = safe.at(-1)
    if (before && overlaps(before.span, replaces)) continue
    safe.push({ span: replaces, said: textUnder(text, replaces), rewrite })
  }
  return safe.reverse()
}

/** The text with all its safe rewrites made. Offsets of `flags` are UTF-16 into `text`. */
export function rewritten(text: string, flags: readonly Flag[]): string {
  const parts: string[] = []
  let at = 0
  for (const { span, rewrite } of safeRewrites(flags, text).reverse()) {
    parts.push(text.slice(at, span.start), rewrite)
    at = span.end
  }
  return parts.join('') + text.slice(at)
}
