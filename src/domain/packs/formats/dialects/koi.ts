import { OPEN_GROUPS, VARIABLES } from '../../../snippets/variables.ts'
import { ask, BRACES, type Dialect, nameTable, TAG, unknown } from './dialect.ts'
import {
  blockOf,
  inner,
  inOtherTag,
  LIQUID_LOOKALIKES,
  QUOTED_BRACES,
  readOutput,
  readQuotedBraces,
} from './liquid.ts'
import { type Part, writePart } from './part.ts'

const OPEN = new RegExp(
  String.raw`^(?:${OPEN_GROUPS.map((group) => group.replace('.', '\\.')).join('|')})\.[\p{L}\p{N}_]+$`,
  'u',
)
const OWN = nameTable(Object.fromEntries(Object.keys(VARIABLES).map((path) => [path, path])))
const known = (name: string): string | null => (OPEN.test(name) ? name : OWN.known(name))

const QUOTED = `(?:"([^"]*)"|'([^']*)'|“([^”]*)”)`
const ARGUMENT = new RegExp(String.raw`\s*(?:${QUOTED}|(date))\s*(?:,|$)`, 'gy')
const NAME = new RegExp(String.raw`^snippet\s+${QUOTED}$`)

function readAsk(args: string): Part | null {
  const texts: string[] = []
  let date = false
  let read = 0
  for (const found of args.matchAll(ARGUMENT)) {
    const text = found[1] ?? found[2] ?? found[3]
    if (text === undefined) date = true
    else texts.push(text.trim())
    read = found.index + found[0].length
  }
  const [label, ...choices] = texts
  return read === args.length && label ? ask(label, choices, date) : null
}

function readTag(token: string): Part {
  const source = inner(token).trim()
  if (source === 'cursor') return { kind: 'cursor' }
  const shortcut = NAME.exec(source)
    ?.slice(1)
    .find((text) => text !== undefined)
  if (shortcut) return { kind: 'snippet', shortcut }
  const question = source.startsWith('ask') ? readAsk(source.slice('ask'.length).trim()) : null
  if (question) return question
  const block = blockOf(source)
  const condition = inOtherTag(source, known)
  if (condition !== null) return { kind: 'code', source: condition, block }
  return { kind: 'raw', source: token, block }
}

function readBraces(token: string): Part {
  const source = inner(token).trim()
  const part = readOutput(source, known)
  if (part) return part
  const [name = ''] = /^[\p{L}_][\p{L}\p{N}_.-]*/u.exec(source) ?? []
  const fits = source.startsWith('"') || source.startsWith("'") || known(name) !== null || name === 'now'
  return fits ? { kind: 'raw', source: token, block: null } : unknown(token)
}

/** Koi's own Liquid, as packs are written in it. */
export const KOI: Dialect = {
  id: 'koi',
  tokens: `${QUOTED_BRACES}|${BRACES}|${TAG}`,
  read: (token) => readQuotedBraces(token) ?? (token.startsWith('{{') ? readBraces(token) : readTag(token)),
  write: writePart,
  lookalikes: LIQUID_LOOKALIKES,
}

const TOKENS = new RegExp(KOI.tokens, 'gu')

/** The parts of a text of a snippet's body, in order. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = []
  let read = 0
  for (const found of text.matchAll(TOKENS)) {
    if (found.index > read) parts.push({ kind: 'text', text: text.slice(read, found.index) })
    parts.push(KOI.read(found[0]))
    read = found.index + found[0].length
  }
  if (read < text.length) parts.push({ kind: 'text', text: text.slice(read) })
  return parts
}

/** The variables that a body names, each once, in order; those of conditions too. */
export function variablesOf(body: string): string[] {
  if (!body.includes('{')) return []
  const names = new Set<string>()
  for (const part of partsOf(body)) {
    if (part.kind === 'value') names.add(part.path)
    if (part.kind === 'code')
      for (const [name] of part.source
        .replace(/"[^"]*"|'[^']*'/g, '')
        .matchAll(/[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)+/gu))
        names.add(name)
  }
  return [...names]
}
