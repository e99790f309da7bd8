import { type Body, mapText, parseBody, toHtml, toPlain } from '../../../snippets/body.ts'
import type { Snippet } from '../../../snippets/snippet.ts'
import { labelOf } from '../../../snippets/variables.ts'
import type { Dialect } from '../dialects/dialect.ts'
import { ask } from '../dialects/dialect.ts'
import { partsOf } from '../dialects/koi.ts'
import type { Part } from '../dialects/part.ts'
import type { Loss } from '../format.ts'
import { toMarkdown } from './markdown.ts'

/** Where a writer tells what it could not say. */
export type Lose = (loss: Loss) => void

/** Plain words in brackets: whoever reads them sees that something is to be done. */
const bracketed = (words: string): string => `[${words.replace(/[[\]{}]|%(?=\})/g, '').trim()}]`

function inWords(part: Part): string {
  switch (part.kind) {
    case 'value':
      return labelOf(part.path)
    case 'when':
      if (part.workdays !== null) return `the date in ${part.workdays} working days`
      return part.days === undefined ? "today's date" : `the date in ${part.days} days`
    case 'ask':
      return part.choices.length === 0 ? part.label : `${part.label}: ${part.choices.join(' / ')}`
    case 'snippet':
      return `the answer “${part.shortcut}”`
    case 'code':
      return part.source
    case 'raw':
      return part.source.replace(/^\{[{%]-?\s*|\s*-?[%}]\}$/g, '')
    default:
      return ''
  }
}

/** Neighbouring words as one: braces that were quoted by themselves begin something only together with what follows. */
function withWordsTogether(parts: readonly Part[]): Part[] {
  const made: Part[] = []
  for (const part of parts) {
    const last = made.at(-1)
    if (part.kind === 'text' && last?.kind === 'text')
      made[made.length - 1] = { kind: 'text', text: last.text + part.text }
    else made.push(part)
  }
  return made
}

/** Says parts of one snippet in a tool's dialect. */
export class Sayer {
  readonly #dialect: Dialect
  readonly #lose: Lose
  readonly #originals: Readonly<Record<string, string>>
  /** Whether the beginning of each condition that is open could be said. */
  readonly #open: boolean[] = []

  /** `isOwn`: the snippet came from a file in this very dialect. */
  constructor(dialect: Dialect, snippet: Snippet, isOwn: boolean, lose: Lose) {
    this.#dialect = dialect
    this.#lose = lose
    this.#originals = isOwn ? (snippet.source?.unresolved ?? {}) : {}
  }

  /** Words that the tool would take for a placeholder, as words: quoted in its way, or else with a blank in them. */
  #words(text: string): string {
    const { lookalikes } = this.#dialect
    if (!lookalikes || !/[{}$]/.test(text)) return text
    return text.replace(new RegExp(lookalikes.pattern, 'gu'), (words) => {
      const quoted = lookalikes.quote(words)
      if (quoted !== null) return quoted
      this.#lose({ kind: 'lookalike', what: words })
      return words.replace(/^[#$]|\{(?=[{%])/g, '$& ')
    })
  }

  #say(part: Part): string {
    if (part.kind === 'text') return this.#words(part.text)
    if (part.kind === 'ask' && Object.hasOwn(this.#originals, part.label))
      return this.#originals[part.label] ?? ''
    const said = this.#blocked(part) ? null : this.#dialect.write(part)
    if ('block' in part && part.block === 'open') this.#open.push(said !== null)
    if (said !== null) return said
    if (part.kind === 'cursor') {
      this.#lose({ kind: 'placeholder', what: 'where the cursor goes' })
      return ''
    }
    return this.#instead(part)
  }

  /** An end whose beginning could not be said is not said either. */
  #blocked(part: Part): boolean {
    if (!('block' in part) || part.block === null || part.block === 'open') return false
    const said = part.block === 'close' ? this.#open.pop() : this.#open.at(-1)
    return said !== true
  }

  /** The nearest thing the dialect can say: the value without its fallback, then a question, then words in brackets. */
  #instead(part: Part): string {
    if (part.kind === 'value' && (part.fallback !== null || part.filters !== '')) {
      const bare = this.#dialect.write({ ...part, fallback: null, filters: '' })
      if (bare !== null) {
        this.#lose({
          kind: 'placeholder',
          what:
            part.fallback === null
              ? `what is done with ${part.path}`
              : `the fallback “${part.fallback}” of ${part.path}`,
        })
        return bare
      }
    }
    const words = inWords(part)
    this.#lose({ kind: 'placeholder', what: words })
    const question = part.kind === 'value' ? this.#dialect.write(ask(words)) : null
    return question ?? bracketed(words)
  }

  /** Koi's Liquid in a text as the dialect says it. */
  text(source: string): string {
    if (!/[{}$]/.test(source)) return source
    return withWordsTogether(partsOf(source))
      .map((part) => this.#say(part))
      .join('')
  }

  #body(body: string): Body {
    const said = (source: string): string => this.text(source)
    return mapText(parseBody(body).body, said, said)
  }

  html(body: string): string {
    return toHtml(this.#body(body))
  }

  plain(body: string): string {
    return toPlain(this.#body(body))
  }

  markdown(body: string): string {
    const written = toMarkdown(parseBody(body).body)
    if (!written.exact) this.#lose({ kind: 'formatting', what: 'formatting that Markdown does not have' })
    return this.text(written.text)
  }
}
