import { Parser } from 'htmlparser2'
import { imageAddress, linkAddress } from './address.ts'
import { BodyBuilder } from './body-builder.ts'
import {
  cssMarks,
  HEADINGS,
  INDENTATION,
  LINES,
  looksOf,
  QUIET_ATTRIBUTES,
  STYLED,
  TRANSPARENT,
  VOID_OF_TEXT,
} from './body-elements.ts'
import type { Body, Dropped } from './body-tree.ts'

/** More than any letter needs; what nests deeper is an attack on the parser, and the rest of it is cut off. */
const MAX_OPEN = 400
/** UTF-16 units. */
const MAX_INPUT = 2_000_000
/** The depth is looked at after each piece. */
const PIECE = 8_192

export interface ParsedBody {
  readonly body: Body
  readonly dropped: readonly Dropped[]
}

type Attributes = Readonly<Record<string, string>>

class Losses {
  readonly #found = new Map<string, Dropped>()

  say(kind: Dropped['kind'], name: string): void {
    const key = `${kind} ${name.slice(0, 80)}`
    const count = (this.#found.get(key)?.count ?? 0) + 1
    if (count > 1 || this.#found.size < 100) this.#found.set(key, { kind, name: name.slice(0, 80), count })
  }

  list(): Dropped[] {
    return [...this.#found.values()]
  }
}

class BodyReader {
  readonly builder: BodyBuilder
  readonly losses = new Losses()
  depth = 0
  #skipping = 0
  #inPre = 0
  readonly #liquid: boolean

  constructor(liquid: boolean) {
    this.#liquid = liquid
    this.builder = new BodyBuilder(() => this.losses.say('nesting', 'lists and quotes'))
  }

  open(name: string, attributes: Attributes): void {
    this.depth++
    if (this.#skipping > 0 || VOID_OF_TEXT.has(name)) {
      if (this.#skipping === 0) this.losses.say('element', name)
      this.#skipping++
      return
    }
    this.#sayAttributes(attributes)
    for (const look of looksOf(name, attributes)) this.losses.say('look', look)
    if (name === 'pre') this.#inPre++
    this.builder.enter()
    this.#place(name, attributes)
  }

  close(name: string): void {
    this.depth--
    if (this.#skipping > 0) {
      this.#skipping--
      return
    }
    if (name === 'pre') this.#inPre--
    this.builder.leave(LINES.has(name))
    if (name === 'td' || name === 'th') this.builder.text(' ')
  }

  text(text: string): void {
    if (this.#skipping > 0) return
    if (this.#inPre === 0) this.builder.text(text)
    else {
      if (/\n[ \t]+\S/.test(text)) this.losses.say('look', INDENTATION)
      for (const [at, line] of text.split(/\r?\n/).entries()) {
        if (at > 0) this.builder.lineBreak()
        this.builder.text(line)
      }
    }
  }

  #sayAttributes(attributes: Attributes): void {
    for (const name of Object.keys(attributes))
      if (!QUIET_ATTRIBUTES.has(name) && !name.startsWith('data-')) this.losses.say('attribute', name)
  }

  #place(name: string, attributes: Attributes): void {
    const style = cssMarks(attributes['style'] ?? '')
    const mark = STYLED.get(name)
    if (LINES.has(name)) this.builder.endLine()
    if (mark !== undefined && !(mark === 'b' && style.plainWeight)) this.builder.mark(mark)
    if (HEADINGS.has(name)) this.builder.mark('b')
    for (const added of style.add) if (!HEADINGS.has(name)) this.builder.mark(added)
    if (name === 'br') this.builder.lineBreak()
    else if (name === 'a') this.#link(attributes['href'])
    else if (name === 'img') this.#image(attributes)
    else if (name === 'ul' || name === 'ol' || name === 'blockquote' || name === 'li')
      this.builder.container(name)
    else if (mark === undefined && !LINES.has(name) && !TRANSPARENT.has(name))
      this.losses.say('element', name)
  }

  #link(href: string | undefined): void {
    if (href === undefined) return
    const address = linkAddress(href, this.#liquid)
    if (address === null) this.losses.say('address', href)
    this.builder.link(address)
  }

  #image(attributes: Attributes): void {
    const src = imageAddress(attributes['src'] ?? '')
    if (src === null) this.losses.say('address', attributes['src'] ?? 'img')
    else this.builder.image(src, attributes['alt'] ?? '')
  }
}

/**
 * As `parseBody`; `liquid: false` for what has been rendered already, where an address with braces is no address.
 */
export function readBody(html: string, liquid: boolean): ParsedBody {
  const reader = new BodyReader(liquid)
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name.toLowerCase(), attributes),
    onclosetag: (name) => reader.close(name.toLowerCase()),
    ontext: (text) => reader.text(text),
    oncomment: () => reader.losses.say('comment', 'comment'),
  })
  if (html.length > MAX_INPUT) reader.losses.say('size', `more than ${MAX_INPUT} characters`)
  const end = Math.min(html.length, MAX_INPUT)
  let at = 0
  for (; at < end && reader.depth <= MAX_OPEN; at += PIECE)
    parser.write(html.slice(at, Math.min(at + PIECE, end)))
  if (at < end) reader.losses.say('nesting', `deeper than ${MAX_OPEN}`)
  parser.end()
  return { body: reader.builder.finish(), dropped: reader.losses.list() }
}

/**
 * HTML of any origin as the closed tree, and what had to be left out. Never throws; safe with hostile, broken, deep and very long input.
 * Liquid in text stays as it is, in attributes only in `href`. White space collapses as in a browser; empty elements vanish.
 */
export function parseBody(html: string): ParsedBody {
  return readBody(html, true)
}
