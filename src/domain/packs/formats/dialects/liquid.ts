import {
  BRACES,
  CAPITALS,
  type Dialect,
  type Lookalikes,
  type NameTable,
  readCapitals,
  TAG,
  unknown,
  writeCapitals,
} from './dialect.ts'
import { type Block, isToday, type Part, writePart } from './part.ts'

/** Filters that mean the same in Koi and wherever Liquid is spoken. */
const FILTERS = new Set(
  `abs append at_least at_most capitalize ceil date default divided_by downcase first floor join last lstrip minus modulo plus prepend
  remove remove_first replace replace_first reverse round rstrip size slice split strip strip_html strip_newlines times truncate truncatewords
  upcase url_encode`.split(/\s+/),
)
const OPERATORS = new Set('and or contains true false nil null blank empty'.split(' '))
const STRING = `"[^"{}]*"|'[^'{}]*'`
const FILTER = new RegExp(
  String.raw`\s*\|\s*(\w+)\s*(?::\s*((?:${STRING}|-?[\d.]+)(?:\s*,\s*(?:${STRING}|-?[\d.]+))*))?\s*`,
  'y',
)
const HEAD = new RegExp(String.raw`\s*(?:(${STRING})|([\p{L}_][\p{L}\p{N}_.-]*))`, 'uy')
const WORD = new RegExp(
  String.raw`(${STRING})|(-?\d+(?:\.\d+)?)|([\p{L}_][\p{L}\p{N}_.-]*)|(==|!=|<=|>=|<>|<|>)|(\s+)|(.)`,
  'gsu',
)
const BLOCKS: Readonly<Record<string, Block>> = {
  if: 'open',
  unless: 'open',
  comment: 'open',
  elsif: 'middle',
  else: 'middle',
  endif: 'close',
  endunless: 'close',
  endcomment: 'close',
}

interface Filter {
  readonly name: string
  readonly args: string | null
}

