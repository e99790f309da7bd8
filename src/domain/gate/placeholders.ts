import type { Stop } from './stop.ts'

/** The names people leave in sample brackets: "[Customer Name]", "<Fill in the order ID here>", "[insert date]". */
const SAMPLE =
  "(?:(?:customer|client|agent|user|first|last|full|your|my|their|company|business|product|order|ticket|account|invoice|tracking|phone|contact|team|date|time|city|amount|insert|enter|add|fill|put|reference|ref|case|booking|item|email|e-mail|manager|store|delivery|shipping|refund)\\b[\\w' /#-]{0,40}|name|date|time|amount|link|url|number|company|address|xx+|todo|tbd|placeholder|recipient|salutation|signature)"

interface Dialect {
  readonly id: Stop['id']
  /** The cheap look before the pattern: nothing without these characters. */
  readonly sign: string
  readonly pattern: RegExp
}

const DIALECTS: readonly Dialect[] = [
  { id: 'unfilled-ask', sign: '{%', pattern: /\{%-?\s*ask\b[^%\n]{0,200}%\}/g },
  { id: 'placeholder', sign: '{{', pattern: /\{\{[^{}\n]{1,200}\}\}/g },
  { id: 'placeholder', sign: '{%', pattern: /\{%[^%\n]{1,200}%\}/g },
  { id: 'placeholder', sign: '#{', pattern: /#\{\s*[\w. ]{1,80}\}/g },
  { id: 'placeholder', sign: '%{', pattern: /(?<!\d)%\{\s*[\w. ]{1,80}\}/g },
  { id: 'placeholder', sign: '${', pattern: /\$\{\s*[\w. ]{1,80}\}/g },
  { id: 'placeholder', sign: '{!', pattern: /\{!\s*[\w.$]{1,80}\}/g },
  { id: 'placeholder', sign: '{', pattern: /(?<![{$#%!\\\w])\{(?:[a-z]+[._])+[a-z_]+\}(?!\})/gi },
  { id: 'placeholder', sign: '[[', pattern: /\[\[[\w .:-]{2,60}\]\]/g },
  { id: 'placeholder', sign: '[', pattern: new RegExp(`(?<![\\w\\]])\\[${SAMPLE}\\](?!\\()`, 'gi') },
  {
    id: 'placeholder',
    sign: '<',
    pattern: /<(?:fill in|insert|enter|add|your|customer|client|agent|first|last)\b[\w' /#-]{1,60}>/gi,
  },
  {
    id: 'placeholder',
    sign: '%',
    pattern: /(?<![\w%])%(?:[A-Z][A-Z_]{2,30}|(?:first|last|full|customer|agent)_?name)%(?![\w%])/gi,
  },
  { id: 'placeholder', sign: '«', pattern: /«[\w .]{2,40}»/g },
]

/** True within `code`, where an agent explains such a token rather than forgets it. */
function inCode(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  let ticks = 0
  for (let index = lineStart; index < at; index++) if (text[index] === '`') ticks++
  return ticks % 2 === 1
}

/**
 * Tokens of the template dialects that nobody filled in. One that the customer wrote themselves (`thread`) is spoken about, not left
 * over. Linear in the text: no pattern can run past 200 characters.
 */
export function placeholderStops(text: string, thread: string): Stop[] {
  const stops: Stop[] = []
  for (const { id, sign, pattern } of DIALECTS) {
    if (!text.includes(sign)) continue
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const seen = stops.some((stop) => stop.span.start < span.end && span.start < stop.span.end)
      if (seen || inCode(text, span.start) || thread.includes(match[0])) continue
      stops.push({ id, span, found: match[0] })
    }
  }
  return stops
}

/** Zero-width space (a canned answer's invisible tab stop) and byte order mark inside a line; joiners belong to emoji and scripts. */
export function zeroWidthStops(text: string): Stop[] {
  const stops: Stop[] = []
  for (const match of text.matchAll(/[\u200B\uFEFF\u2060]+/g)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const before = text.charAt(span.start - 1)
    const after = text.charAt(span.end)
    if (/\S/.test(before) || /\S/.test(after)) stops.push({ id: 'zero-width', span, found: 'U+200B' })
  }
  return stops
}
