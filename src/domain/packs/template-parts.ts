import { Liquid, type Template } from 'liquidjs'
import { DEFAULT_CALENDAR } from '../knowledge.ts'
import { writeBody } from '../snippets/body-html.ts'
import type { Body } from '../snippets/body-tree.ts'
import { Filling } from '../snippets/filling.ts'
import { registerFilters } from '../snippets/liquid-filters.ts'
import { registerTags, TemplateProblem } from '../snippets/liquid-tags.ts'
import { templateMessage } from '../snippets/template-message.ts'
import { liquidRegions, type Region } from './template-regions.ts'

/** What a template reaches for, found without filling it in. */
export interface TemplateParts {
  /** "customer.first_name", each once. */
  readonly variables: readonly string[]
  /** Shortcuts of the snippets it includes, as often as it does. */
  readonly includes: readonly string[]
}

export type ReadTemplate =
  | { readonly ok: true; readonly parts: TemplateParts }
  | { readonly ok: false; readonly message: string }

const NOTHING: TemplateParts = { variables: [], includes: [] }
const MOST_PARSED = 200_000
/** UTF-16 units of Liquid that are worth remembering. */
const LONGEST_KEPT = 500

type ReadPiece = TemplateParts | { readonly error: unknown }

/** The Liquid of a body: markup left out, quotation marks of word processors made Liquid's, as rendering does. */
export function liquidOf(body: Body): string {
  const parts: string[] = []
  writeBody(body, {
    markup: (html) => {
      if (/^<(?:p|li|blockquote|br)/.test(html)) parts.push('\n')
    },
    text: (text) => parts.push(text),
    link: (href) => parts.push(href),
  })
  return readableLiquid(parts.join(''))
}

/** Quotation marks and blanks of word processors as Liquid knows them. */
export function readableLiquid(text: string): string {
  return text.replace(/[“”„]/g, '"').replace(/\u00A0/g, ' ')
}

const PLAIN_ASK = /^\{%-?\s*ask\s+"\s*[^"%{}\s][^"%{}]*"(?:\s*,\s*"[^"%{}]*")*\s*-?%\}$/
const PLAIN_INCLUDE = /^\{%-?\s*snippet\s+"([^"%{}\s]+)"\s*-?%\}$/

/** The commonest tags in their plainest form, which differ from answer to answer and need no engine. */
function plainTag(source: string): TemplateParts | null {
  if (PLAIN_ASK.test(source)) return NOTHING
  const shortcut = PLAIN_INCLUDE.exec(source)?.[1]
  return shortcut === undefined ? null : { variables: [], includes: [shortcut] }
}

/** Tags that mean the same wherever they stand, and those that only keep others apart. Any other tag can change what a name means. */
const ALONE: ReadonlySet<string> = new Set(['', 'ask', 'cursor', 'snippet'])
const BRANCHES: ReadonlySet<string> = new Set(['if', 'elsif', 'else', 'endif', 'unless', 'endunless'])

/** Conditions and loops inside each other: nobody can follow more, and the engine's stack ends. */
const DEEPEST = 20
const OPENING: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'for',
  'case',
  'capture',
  'tablerow',
  'comment',
])

function isDeep(regions: readonly Region[]): boolean {
  let depth = 0
  return regions.some(({ tag }) => {
    if (OPENING.has(tag)) depth++
    else if (tag.startsWith('end')) depth--
    return depth > DEEPEST
  })
}

/** Parts of one pass over a template: outputs and lone tags each by itself, what branches as a whole. */
function pieces(regions: readonly Region[]): string[] {
  const branching = regions.filter(({ tag }) => BRANCHES.has(tag)).map(({ source }) => source)
  const alone = regions.filter(({ tag }) => ALONE.has(tag)).map(({ source }) => source)
  return branching.length > 0 ? [branching.join(''), ...alone] : alone
}

/**
 * Reads templates one after the other with one engine. Answers share most of their Liquid, and reading it is slow: each piece is read once, so that
 * ten thousand answers take a fraction of a second.
 */
export class TemplateReader {
  #includes: string[] = []
  readonly #liquid: Liquid
  readonly #known = new Map<string, ReadPiece>()

  constructor() {
    this.#liquid = new Liquid({
      strictVariables: true,
      strictFilters: true,
      ownPropertyOnly: true,
      templates: {},
      parseLimit: MOST_PARSED,
    })
    registerTags(this.#liquid, {
      filling: new Filling({}),
      include: (shortcut): Template[] => {
        this.#includes.push(shortcut)
        return []
      },
      dateText: () => '',
      dayOf: () => null,
    })
    registerFilters(this.#liquid, new Filling({}), DEFAULT_CALENDAR, 0)
  }

  /** What `source` (of liquidOf) reaches for, or why it cannot be read; `title` is named in the message. Never throws. */
  read(source: string, title: string): ReadTemplate {
    const regions = liquidRegions(source)
    if (regions?.length === 0) return { ok: true, parts: NOTHING }
    if (regions && isDeep(regions))
      return {
        ok: false,
        message: templateMessage(new TemplateProblem('it has too many conditions inside each other'), title),
      }
    const simple = regions?.every(({ tag }) => ALONE.has(tag) || BRANCHES.has(tag)) ?? false
    const read = (simple && regions ? pieces(regions) : [source]).map((piece) => this.#piece(piece))
    const variables = new Set<string>()
    const includes: string[] = []
    for (const piece of read) {
      if ('error' in piece) return { ok: false, message: templateMessage(piece.error, title) }
      for (const variable of piece.variables) variables.add(variable)
      includes.push(...piece.includes)
    }
    return { ok: true, parts: { variables: [...variables], includes } }
  }

  #piece(source: string): ReadPiece {
    const known = this.#known.get(source) ?? plainTag(source)
    if (known) return known
    const made = this.#parse(source)
    if (source.length < LONGEST_KEPT) this.#known.set(source, made)
    return made
  }

  #parse(source: string): ReadPiece {
    this.#includes = []
    try {
      const { globals } = this.#liquid.analyzeSync(this.#liquid.parse(source))
      const found = Object.values(globals).flat()
      const variables = found.map((variable) => dotted(variable.segments))
      return { variables: [...new Set(variables)], includes: this.#includes }
    } catch (error) {
      return { error }
    }
  }
}

/** "customer.first_name" of a path; what is computed (`custom[x]`) ends it. */
function dotted(segments: readonly unknown[]): string {
  const names: string[] = []
  for (const segment of segments) {
    if (typeof segment !== 'string') break
    names.push(segment)
  }
  if (names.length === 0) throw new TemplateProblem('a value has no name')
  return names.join('.')
}
