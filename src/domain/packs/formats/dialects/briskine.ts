import {
  ask,
  BRACES,
  CAPITALS,
  type Dialect,
  nameTable,
  readCapitals,
  TAG,
  unknown,
  value,
  writeCapitals,
} from './dialect.ts'
import { type Block, day, type Part } from './part.ts'

const TABLE = nameTable({
  'customer.name': ['to.name', 'to.0.name'],
  'customer.first_name': ['to.first_name', 'to.0.first_name'],
  'customer.last_name': ['to.last_name', 'to.0.last_name'],
  'customer.email': ['to.email', 'to.0.email'],
  'ticket.subject': 'subject',
  'agent.name': ['from.name', 'account.name'],
  'agent.first_name': ['from.first_name', 'account.first_name'],
  'agent.last_name': ['from.last_name', 'account.last_name'],
  'agent.email': ['from.email', 'account.email'],
})

/** Braces as words, in Handlebars. */
const QUOTED_TEXT = '\\{{'
const QUOTED = String.raw`\\\{\{`
const STOP = String.raw`\{\{#cursor\}\}[^{}<>\n]{0,200}\{\{\/cursor\}\}`
const STRING = `(?:"([^"]*)"|'([^']*)')`
const OR = new RegExp(String.raw`^or\s+([\w.]+)\s+${STRING}$`)
const RANDOM = /^random((?:\s+(?:"[^"]*"|'[^']*'))+)$/
const CHOICE = new RegExp(String.raw`^choice\s+${STRING}$`)
const COMPARE = new RegExp(String.raw`^\(\s*compare\s+${STRING}\s+([\w.]+)\s+${STRING}\s*\)$`)
/** The operator between the two, as older templates have it. */
const BETWEEN = new RegExp(String.raw`^\(\s*compare\s+([\w.]+)\s+${STRING}\s+${STRING}\s*\)$`)
const MOMENT = /^moment((?:\s+\w+=(?:"[^"]*"|'[^']*'))*)$/
const MOVED = /^([+-]?\d{1,4})\s*;\s*(d|day|days|w|week|weeks)$/i
const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>='])

/** Moment's letters for a day and their strftime names; what is not here is not translated. */
const DAY_LETTERS: readonly (readonly [string, string])[] = [
  ['dddd', '%A'],
  ['MMMM', '%B'],
  ['YYYY', '%Y'],
  ['ddd', '%a'],
  ['MMM', '%b'],
  ['YY', '%y'],
  ['DD', '%d'],
  ['Do', '%-d%q'],
  ['MM', '%m'],
  ['D', '%-d'],
]

/** `DD MMMM` as `%d %B`; null where a letter means something else. */
export function strftime(pattern: string): string | null {
  let made = ''
  for (let at = 0; at < pattern.length; ) {
    const letters = DAY_LETTERS.find(([name]) => pattern.startsWith(name, at))
    const char = pattern.charAt(at)
    if (!letters && /[\p{L}%["'\\\]]/u.test(char)) return null
    made += letters?.[1] ?? char
    at += letters?.[0].length ?? 1
  }
  return made
}

/** `%d %B` as `DD MMMM`; null for a specifier without letters of its own. */
export function momentPattern(format: string): string | null {
  const pieces = format.split(/(%-d%q|%-?\p{L})/u).map((piece) => {
    if (piece.startsWith('%')) return DAY_LETTERS.find(([, specifier]) => specifier === piece)?.[0] ?? null
    return /[\p{L}%["'\\\]]/u.test(piece) ? null : piece
  })
  return pieces.includes(null) ? null : pieces.join('')
}

function condition(source: string): string | null {
  const between = BETWEEN.exec(source)
  const [, op1, op2, name = '', text1, text2] = between
    ? ['', between[2], between[3], between[1], between[4], between[5]]
    : (COMPARE.exec(source) ?? [])
  const operator = op1 ?? op2
  const path = TABLE.known(operator === undefined ? source : name)
  if (path === null) return null
  if (operator === undefined) return path
  return COMPARISONS.has(operator) ? `${path} ${operator} "${text1 ?? text2 ?? ''}"` : null
}

function readBlock(source: string, original: string): Part | null {
  const code = (tag: string, block: Block): Part => ({ kind: 'code', source: tag, block })
  const [, word = '', rest = ''] = /^#(if|unless)\s+(.+)$/s.exec(source) ?? []
  if (word !== '') {
    const test = condition(rest.trim())
    return test === null ? { kind: 'unknown', original, block: 'open' } : code(`${word} ${test}`, 'open')
  }
  if (source === 'else') return code('else', 'middle')
  const end = /^\/(\w+)$/.exec(source)?.[1]
  if (end === 'if' || end === 'unless') return code(`end${end}`, 'close')
  if (source.startsWith('#')) return { kind: 'unknown', original, block: 'open' }
  return end === undefined ? null : { kind: 'unknown', original, block: 'close' }
}

/** `{{random 'a' 'b'}}` is offered as a choice: what the customer reads is decided by the agent. */
function readChoices(source: string): Part | null {
  const random = RANDOM.exec(source)?.[1]
  const choice = CHOICE.exec(source)
  const list = (choice?.[1] ?? choice?.[2])?.split(',')
  const texts = random?.match(/"[^"]*"|'[^']*'/g)?.map((text) => text.slice(1, -1)) ?? list
  const choices = texts?.map((text) => text.trim()).filter((text) => text !== '')
  return choices && choices.length > 0 ? ask('Which words?', choices) : null
}

/** `moment add='7;days' format='DD MMMM'`; null for anything else that it can be told. */
function readMoment(source: string): Part | null {
  const told = MOMENT.exec(source)?.[1]
  if (told === undefined) return null
  const words = new Map(
    [...told.matchAll(/(\w+)=(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [
      name,
      double ?? single ?? '',
    ]),
  )
  const format = strftime(words.get('format') ?? 'dddd D MMMM')
  const [, add, unit = ''] = MOVED.exec(words.get('add')?.trim() ?? '0;days') ?? []
  const known = [...words.keys()].every((name) => name === 'format' || name === 'add')
  if (format === null || add === undefined || !known) return null
  return day(format, Number(add) * (unit.toLowerCase().startsWith('w') ? 7 : 1))
}

function read(token: string): Part {
  const stop = /^\{\{#cursor\}\}(.*)\{\{\/cursor\}\}$/s.exec(token)?.[1]
  if (stop !== undefined) return stop.trim() === '' ? { kind: 'cursor' } : ask(stop.trim())
  if (!token.startsWith('{{')) return readCapitals(token) ?? unknown(token)
  const source = token.replace(/^\{{2,3}|\}{2,3}$/g, '').trim()
  if (source === 'cursor') return { kind: 'cursor' }
  const partial = /^>\s*([\p{L}\p{N}_-]+)$/u.exec(source)?.[1]
  if (partial !== undefined) return { kind: 'snippet', shortcut: partial }
  const [, name = source, double, single] = OR.exec(source) ?? []
  const path = TABLE.known(name)
  if (path !== null) return value(path, double ?? single ?? null)
  return readMoment(source) ?? readBlock(source, token) ?? readChoices(source) ?? unknown(token)
}

const quoted = (text: string): string => `'${text.replaceAll("'", '’')}'`

function writeCode(source: string): string | null {
  const [, word = '', rest = ''] = /^(if|unless)\s+(.+)$/s.exec(source) ?? []
  if (word !== '') {
    const [, path = rest, operator, text] =
      /^([\w.]+)\s*(==|!=|<=|>=|<|>)\s*["']([^"']*)["']$/.exec(rest) ?? []
    const name = TABLE.named(path)
    if (name === null) return null
    const test = operator === undefined ? name : `(compare ${quoted(operator)} ${name} ${quoted(text ?? '')})`
    return `{{#${word} ${test}}}`
  }
  if (source === 'else') return '{{else}}'
  return /^end(?:if|unless)$/.test(source) ? `{{/${source.slice(3)}}}` : null
}

function write(part: Part): string | null {
  if (part.kind === 'cursor') return '{{cursor}}'
  if (part.kind === 'snippet') return `{{> ${part.shortcut}}}`
  if (part.kind === 'code') return writeCode(part.source)
  if (part.kind === 'when') {
    const pattern = part.workdays === null ? momentPattern(part.format ?? '%A %-d %B') : null
    const add = part.days === undefined ? '' : ` add=${quoted(`${part.days};days`)}`
    return pattern === null ? null : `{{moment${add} format=${quoted(pattern)}}}`
  }
  if (part.kind === 'ask') {
    if (part.choices.length > 0 && part.label === 'Which words?')
      return `{{random ${part.choices.map(quoted).join(' ')}}}`
    const plain = part.choices.length === 0 && !part.date && !/[<>\n]/.test(part.label)
    return plain ? (writeCapitals(part) ?? `{{#cursor}}${part.label}{{/cursor}}`) : null
  }
  if (part.kind !== 'value' || part.filters !== '') return null
  const name = TABLE.named(part.path)
  if (name === null) return null
  return part.fallback === null ? `{{${name}}}` : `{{or ${name} ${quoted(part.fallback)}}}`
}

/** Briskine: Handlebars. Its `to` is the recipient of the draft, who is the customer in a reply. */
export const BRISKINE: Dialect = {
  id: 'briskine',
  tokens: `${QUOTED}|${STOP}|${BRACES}|${TAG}|${CAPITALS}`,
  read: (token) => {
    if (token === QUOTED_TEXT) return { kind: 'text', text: '{{' }
    // Handlebars knows no such tags: they are words.
    return token.startsWith('{%') ? { kind: 'text', text: token } : read(token)
  },
  write,
  lookalikes: { pattern: String.raw`\{\{`, quote: () => QUOTED_TEXT },
}
