import type { Token } from '../text/normalise.ts'
import type { Span } from '../text/span.ts'
import type { RuleHit } from './hits.ts'
import { LEXICON } from './lexicon.ts'
import type { Say } from './rule.ts'
import { type Found, findAround, NEXT_SENTENCE, type Slot } from './slots.ts'

/** Words to say instead of exactly the characters under `replaces`. */
export interface Rewrite {
  readonly text: string
  readonly replaces: Span
  readonly ask: string | null
}

const TIME_WORDS = new Set(
  `${LEXICON['weekday']} ${LEXICON['month']} tomorrow today tonight noon midnight`
    .replace(/[()|]/g, ' ')
    .split(/\s+/),
)
const PLAIN_OPENER = /^(?:The|A|An|Your|Our|My|This|That|These|Those|It|We|You|All|Any|They|There)\b/

function splitsWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && before.start === tokens[at]?.start
}

function splitsAny(tokens: readonly Token[], found: Found): boolean {
  const edges: Slot[] = [found, ...found.slots.values()]
  return edges.some(({ from, to }) => splitsWord(tokens, from) || splitsWord(tokens, to))
}

/** The words that a rewrite must not lose: numbers, names, dates, links, quotations. */
function mustKeep(text: string, tokens: readonly Token[], { from, to }: Found): string[] {
  return tokens.slice(from, to).flatMap((token, index) => {
    const opening = from + index === 0 || tokens[from + index - 1]?.word === NEXT_SENTENCE
    const named = token.capital && !opening && token.word !== 'i'
    const special = token.word === '#' || token.word === '"' || token.word === ':link:'
    return named || special || TIME_WORDS.has(token.word) ? [text.slice(token.start, token.end)] : []
  })
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function slotText(text: string, tokens: readonly Token[], { from, to }: Slot): string {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last || to <= from) return ''
  const raw = text.slice(first.start, last.end)
  return from === 0 && PLAIN_OPENER.test(raw) ? raw.charAt(0).toLowerCase() + raw.slice(1) : raw
}

function filled(template: string, text: string, tokens: readonly Token[], found: Found): string {
  const words = template.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const slot = found.slots.get(name)
    return slot ? slotText(text, tokens, slot) : ''
  })
  return words
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.;!?])/g, '$1')
    .trim()
}

/** Leaving words out takes a neighbour along, so that capitals and commas come out right. */
function leftOut(
  text: string,
  tokens: readonly Token[],
  { from, to }: Found,
): { text: string; replaces: Span } | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  const next = tokens[to]
  const before = tokens[from - 1]
  if (!first || !last) return null
  const closesPhrase = next !== undefined && next.gap !== 'none' && first.gap === 'none'
  if (next && next.word !== NEXT_SENTENCE && (before === undefined || !closesPhrase)) {
    const word = text.slice(next.start, next.end)
    return { text: from === 0 ? upper(word) : word, replaces: { start: first.start, end: next.end } }
  }
  if (!before || before.word === NEXT_SENTENCE) return null
  return { text: text.slice(before.start, before.end), replaces: { start: before.start, end: last.end } }
}

/**
 * The first of the rule's rewrites that fits the sentence, keeps what must be kept and satisfies `clean` (raises no
 * flag itself); null where none does. `text` and the tokens' offsets belong together.
 */
export function rewriteOf(
  text: string,
  tokens: readonly Token[],
  hit: RuleHit,
  clean: (text: string, replaces: Span) => boolean,
): Rewrite | null {
  for (const say of hit.rule.say) {
    // Leaving a word out of a sentence that seems fine makes it no better.
    if (hit.isDoubted && say.to === '') continue
    const made = tryOne(say, text, tokens, hit)
    if (made && clean(made.text, made.replaces)) return made
  }
  return null
}

function tryOne(say: Say, text: string, tokens: readonly Token[], hit: RuleHit): Rewrite | null {
  const found = findAround(say.from, tokens, hit)
  if (!found || splitsAny(tokens, found)) return null
  const first = tokens[found.from]
  const last = tokens[found.to - 1]
  if (!first || !last) return null
  const words = filled(say.to, text, tokens, found)
  const made =
    words === ''
      ? leftOut(text, tokens, found)
      : { text: found.from === 0 ? upper(words) : words, replaces: { start: first.start, end: last.end } }
  if (!made) return null
  const lower = made.text.toLowerCase()
  const kept = mustKeep(text, tokens, found).every((word) => lower.includes(word.toLowerCase()))
  return kept ? { ...made, ask: say.ask } : null
}
