import { MASK } from '../../text/normalise.ts'
import { LEXICON } from '../lexicon.ts'

const TIMES = new RegExp(
  `\\b(?:${[LEXICON['weekday'], LEXICON['month'], 'tomorrow', 'today', 'tonight', 'noon', 'midnight']
    .join('|')
    .replace(/[()]/g, '')
    .replace(/\|may\b/, '')})\\b`,
  'g',
)
const NAMED =
  /(?<=[\p{L}\p{N},;:)'"’”%-] ["“'‘(]?)(?!(?:I|Sir|Madam|Hi|Dear|Hello|OK|Okay|Valued)\b)\p{Lu}[\p{L}\p{N}'’-]*/gu
const NUMBERED = /[\p{L}\p{Sc}#+-]*\d[\p{L}\p{N}.,:/%-]*/gu
const LINKED = /\S+(?:@|:\/\/|www\.)\S+/gu
const MASKED = new RegExp(`${MASK}+`, 'g')

function bare(word: string): string {
  return word
    .replace(/[.,:;!?]+$/, '')
    .replace(/['’]s$/, '')
    .toLowerCase()
}

/** What a rewrite must not lose: numbers, dates, names, links, and the masked words (quotations, product names). */
export function keepsakes(raw: string): string[] {
  return [NUMBERED, NAMED, LINKED]
    .flatMap((kind) => (raw.match(kind) ?? []).map(bare))
    .concat(raw.toLowerCase().match(TIMES) ?? [])
}

/** True where `said` still holds everything of `raw` that must not be lost; `masked` is `raw` with others' words masked. */
export function keepsAll(raw: string, masked: string, said: string): boolean {
  const lower = said.toLowerCase()
  for (const { 0: run, index } of masked.matchAll(MASKED)) {
    if (!said.includes(raw.slice(index, index + run.length))) return false
  }
  return keepsakes(raw).every((word) => lower.includes(word))
}
