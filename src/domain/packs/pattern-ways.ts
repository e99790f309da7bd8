import { type Pattern, parsePattern } from '../language/pattern.ts'

/** In how many ways a pattern can match. */
export interface Ways {
  /** Walks that one text can call for: gaps and optional words multiply, of alternatives only one fits. */
  readonly walks: number
  /** Paths when all is written out, as a trie would hold them. */
  readonly all: number
}

/** What goes beyond would keep a page busy at every word; twice what the built-in rules need, and ten times for walks. */
export const MOST_WAYS: Ways = { walks: 2_000, all: 50_000 }

/** Counts ways; the sizes are products, so they stay finite numbers however wild the pattern is. */
export function waysOf(pattern: Pattern): Ways {
  let walks = 1
  let all = 1
  for (const part of pattern) {
    const inner =
      part.kind === 'alt'
        ? part.options.map(waysOf)
        : part.kind === 'optional' || part.kind === 'slot'
          ? [waysOf(part.parts)]
          : []
    const most = Math.max(1, ...inner.map((ways) => ways.walks))
    const sum = inner.reduce((total, ways) => total + ways.all, 0) || 1
    const extra = part.kind === 'optional' ? 1 : 0
    const gap = part.kind === 'gap' ? part.max - part.min + 1 : 1
    walks = Math.min(walks * (most + extra) * gap, Number.MAX_SAFE_INTEGER)
    all = Math.min(all * (sum + extra) * gap, Number.MAX_SAFE_INTEGER)
  }
  return { walks, all }
}

/** The ways of a pattern's text; of one that cannot be read, none. */
export function waysOfSource(source: string): Ways {
  const parsed = parsePattern(source)
  return parsed.ok ? waysOf(parsed.pattern) : { walks: 0, all: 0 }
}
