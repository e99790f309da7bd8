import { NUMBER_WORD, NUMBER_WORDS } from '../text/number-words.ts'
import type { Span } from '../text/span.ts'

/** An amount somebody names in a text. */
export interface Amount {
  readonly span: Span
  readonly value: number
  /** As in a policy line; '$' where nobody says whose dollars. */
  readonly unit: string
}

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '¥': 'JPY' }
const NAMES: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  dollar: '$',
  dollars: '$',
  pound: 'GBP',
  pounds: 'GBP',
}

const NUMBER = String.raw`\d{1,9}(?:[.,]\d{1,3}){0,3}`
const FORMS: readonly { readonly pattern: RegExp; readonly unit: (found: string) => string }[] = [
  { pattern: new RegExp(`([€£¥$])\\s?(${NUMBER})`, 'gu'), unit: (sign) => SIGNS[sign] ?? sign },
  { pattern: new RegExp(`(${NUMBER})\\s?([€£¥$])`, 'gu'), unit: (sign) => SIGNS[sign] ?? sign },
  { pattern: new RegExp(`\\b(${NUMBER})\\s?(%|percent\\b|per cent\\b)`, 'giu'), unit: () => 'percent' },
  { pattern: new RegExp(`\\b(${NUMBER})\\s?([A-Z]{3})\\b`, 'gu'), unit: (code) => code },
  { pattern: new RegExp(`\\b([A-Z]{3})\\s?(${NUMBER})`, 'gu'), unit: (code) => code },
  {
    pattern: new RegExp(`\\b(${NUMBER}|${NUMBER_WORD})\\s(euros?|dollars?|pounds?)\\b`, 'giu'),
    unit: (name) => NAMES[name.toLowerCase()] ?? name,
  },
  {
    pattern: new RegExp(
      `\\b(${NUMBER}|${NUMBER_WORD})[\\s-](minute|hour|(?:working|business) day|day|week|month|year)s?\\b`,
      'giu',
    ),
    unit: (name) => `${name.toLowerCase().replace('business', 'working')}s`,
  },
]

/** "1,299.50", "1.299,50", "1,5" and "two" as a number. */
export function numberOf(words: string): number {
  const worth = NUMBER_WORDS[words.toLowerCase()]
  if (worth !== undefined) return worth
  const last = Math.max(words.lastIndexOf('.'), words.lastIndexOf(','))
  if (last === -1) return Number(words)
  const thousands = words.length - last - 1 === 3
  const whole = (thousands ? words : words.slice(0, last)).replace(/[.,]/g, '')
  return Number(thousands ? whole : `${whole}.${words.slice(last + 1)}`)
}

const isNumber = (part: string): boolean =>
  /^\d/.test(part) || Object.hasOwn(NUMBER_WORDS, part.toLowerCase())

/** Every amount of money, time or percent in a text, in its order, none inside another. */
export function amountsIn(text: string): Amount[] {
  const found: Amount[] = []
  for (const { pattern, unit } of FORMS) {
    for (const hit of text.matchAll(pattern)) {
      const [all, first = '', second = ''] = hit
      const [number, name] = isNumber(first) ? [first, second] : [second, first]
      const span = { start: hit.index, end: hit.index + all.length }
      if (found.some(({ span: other }) => span.start < other.end && other.start < span.end)) continue
      found.push({ span, value: numberOf(number), unit: unit(name) })
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}
