import { decodeHTML } from 'entities'
import { escapeHtml } from '../../../snippets/body-html.ts'
import { BRACES, type Dialect, TAG } from '../dialects/dialect.ts'
import { askKey, type Block, type Part, quotable, writePart } from '../dialects/part.ts'
import type { Form, Loss } from '../format.ts'
import { PICTURE, placeless, withAddresses } from './in-address.ts'

/** Where a translation tells what it met. */
export interface Met {
  readonly understood: (original: string, meaning: string) => void
  readonly unknown: (original: string, label: string) => void
  /** Something of a placeholder that was understood has no place. */
  readonly lost?: (loss: Loss) => void
  /** Liquid that now stands in the text. */
  readonly wrote?: (liquid: string) => void
}

const MAX_LABEL = 80
/** Two braces that begin nothing must not begin anything in Koi's Liquid either. */
const LONE = String.raw`\{\{|\{%`

const finders = new Map<string, RegExp>()

function finderOf({ tokens }: Dialect): RegExp {
  const known = finders.get(tokens)
  if (known) return known
  const finder = new RegExp(`${tokens}|${BRACES}|${TAG}|${LONE}`, 'gu')
  finders.set(tokens, finder)
  return finder
}

/** What an HTML source shows of a placeholder: formatting inside it goes, entities are read. */
function shown(token: string): string {
  if (!/[<&\u00a0]/.test(token)) return token
  return decodeHTML(token.replace(/(?!^)<[^<>]{0,200}>(?!$)/g, '')).replaceAll('\u00a0', ' ')
}

interface Found {
  readonly at: number
  readonly end: number
  readonly original: string
  /** Where it stands, if that is a place that no placeholder can have ("the address of a picture"). */
  readonly nowhere: string | null
  part: Part
}

function tokensIn(source: string, form: Form, dialect: Dialect): Found[] {
  return [...source.matchAll(finderOf(dialect))].map((found): Found => {
    const at = found.index
    const original = form === 'html' ? shown(found[0]) : found[0]
    const isLone = original === '{{' || original === '{%'
    const nowhere = isLone ? null : placeless(source, at, form)
    const isText = isLone || nowhere !== null
    const part: Part = isText ? { kind: 'text', text: original } : dialect.read(original)
    return { at, end: at + found[0].length, original, nowhere, part }
  })
}

const blockOf = (part: Part): Block | null => ('block' in part ? part.block : null)

/** A condition whose beginning nobody understands, or that is open at one end, is not understood at all. */
function settleBlocks(found: readonly Found[]): void {
  const open: Found[][] = []
  const doubt = (one: Found): void => {
    one.part = { kind: 'unknown', original: one.original, block: null }
  }
  for (const one of found) {
    const block = blockOf(one.part)
    if (block === 'open') open.push([one])
    const family = open.at(-1)
    if (block === 'middle' || block === 'close') {
      if (!family) doubt(one)
      else family.push(one)
    }
    if (block !== 'close' || !family) continue
    open.pop()
    if (family.some(({ part }) => part.kind === 'unknown')) family.forEach(doubt)
  }
  open.flat().forEach(doubt)
}

/** `{{ ticket.cf_x }}` as "ticket.cf_x". */
function innerWords(original: string): string {
  const bare = original.replace(/^[\s{%[#$<&]+|[\s}%\]>]+$/g, '')
  const words = quotable(bare.replace(/[<>]/g, ' '))
  return words === '' ? 'a placeholder' : [...words].slice(0, MAX_LABEL).join('').trimEnd()
}

/** Gives every placeholder that nobody understands a question of its own, the same for the same placeholder. */
export class Unresolved {
  readonly labels: Record<string, string> = {}
  readonly #keys = new Map<string, string>()
  readonly #byOriginal = new Map<string, string>()

  labelOf(original: string): string {
    const known = this.#byOriginal.get(original)
    if (known !== undefined) return known
    const wanted = `Fill in: ${innerWords(original)}`
    let label = wanted
    for (let number = 2; this.#keys.has(askKey(label)); number++) label = `${wanted} (${number})`
    this.#keys.set(askKey(label), original)
    this.#byOriginal.set(original, label)
    this.labels[label] = original
    return label
  }
}

/**
 * A text with the placeholders of `dialect` as one with Koi's Liquid; the rest stays as it is. Liquid that is not of the dialect never comes
 * through: what Koi would run was either translated or is a question.
 */
export function translate(
  source: string,
  form: Form,
  dialect: Dialect,
  unresolved: Unresolved,
  met: Met,
): string {
  const readable = withAddresses(source, finderOf(dialect))
  const found = tokensIn(readable, form, dialect)
  if (found.length === 0) return readable
  settleBlocks(found)
  const write = (text: string): string => (form === 'html' ? escapeHtml(text) : text)
  const parts: string[] = []
  let read = 0
  for (const { at, end, original, nowhere, part } of found) {
    parts.push(readable.slice(read, at))
    read = end
    if (nowhere !== null) {
      met.lost?.({ kind: 'placeholder', what: `${original} in ${nowhere}` })
      // Braces keep a picture with half an address from being one.
      if (nowhere === PICTURE) parts.push(write(/\{[{%]/.test(original) ? original : `{{${original}}}`))
      continue
    }
    if (part.kind === 'unknown') {
      const label = unresolved.labelOf(original)
      met.unknown(original, label)
      const question = writePart({ kind: 'ask', label, choices: [], date: false })
      met.wrote?.(question)
      parts.push(write(question))
      continue
    }
    const liquid = writePart(part)
    met.wrote?.(liquid)
    if (part.kind === 'ask' && part.preset !== undefined)
      met.lost?.({ kind: 'field', what: `what a question starts with: “${part.preset}”` })
    if (part.kind !== 'text') met.understood(original, liquid)
    parts.push(write(liquid))
  }
  parts.push(readable.slice(read))
  return parts.join('')
}
