import { strftime } from './briskine.ts'
import { ask, BRACES, CAPITALS, type Dialect, readCapitals, TAG, unknown } from './dialect.ts'
import { day, type Part } from './part.ts'

/** A placeholder of a text expander: what finds it, and what it means by its groups. The pattern must match the token whole. */
export interface Meaning {
  readonly pattern: RegExp
  readonly part: (groups: readonly string[]) => Part | null
}

/** A dialect of a tool that Koi reads and does not write. */
export function readOnlyDialect(
  id: string,
  tokens: string,
  meanings: readonly Meaning[],
  habits = CAPITALS,
): Dialect {
  return {
    id,
    tokens: [tokens, BRACES, TAG, habits].filter((one) => one !== '').join('|'),
    read: (token) => {
      for (const { pattern, part } of meanings) {
        const found = pattern.exec(token)
        const meant = found ? part(found.slice(1).map((group) => group ?? '')) : null
        if (meant) return meant
      }
      return readCapitals(token) ?? unknown(token)
    },
    write: () => null,
  }
}

const CURSOR: Part = { kind: 'cursor' }
const CLIPBOARD = ask('What is on your clipboard?')
/** The address of the page that is open: the conversation's. */
const ADDRESS: Part = { kind: 'value', path: 'ticket.url', fallback: null, filters: '' }
const TODAY = day(null)

/** A date by moment's letters, some days from now; null where they say more than a day. */
const dayBy = (pattern: string, days = 0): Part | null => {
  const format = pattern.trim() === '' ? null : strftime(pattern.trim())
  return format === null && pattern.trim() !== '' ? null : day(format, days)
}

/** Days that "+5D", "-2 d" and "+1W" mean; 0 where nothing is told, null for hours, months and years. */
function daysOf(shift: string | undefined): number | null {
  if (shift === undefined || shift.trim() === '') return 0
  const [, count, unit = ''] = /^([+-]?\d{1,3})\s*([DW])$/i.exec(shift.trim()) ?? []
  return count === undefined ? null : Number(count) * (unit.toUpperCase() === 'W' ? 7 : 1)
}

/** `{time: MMMM Do; shift=+5D}`; null where it is told more than that. */
function blazeTime(rest: string): Part | null {
  const [format = '', ...told] = rest.split(';')
  const named = settings(told.join(';'))
  const days = daysOf(named.get('shift'))
  const known = [...named.keys()].every((name) => name === 'shift')
  return known && days !== null ? dayBy(format, days) : null
}

const settings = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(';').flatMap((one): [string, string][] => {
      const at = one.indexOf('=')
      return at === -1 ? [] : [[one.slice(0, at).trim().toLowerCase(), one.slice(at + 1).trim()]]
    }),
  )

/** A question whose field started with these words. */
const preset = (label: string, words = ''): Part => {
  const part = ask(label)
  return part.kind === 'ask' && words !== '' ? { ...part, preset: words } : part
}

function formField(kind: string, rest: string): Part {
  const named = settings(rest)
  const loose = rest
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '' && !one.includes('='))
  const label = named.get('name') ?? named.get('label') ?? 'Fill in'
  if (kind === 'formdate') return ask(label === 'Fill in' ? 'Which date?' : label, [], true)
  const fallback = named.get('default')
  if (kind !== 'formmenu') return preset(label, fallback)
  const choices = [...(fallback ? [fallback] : []), ...loose]
  return ask(label === 'Fill in' ? 'Which one?' : label, [...new Set(choices)])
}

/** `{formtext: name=Order}`, `{time: YYYY-MM-DD}`, `{cursor}`; conditions have braces inside: `{if: {=size}="S"}`. */
const BLAZE = String.raw`\{[A-Za-z=](?:[^{}]|\{[^{}]{0,100}\}){0,400}\}`

