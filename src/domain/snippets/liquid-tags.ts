import {
  type Context,
  type Emitter,
  type Liquid,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
  toValue,
  Value,
} from 'liquidjs'
import type { AskField, Filling } from './filling.ts'
import { BLANK, CURSOR } from './marks.ts'

/** What the tags of one rendering share. */
export interface TagWork {
  readonly filling: Filling
  /** Liquid source of the snippet with this shortcut; throws a TemplateProblem where it is missing or includes itself. */
  readonly include: (shortcut: string, parse: (source: string) => Template[]) => Template[]
  /** A date in the reader's words. */
  readonly dateText: (date: Date) => string
  /** YYYY-MM-DD as a date. */
  readonly dayOf: (day: string) => Date | null
}

type TagClass = new (token: TagToken, remaining: TopLevelToken[], liquid: Liquid) => Tag

/** Something wrong with a template, said in the agent's words. */
export class TemplateProblem extends Error {}

/** Stands in the reply until the agent has answered. */
const unfilled = (field: AskField): string => `[${field.label}]`

const ARGUMENT = /\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”|([a-z]+))\s*(?:,|$)/gy

function argumentsOf(args: string): { texts: string[]; words: string[] } {
  const texts: string[] = []
  const words: string[] = []
  let read = 0
  for (const found of args.matchAll(ARGUMENT)) {
    const text = found[1] ?? found[2] ?? found[3]
    if (text !== undefined) texts.push(text.trim())
    else words.push(found[4] ?? '')
    read = found.index + found[0].length
  }
  if (args.slice(read).trim() !== '')
    throw new TemplateProblem(`put quotation marks around each part of: ${args.trim()}`)
  return { texts, words }
}

function askField(args: string): AskField {
  const { texts, words } = argumentsOf(args)
  const [label = '', ...choices] = texts
  if (label === '' || words.some((word) => word !== 'date'))
    throw new TemplateProblem(
      'an ask needs its question in quotation marks, like {% ask "Which size?", "S", "M" %}',
    )
  const id = label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  const kind = words.length > 0 ? 'date' : choices.length > 0 ? 'choice' : 'text'
  return { id: id === '' ? label : id, label, choices, kind }
}

/** `{% ask "Which size?", "S", "M" %}`, `{% ask "When?", date %}`. */
function askTag({ filling, dateText, dayOf }: TagWork): TagClass {
  return class extends Tag {
    readonly #field: AskField
    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid)
      this.#field = askField(token.args)
    }
    override render(_: Context, emitter: Emitter): void {
      const field = this.#field
      const answer = filling.answer(field.id)
      const date = field.kind === 'date' && answer !== null ? dayOf(answer) : null
      if (answer === null) emitter.write(unfilled(filling.ask(field)))
      else emitter.write(date === null ? answer : dateText(date))
    }
  }
}

/** `{% cursor %}`. */
function cursorTag(): TagClass {
  return class extends Tag {
    override render(_: Context, emitter: Emitter): void {
      emitter.write(CURSOR)
    }
  }
}

/** `{% snippet "shortcut" %}`: the other snippet in place of the tag. */
function snippetTag({ include }: TagWork): TagClass {
  return class extends Tag {
    readonly #templates: Template[]
    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid)
      const [shortcut] = argumentsOf(token.args).texts
      if (!shortcut)
        throw new TemplateProblem('name the snippet in quotation marks, like {% snippet "sign-off" %}')
      this.#templates = include(shortcut, (source) => liquid.parse(source))
    }
    override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      yield this.liquid.renderer.renderTemplates(this.#templates, context, emitter)
    }
  }
}

/** What an expression came to, as text; a whole group ("customer") is none. */
function textOf(value: unknown, expression: string, dateText: TagWork['dateText']): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateText(value)
  if (Array.isArray(value)) return value.map((each) => textOf(toValue(each), expression, dateText)).join('')
  if (typeof value === 'object')
    throw new TemplateProblem(
      `“${expression}” is a group of values: name one of them, like customer.first_name`,
    )
  return String(value)
}

/** Every `{{ … }}`: writes the value, or the ask it becomes when empty. */
function echoTag({ filling, dateText }: TagWork): TagClass {
  return class extends Tag {
    readonly #value: Value
    readonly #expression: string
    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid)
      this.#expression = token.args.trim()
      if (this.#expression === '')
        throw new TemplateProblem('there are braces with nothing between them: {{ }}')
      this.#value = new Value(this.tokenizer.readFilteredValue(), liquid)
    }
    override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      filling.begin()
      const value = toValue(yield this.#value.value(context, false))
      const text = textOf(value, this.#expression, dateText)
      const missing = filling.end(text, this.#expression)
      if (missing === null) emitter.write(text)
      else if (missing === 'blank') emitter.write(BLANK)
      else emitter.write(filling.answer(missing.id) ?? unfilled(missing))
    }
  }
}

function refusedTag(name: string): TagClass {
  return class extends Tag {
    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid)
      throw new TemplateProblem(
        `“${name}” is not used here: take {% snippet "shortcut" %} to put one answer into another`,
      )
    }
    override render(): void {}
  }
}

/** Gives `liquid` Koi's own tags and takes the ones away that reach for files. */
export function registerTags(liquid: Liquid, work: TagWork): void {
  liquid.registerTag('ask', askTag(work))
  liquid.registerTag('cursor', cursorTag())
  liquid.registerTag('snippet', snippetTag(work))
  liquid.registerTag('echo', echoTag(work))
  for (const name of ['include', 'render', 'layout', 'block']) liquid.registerTag(name, refusedTag(name))
}
