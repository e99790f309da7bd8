const STOP = new Set(
  `a an the and or but if so as of to in on at by for from with without into about over under up down out off again then than i you he she it we
  they me him her us them my your his its our their mine yours this that these those is am are was were be been being do does did doing done
  have has had having will would shall should can could may might must not no yes please just also very really too any some all what which
  who whom whose when where why how there here now still get got getting go going i'm i've i'd i'll you're it's that's don't doesn't didn't
  can't won't isn't aren't know let thank thanks hi hello hey dear guys user help need want like link one way tell say said make`
    .trim()
    .split(/\s+/),
)

/** A rough English stem: enough to match "refunds", "refunded" and "refunding". */
export function stem(word: string): string {
  return word
    .replace(/['’]s$/, '')
    .replace(/(?:ies)$/, 'y')
    .replace(/(?:ations?|ments?|ings?|edly|ed|ers?|ly|es|s)$/, (end, at: number) => (at >= 3 ? '' : end))
    .replace(/([bdgklmnprt])\1$/, '$1')
    .replace(/e$/, '')
}

const ENDS_IN_DIGIT = /\d$/
const STEMS_KEPT = 5000
const stems = new Map<string, string>()

/** The stem from memory: drafts and threads repeat their words with every keystroke. */
function stemOf(word: string): string {
  // Numbers have no endings, and there are too many of them to keep.
  if (ENDS_IN_DIGIT.test(word)) return word
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= STEMS_KEPT) stems.clear()
  const made = STOP.has(word) ? '' : stem(word)
  stems.set(word, made)
  return made
}

const ASCII = /^[\0-\x7f]*$/
const ASCII_WORD = /[a-z\d][a-z\d'-]*/g
const WORD = /[\p{L}\d][\p{L}\d'-]*/gu

/** The words of a text that carry its meaning, stemmed. */
export function termsOf(text: string): Set<string> {
  const found = new Set<string>()
  const lower = text.toLowerCase().replace(/[’‘]/g, "'")
  // Classes of Unicode cost five times those of ASCII.
  for (const word of lower.match(ASCII.test(lower) ? ASCII_WORD : WORD) ?? []) {
    const kept = word.length > 1 ? stemOf(word) : ''
    if (kept !== '') found.add(kept)
  }
  return found
}

/** How much of `a` is in `b`, 0 … 1. */
export function coverage(a: ReadonlySet<string>, b: Pick<ReadonlySet<string>, 'has'>): number {
  if (a.size === 0) return 0
  let shared = 0
  for (const term of a) if (b.has(term)) shared++
  return shared / a.size
}