export const TEXT_BLAZE = readOnlyDialect('text-blaze', BLAZE, [
  { pattern: /^\{cursor\}$/i, part: () => CURSOR },
  { pattern: /^\{clipboard\}$/i, part: () => CLIPBOARD },
  { pattern: /^\{(?:time|date):?([^{}]*)\}$/i, part: ([rest = '']) => blazeTime(rest) },
  // The answer to a field that was asked for already is the same answer.
  {
    pattern: /^\{=\s*([\p{L}_][\p{L}\p{N}_]*)\s*\}$/u,
    part: ([label = '']) => ask(label.replaceAll('_', ' ')),
  },
  {
    pattern: /^\{(formtext|formparagraph|formmenu|formdate):?([^{}]*)\}$/i,
    part: ([kind = '', rest = '']) => formField(kind.toLowerCase(), rest),
  },
  {
    pattern: /^\{(?:snippet|import):\s*\/?([\p{L}\p{N}_-]+)\s*\}$/iu,
    part: ([shortcut = '']) => ({ kind: 'snippet', shortcut }),
  },
  {
    pattern: /^\{user:\s*(name|email)\s*\}$/i,
    part: ([what = '']) => ({
      kind: 'value',
      path: `agent.${what.toLowerCase()}`,
      fallback: null,
      filters: '',
    }),
  },
  { pattern: /^\{site:\s*url\b[^{}]*\}$/i, part: () => ADDRESS },
])

/** A piece of a date or a time by strftime's letters, with how many digits it has. */
const STAMP = String.raw`%[-1]?[aAbBdeYymHIMSpj](?![\p{L}\p{N}])`

const fillIn = (rest: string): ReadonlyMap<string, string> =>
  settings(rest.replace(/:(?=(?:name|default|width|height|optional)=)/g, ';'))

/** `%filltext:name=Order%`, `%fillpopup:name=Size:S:M:default=L%`, `%|`, `%clipboard`, strftime. */
export const TEXT_EXPANDER = readOnlyDialect(
  'text-expander',
  String.raw`%fill\w{0,20}(?::[^%\n]{0,300})?%|%snippet:[^%\n]{1,60}%|%key:\w{1,20}%|%clipboard%?|%\||%%|(?:%@[+-]?\d{1,4}[A-Za-z]){0,3}${STAMP}(?:[ ,./:-]{0,2}${STAMP}){0,6}`,
  [
    { pattern: /^%%$/, part: () => ({ kind: 'text', text: '%' }) },
    { pattern: /^%\|$/, part: () => CURSOR },
    { pattern: /^%clipboard%?$/, part: () => CLIPBOARD },
    {
      pattern: /^%snippet:\W*([\p{L}\p{N}_-]+)%$/u,
      part: ([shortcut = '']) => ({ kind: 'snippet', shortcut }),
    },
    {
      pattern: /^%fill(?:text|area)?:(.*)%$/s,
      part: ([rest = '']) => preset(fillIn(rest).get('name') ?? 'Fill in', fillIn(rest).get('default')),
    },
    {
      pattern: /^%fillpopup:(.*)%$/s,
      part: ([rest = '']) => {
        const pieces = rest.split(':')
        const named = settings(pieces.filter((piece) => /^(?:name|default)=/.test(piece)).join(';'))
        const plain = pieces.filter((piece) => piece !== '' && !/^(?:name|default)=/.test(piece))
        return ask(named.get('name') ?? 'Which one?', [
          ...(named.has('default') ? [named.get('default') ?? ''] : []),
          ...plain,
        ])
      },
    },
    {
      pattern: /^(?:%@([+-]?\d{1,4}[A-Za-z]))?((?:%-?[aAbBdeYym][ ,./-]*)+)$/,
      part: ([shift = '', format = '']) => {
        const days = daysOf(shift)
        return days === null ? null : day(format.replaceAll('%e', '%-d').trim(), days)
      },
    },
    // Koi fills in days; what hour it is only the agent knows when it is sent.
    { pattern: /^(?:%[-1]?[HIMSp][ :.]*)+$/, part: () => ask('What time?') },
    { pattern: /^(?:%[-1]?[aAbBdeYymHIMSpj][ ,./:-]*)+$/, part: () => ask('Which date and time?') },
  ],
)

