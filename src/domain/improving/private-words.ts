/** What belongs to one conversation alone: a value with the variable that stands for it ('' where there is none). */
export interface PrivateWord {
  readonly value: string
  readonly source: string
}

/** A stretch of new words: as it was written, or Liquid in the place of something private, which was `said`. */
export interface Cleaned {
  readonly text: string
  readonly said: string
  readonly isPrivate: boolean
}

/** Digits in groups, or a word with the signs that addresses and numbers of orders have within. */
const CANDIDATE = /\+?\d[\d\-\u2013./() ]{3,}\d|[^\s"'\u201c\u201d\u2018\u2019<>(),;!?]+/gu
const HOUR_OR_DAY = /^\d{1,2}(?:[:.]\d\d)?(?:am|pm|h|st|nd|rd|th)?$/i

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Addresses, links that lead to one thing, and numbers that name one: those nobody else's reply should have. */
function isData(word: string): boolean {
  if (HOUR_OR_DAY.test(word)) return false
  const digits = word.match(/\p{N}/gu)?.length ?? 0
  if (/\S@\S+\.\S/.test(word)) return true
  if (/^(?:https?:|www\.)/i.test(word)) return digits > 0
  return digits >= 4 || (digits >= 2 && word.length >= 4 && /\p{L}/u.test(word))
}

function labelOf(value: string): string {
  if (value.includes('@')) return 'E-mail address'
  if (/^(?:https?:|www\.)/i.test(value)) return 'Link'
  return /\p{N}/u.test(value) ? 'Number' : 'Name'
}

/** Puts fields to fill in where words name a customer, an order, an address: nothing of one conversation may land in an answer. */
export class Cleaner {
  readonly #sources = new Map<string, string>()
  readonly #known: RegExp | null
  readonly #own: string
  readonly #asks = new Map<string, string>()

  /** `own` is the answer's own text: what stands in it already is nobody's secret. */
  constructor(known: readonly PrivateWord[], own: string) {
    this.#own = own.toLowerCase()
    for (const { value, source } of known) {
      const said = value.trim().toLowerCase()
      if (said.length > 1 && !this.#isOwn(said) && !this.#sources.get(said)) this.#sources.set(said, source)
    }
    const values = [...this.#sources.keys()].sort((a, b) => b.length - a.length).map(literal)
    this.#known =
      values.length === 0
        ? null
        : new RegExp(`(?<![\\p{L}\\p{N}])(?:${values.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  }

  #isOwn(said: string): boolean {
    return new RegExp(`(?<![\\p{L}\\p{N}])${literal(said)}(?![\\p{L}\\p{N}])`, 'iu').test(this.#own)
  }

  #ask(value: string): string {
    const key = value.toLowerCase()
    const before = this.#asks.get(key)
    if (before) return before
    const label = labelOf(value)
    const others = [...this.#asks.values()].filter((ask) => ask.includes(`"${label}`)).length
    const ask = `{% ask "${label}${others === 0 ? '' : ` ${others + 1}`}" %}`
    this.#asks.set(key, ask)
    return ask
  }

  #cut(text: string, pattern: RegExp, isHit: (said: string) => boolean): Cleaned[] {
    const cut: Cleaned[] = []
    const add = (part: string): void => {
      if (part !== '') cut.push({ text: part.replace(/\{(?=[{%])/g, '{ '), said: part, isPrivate: false })
    }
    let from = 0
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const said = found.replace(/[.:\-)]+$/, '')
      if (!isHit(said)) continue
      add(text.slice(from, index))
      const source = this.#sources.get(said.toLowerCase()) || this.#ask(said)
      cut.push({ text: source, said, isPrivate: true })
      from = index + said.length
    }
    add(text.slice(from))
    return cut
  }

  /** The words as they may be kept. Braces that the agent typed are words, not code. */
  clean(text: string): Cleaned[] {
    const known = this.#known
    const first = known ? this.#cut(text, known, () => true) : [{ text, said: text, isPrivate: false }]
    return first.flatMap((part) =>
      part.isPrivate
        ? [part]
        : this.#cut(part.said, CANDIDATE, (said) => isData(said) && !this.#isOwn(said.toLowerCase())),
    )
  }
}
