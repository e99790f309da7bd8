import { Liquid, type Template } from 'liquidjs'
import type { Calendar } from '../knowledge.ts'
import { mapText, toHtml } from './body-html.ts'
import { parseBody, readBody } from './body-parse.ts'
import { toPlain, toText } from './body-text.ts'
import type { Body } from './body-tree.ts'
import { type AskField, type FilledValue, Filling, scopeOf } from './filling.ts'
import { tidyBlanks } from './grammar.ts'
import { dateText, dayDate, registerFilters } from './liquid-filters.ts'
import { registerTags, type TagWork, TemplateProblem } from './liquid-tags.ts'
import { CURSOR } from './marks.ts'
import type { Snippet } from './snippet.ts'
import { stencilOf, unstencil } from './stencil.ts'
import { isOutOfTime, templateMessage } from './template-message.ts'
import type { ValueSources } from './variables.ts'
import { chooseVariant } from './variants.ts'

export type { AskField, FilledValue } from './filling.ts'

export interface RenderContext extends ValueSources {
  readonly calendar: Calendar
  /** Epoch milliseconds. */
  readonly now: number
  /** By ask id. */
  readonly answers: Readonly<Record<string, string>>
  /** The answer that `by` includes by this shortcut. */
  readonly snippetByShortcut: (shortcut: string, by: Snippet) => Snippet | null
}

/** An answer for a box without formatting, as toPlain says. */
export interface PlainAnswer {
  readonly text: string
  /** Offset in `text`, UTF-16. */
  readonly cursor: number | null
}

export type Rendered =
  | {
      readonly ok: true
      /** Of the closed tree. */
      readonly html: string
      /** As toText says. */
      readonly text: string
      /** The same for boxes without formatting. */
      readonly plain: PlainAnswer
      readonly values: readonly FilledValue[]
      /** Still to be filled in; until then "[Label]" stands in the text, and it must not be inserted. */
      readonly asks: readonly AskField[]
      /** Offset in `text`, UTF-16. */
      readonly cursor: number | null
    }
  | { readonly ok: false; readonly message: string }

/** Characters of source, milliseconds, objects: generous for a letter, the end of any attack. */
const LIMITS = { parseLimit: 3_000_000, renderLimit: 300, memoryLimit: 2_000_000, templateLimit: 50_000 }
/** Inclusions in one rendering, counted over all levels. */
const MAX_INCLUDED = 50

/** One paragraph flows into the sentence that includes it; anything longer keeps its lines. */
function sourceOf(body: Body, table: string[]): string {
  const [only, ...more] = body
  const source = stencilOf(body, table)
  if (only?.kind !== 'p' || more.length > 0) return source
  return source.replace(/^\uE000\d+\uE001/, '').replace(/\uE000\d+\uE001$/, '')
}

/** Resolves `{% snippet %}`, each in the language of the whole: missing ones, cycles and floods are problems. */
function includer(snippet: Snippet, context: RenderContext, table: string[]): TagWork['include'] {
  const chain: Snippet[] = [snippet]
  const channel = snippet.channel === 'any' ? (context.scene.channel ?? 'unknown') : snippet.channel
  const wanted = { language: snippet.language, channel }
  let included = 0
  return (shortcut, parse): Template[] => {
    const found = context.snippetByShortcut(shortcut, chain.at(-1) ?? snippet)
    if (!found)
      throw new TemplateProblem(`it wants the snippet “${shortcut}”, and there is none by that shortcut`)
    if (chain.some(({ id }) => id === found.id))
      throw new TemplateProblem(`the snippet “${shortcut}” includes itself`)
    if (++included > MAX_INCLUDED) throw new TemplateProblem('it includes too many other snippets')
    chain.push(found)
    try {
      return parse(sourceOf(parseBody(chooseVariant(found, wanted).body).body, table))
    } finally {
      chain.pop()
    }
  }
}

function engine(snippet: Snippet, context: RenderContext, filling: Filling, table: string[]): Liquid {
  const { calendar, now } = context
  const liquid = new Liquid({
    ...LIMITS,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    timezoneOffset: calendar.zone,
    locale: localeOf(snippet.language),
    dateFormat: '%A %-d %B',
  })
  registerTags(liquid, {
    filling,
    include: includer(snippet, context, table),
    dateText: (date) => dateText(date, localeOf(snippet.language), calendar.zone),
    dayOf: (day) => dayDate(day, calendar.zone),
  })
  registerFilters(liquid, filling, calendar, now)
  return liquid
}

/** A language tag that Intl knows; English for a broken one. */
function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

function withoutMark(text: string): PlainAnswer {
  const at = text.indexOf(CURSOR)
  return at === -1 ? { text, cursor: null } : { text: text.replaceAll(CURSOR, ''), cursor: at }
}

function withoutCursor(body: Body): { body: Body; plain: PlainAnswer } & PlainAnswer {
  const clean = mapText(body, (run) => run.replaceAll(CURSOR, ''))
  return { body: clean, plain: withoutMark(toPlain(body)), ...withoutMark(toText(body)) }
}

function fill(snippet: Snippet, context: RenderContext): Rendered {
  const table: string[] = []
  const filling = new Filling(context.answers)
  const source = stencilOf(parseBody(snippet.body).body, table)
  const liquid = engine(snippet, context, filling, table)
  const rendered: unknown = liquid.parseAndRenderSync(source, scopeOf(context, filling, context.now), LIMITS)
  const tidy = tidyBlanks(String(rendered), table, snippet.language)
  const { body, text, plain, cursor } = withoutCursor(readBody(unstencil(tidy, table), false).body)
  const values = [...filling.values.values()]
  const asks = [...filling.asks.values()].filter((field) => filling.answer(field.id) === null)
  return { ok: true, html: toHtml(body), text, plain, values, asks, cursor }
}

/** Once more where time ran out: the machine may have been held up elsewhere, and an answer is not refused for that. */
function fillPatiently(snippet: Snippet, context: RenderContext): Rendered {
  try {
    return fill(snippet, context)
  } catch (error) {
    if (!isOutOfTime(error)) throw error
    return fill(snippet, context)
  }
}

/**
 * A snippet filled in for this conversation. Empty values without a default come back as asks (never blank, never guessed); a template that
 * cannot be filled in gives a message for the agent, never text for the customer. Never throws; bounded in time and memory.
 */
export function renderSnippet(snippet: Snippet, context: RenderContext): Rendered {
  try {
    return fillPatiently(snippet, context)
  } catch (error) {
    return { ok: false, message: templateMessage(error, snippet.title) }
  }
}