/** `%order%`, `[[%s(name)]]`, `[[%d(D-MM-YYYY)]]`, `[[%p]]`, `[[%u(0)]]`, `[[%c(e)]]`. */
export const PROKEYS = readOnlyDialect(
  'prokeys',
  String.raw`\[\[%[^\]\n]{1,200}\]\]|%[\p{L}_][\p{L}\p{N}_ -]{0,60}%`,
  [
    {
      pattern: /^\[\[%s\(([\p{L}\p{N}_-]+)\)\]\]$/u,
      part: ([shortcut = '']) => ({ kind: 'snippet', shortcut }),
    },
    { pattern: /^\[\[%d\(([^()]*)\)\]\]$/, part: ([format = '']) => dayBy(format) },
    { pattern: /^\[\[%p\]\]$/, part: () => CLIPBOARD },
    { pattern: /^\[\[%u\(0\)\]\]$/, part: () => ADDRESS },
    { pattern: /^\[\[%c\(e\)\]\]$/, part: () => CURSOR },
    {
      pattern: /^%([\p{L}_][\p{L}\p{N}_ -]*)%$/u,
      part: ([label = '']) => ask(label.replaceAll('_', ' ').trim()),
    },
  ],
)

/** `%url%`, `%clip%`, `%d(YYYY)`. */
export const AUTO_TEXT_EXPANDER = readOnlyDialect(
  'auto-text-expander',
  String.raw`%url%|%clip%|%d\([^()\n]{0,60}\)|<!--[\s\S]{0,40}?[Cc]ursor[\s\S]{0,40}?-->`,
  [
    { pattern: /^%url%$/i, part: () => ADDRESS },
    { pattern: /^%clip%$/i, part: () => CLIPBOARD },
    { pattern: /^%d\(([^()]*)\)$/, part: ([format = '']) => dayBy(format) },
    { pattern: /^<!--.*-->$/s, part: () => CURSOR },
  ],
)

/** `$[Order]`, `$[Size{S|M|L}]`, `$[DATE]`, `$[CLIPPING(name)]`, `#[number]`. */
export const CLIPPINGS = readOnlyDialect('clippings', String.raw`\$\[[^\]\n]{1,200}\]|#\[\w{1,60}\]`, [
  { pattern: /^\$\[DATE\]$/, part: () => TODAY },
  { pattern: /^\$\[DATE\(([^()]*)\)\]$/, part: ([format = '']) => dayBy(format) },
  {
    pattern: /^\$\[CLIPPING\(([\p{L}\p{N}_-]+)\)\]$/u,
    part: ([shortcut = '']) => ({ kind: 'snippet', shortcut }),
  },
  { pattern: /^\$\[(?:TIME|NAME|FOLDER|HOSTAPP|UA|CLIPPING)\b.*\]$/, part: () => null },
  {
    pattern: /^\$\[([\p{L}\p{N}_]+)\{([^{}]*)\}\]$/u,
    part: ([label = '', values = '']) => {
      const choices = values.split('|').map((one) => one.trim())
      return ask(
        label.replaceAll('_', ' ').trim(),
        choices.length > 1 ? choices.filter((one) => one !== '') : [],
      )
    },
  },
  {
    pattern: /^\$\[([\p{L}\p{N}_]+)\]$/u,
    part: ([label = '']) =>
      /^(?:TIME|NAME|FOLDER|HOSTAPP|UA)$/.test(label) ? null : ask(label.replaceAll('_', ' ').trim()),
  },
])

/** Everything is meant as it stands. */
export const LITERAL = readOnlyDialect('literal', '', [], '')

/** No placeholders of its own: only what agents write everywhere. */
export const PLAIN = readOnlyDialect('plain', String.raw`\[\[[\p{L}\p{N}_ -]{1,60}\]\]`, [])