const unquoted = (text: string): string => text.replace(/^["']|["']$/g, '')

function filtersOf(source: string, from: number): Filter[] | null {
  const found: Filter[] = []
  for (let at = from; at < source.length; ) {
    FILTER.lastIndex = at
    const filter = FILTER.exec(source)
    if (!filter) return source.slice(at).trim() === '' ? found : null
    found.push({ name: filter[1] ?? '', args: filter[2] ?? null })
    at = FILTER.lastIndex
  }
  return found
}

const FORMAT = /^["']([^"']*)["']$/

/** `"now" | date: "%A"`, with Koi's own `plus_workdays` or `plus_days` before it. */
function moment(filters: readonly Filter[]): Part | null {
  const [first, ...rest] = filters
  const workdays = first?.name === 'plus_workdays' && /^\d{1,3}$/.test(first.args ?? '')
  const days = first?.name === 'plus_days' && /^-?\d{1,4}$/.test(first.args ?? '')
  const [date, ...more] = workdays || days ? rest : filters
  const format = date?.name === 'date' ? FORMAT.exec(date.args ?? '')?.[1] : undefined
  if (more.length > 0 || (date !== undefined && format === undefined)) return null
  const ahead = Number(first?.args)
  if (days) return { kind: 'when', workdays: null, days: ahead, format: format ?? null }
  return { kind: 'when', workdays: workdays ? ahead : null, format: format ?? null }
}

/** `ticket.requester.name | default: "there"`. Null where it holds anything that Koi would do differently. */
export function readOutput(source: string, known: NameTable['known']): Part | null {
  HEAD.lastIndex = 0
  const head = HEAD.exec(source)
  const filters = head ? filtersOf(source, HEAD.lastIndex) : null
  if (!head || !filters) return null
  const [, text, name = ''] = head
  const isNow = name === 'now' || unquoted(text ?? '') === 'now' || unquoted(text ?? '') === 'today'
  if (isNow) return moment(filters)
  if (text !== undefined) return filters.length === 0 ? { kind: 'text', text: unquoted(text) } : null
  const path = known(name)
  if (path === null) return null
  let fallback: string | null = null
  let others = ''
  for (const { name: filter, args } of filters) {
    if ((filter === 'default' || filter === 'fallback') && args !== null && others === '')
      fallback = unquoted(args)
    else if (FILTERS.has(filter)) others += args === null ? ` | ${filter}` : ` | ${filter}: ${args}`
    else return null
  }
  return { kind: 'value', path, fallback, filters: others }
}

/** A condition with its names in the other language; null where one has no name there. */
function inOtherNames(condition: string, other: (name: string) => string | null): string | null {
  const words: string[] = []
  for (const [, text, number, name, operator, blank] of condition.matchAll(WORD)) {
    const path = name === undefined ? null : OPERATORS.has(name) ? name : other(name)
    const word = text ?? number ?? operator ?? path ?? (blank === undefined ? null : ' ')
    if (word === null) return null
    words.push(word)
  }
  return words.join('').trim()
}

/** `if`, `elsif`, `else`, `endif`, `unless` and `comment` in another naming; null for any other tag and for a condition that cannot be said there. */
export function inOtherTag(source: string, other: (name: string) => string | null): string | null {
  const [, name = '', rest = ''] = /^\s*(\w+)\s*(.*?)\s*$/s.exec(source) ?? []
  if (BLOCKS[name] === undefined) return null
  if (rest === '') return /^(?:else|end|comment)/.test(name) ? name : null
  const bare = name === 'comment' || (name.startsWith('e') && name !== 'elsif')
  const condition = bare ? null : inOtherNames(rest, other)
  return condition ? `${name} ${condition}` : null
}

/** What a tag does to the stretch it stands in. */
export function blockOf(tag: string): Block | null {
  const name = /^\s*(\w+)/.exec(tag)?.[1] ?? ''
  if (Object.hasOwn(BLOCKS, name)) return BLOCKS[name] ?? null
  if (/^(?:for|case|capture|raw|tablerow)$/.test(name)) return 'open'
  return /^end\w+$/.test(name) ? 'close' : /^when$/.test(name) ? 'middle' : null
}

/** The inside of `{{ … }}` or `{% … %}`. */
export const inner = (token: string): string => token.replace(/^\{(?:\{\{?|%)-?|-?(?:\}?\}|%)\}$/g, '')

/** A token of Liquid with a tool's own names. */
export function readLiquid(token: string, { known }: NameTable): Part {
  const source = inner(token)
  if (token.startsWith('{{')) {
    const part = readOutput(source, known)
    const own = part?.kind === 'when' && (!isToday(part) || part.format === null)
    return part === null || own ? unknown(token) : part
  }
  const tag = inOtherTag(source, known)
  const block = blockOf(source)
  return tag === null ? { kind: 'unknown', original: token, block } : { kind: 'code', source: tag, block }
}

/** A part as Liquid with a tool's own names; null where it has none. */
export function writeLiquid(part: Part, { named }: NameTable, open = '{{', close = '}}'): string | null {
  if (part.kind === 'value') {
    const name = named(part.path)
    if (name === null) return null
    const fallback = part.fallback === null ? '' : ` | default: "${part.fallback.replaceAll('"', '’')}"`
    return `${open}${name}${fallback}${part.filters}${close}`
  }
  if (part.kind === 'when' && isToday(part))
    return `${open}"now" | date: "${part.format ?? '%A %-d %B'}"${close}`
  if (part.kind !== 'code') return null
  const tag = inOtherTag(part.source, named)
  return tag === null ? null : `{% ${tag} %}`
}

/** Braces as words, in Liquid; its quotation marks may have been escaped. */
export const QUOTED_BRACES = String.raw`\{\{ (?:"|&quot;)\{[{%](?:"|&quot;) \}\}`
const QUOTED_WHOLE = /^\{\{ "(\{[{%])" \}\}$/

/** Reads `{{ "{{" }}`; null for anything else. */
export function readQuotedBraces(token: string): Part | null {
  const text = QUOTED_WHOLE.exec(token)?.[1]
  return text === undefined ? null : { kind: 'text', text }
}

/** Braces that would begin something in Liquid, and how it says that they do not. */
export const LIQUID_LOOKALIKES: Lookalikes = {
  pattern: String.raw`\{\{|\{%`,
  quote: (text) => writePart({ kind: 'text', text }),
}

/** The dialect of a tool that speaks Liquid with names of its own, and where agents write [CAPITALS] for what is to be filled in. */
export function liquidDialect(id: string, table: NameTable): Dialect {
  return {
    id,
    tokens: `${QUOTED_BRACES}|${BRACES}|${TAG}|${CAPITALS}`,
    read: (token) => readQuotedBraces(token) ?? readCapitals(token) ?? readLiquid(token, table),
    write: (part) => writeCapitals(part) ?? writeLiquid(part, table),
    lookalikes: LIQUID_LOOKALIKES,
  }
}
