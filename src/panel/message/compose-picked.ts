import { type Composed, compose, type MessagePiece } from '../../domain/composer/compose.ts'
import { greetingBody } from '../../domain/composer/greetings.ts'
import type { Inserted } from '../../domain/improving/compare.ts'
import { insertedIn } from '../../domain/improving/composed.ts'
import { insertedOf } from '../../domain/improving/inserted.ts'
import type { Scene } from '../../domain/scene.ts'
import { parseBody, toText } from '../../domain/snippets/body.ts'
import { escapeText } from '../../domain/snippets/body-html.ts'
import type { AskField } from '../../domain/snippets/render.ts'
import { BLANK, type Snippet } from '../../domain/snippets/snippet.ts'
import { chooseVariant, inWording } from '../../domain/snippets/variants.ts'
import { signOffLine } from '../../domain/text/letter.ts'
import { textUnder } from '../../domain/text/span.ts'
import type { SnippetRow } from '../../storage/database.ts'
import { type Answers, renderedFor } from '../answer/rendering.ts'
import type { Filed } from '../filed.ts'
import type { Picked, PickedList } from './picked.ts'

/** What a message is composed for. */
export interface Situation {
  readonly scene: Scene | null
  readonly filed: Filed
  readonly language: string | null
  /** Epoch ms. */
  readonly now: number
}

export interface ComposedMessage {
  readonly message: Composed
  /** All asks of the pieces, filled in or not. */
  readonly fields: readonly AskField[]
  /** The answers of the library that stand in it, as they went in. */
  readonly answers: readonly Inserted[]
  /** What is wrong with a piece's template, for the agent. */
  readonly problems: readonly string[]
}

/** Longer answers are no goodbye; there may be thousands to look at. */
const LONGEST_SIGN_OFF = 300

/** The answer of the library that is nothing but a goodbye, last used first; null where there is none. */
export function signOffIn(rows: readonly SnippetRow[]): SnippetRow | null {
  const short = rows.filter(({ body }) => body.length < LONGEST_SIGN_OFF)
  return (
    short.find((row) => {
      const lines = toText(parseBody(row.body).body).split('\n')
      return signOffLine(lines) === lines.findIndex((line) => line.trim() !== '')
    }) ?? null
  )
}

/** Renders pieces for one situation; what cannot be rendered is told and left out. */
class Renderer {
  readonly fields = new Map<string, AskField>()
  readonly problems: string[] = []
  readonly inserted: Inserted[] = []
  readonly #situation: Situation
  readonly #answers: Answers

  constructor(situation: Situation, answers: Answers) {
    this.#situation = situation
    this.#answers = answers
  }

  piece(snippet: Snippet): MessagePiece[] {
    const { scene, filed, language, now } = this.#situation
    const wanted = { language, channel: scene?.channel ?? 'unknown' } as const
    const worded = inWording(snippet, chooseVariant(snippet, wanted))
    const rendered = renderedFor(worded, scene, filed, this.#answers, now)
    const empty = renderedFor(worded, scene, filed, {}, now)
    if (!rendered.ok) {
      this.problems.push(rendered.message)
      return []
    }
    for (const ask of [...(empty.ok ? empty.asks : []), ...rendered.asks]) this.fields.set(ask.id, ask)
    const { values, asks } = rendered
    this.inserted.push(insertedOf(snippet.id, worded.body, rendered.text))
    return [{ id: snippet.id, step: snippet.step, body: parseBody(rendered.html).body, values, asks }]
  }

  picked(one: Picked): MessagePiece[] {
    if (one.kind === 'sentence') {
      const { body } = parseBody(`<p>${escapeText(one.text)}</p>`)
      return [{ id: one.id, step: one.step, body, values: [], asks: [] }]
    }
    const row = this.#situation.filed.snippets.find(({ id }) => id === one.id)
    return row ? this.piece(row) : []
  }
}

/** The picked pieces as one message that goes into `draft` ('' for one of its own), filled in as things stand. */
export function composePicked(
  picked: PickedList,
  answers: Answers,
  signOff: SnippetRow | null,
  draft: string,
  situation: Situation,
): ComposedMessage {
  const renderer = new Renderer(situation, answers)
  const pieces = picked.flatMap((one) => renderer.picked(one))
  const language = situation.language ?? 'en'
  const greeting = renderer.piece({ ...BLANK, id: 'greeting', language, body: greetingBody(language) })[0]
  const goodbye = signOff && pieces.length > 0 ? renderer.piece(signOff)[0] : undefined
  const message = compose(pieces, { greeting: greeting ?? null, signOff: goodbye ?? null, draft })
  const needed = new Set(message.asks.map(({ id }) => id))
  const fields = [...renderer.fields.values()].filter(
    ({ id }) => needed.has(id) || (answers[id] ?? '') !== '',
  )
  const saidBy = (id: string): string[] =>
    message.sources.filter(({ piece }) => piece === id).map(({ span }) => textUnder(message.text, span))
  const library = new Set(situation.filed.snippets.map(({ id }) => id))
  const inserted = renderer.inserted
    .filter(({ snippet }) => library.has(snippet) && saidBy(snippet).length > 0)
    .map((one) => insertedIn(one, saidBy(one.snippet)))
  return { message, fields, answers: inserted, problems: [...new Set(renderer.problems)] }
}
