import { DEFAULT_CALENDAR } from '../../knowledge.ts'
import type { Fact, MaybeFact, Scene } from '../../scene.ts'
import { parseBody, toText } from '../../snippets/body.ts'
import type { RenderContext, Rendered } from '../../snippets/render.ts'
import type { Snippet } from '../../snippets/snippet.ts'
import { chooseVariant, inWording } from '../../snippets/variants.ts'
import { noonOf } from '../../snippets/workdays.ts'
import { rank } from '../../suggest/rank.ts'
import { createIndex, type SuggestIndex } from '../../suggest/suggest-index.ts'
import { drained } from '../drained.ts'
import { renderTwice } from '../render-twice.ts'
import type { PackSource, SourceSnippet } from '../source/pack-source.ts'
import { lineOfField } from '../source/places.ts'
import type { PackTest } from './pack-test.ts'
import type { SnippetTest } from './snippet-test.ts'

const FIRST = 3

const fact = (value: string | undefined): MaybeFact =>
  value === undefined || value === '' ? null : { value, evidence: 'the test' }

function facts(values: Readonly<Record<string, string>>): Record<string, Fact> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value, evidence: 'the test' }]),
  )
}

function sceneOf({ ticket, channel }: SnippetTest): Scene {
  return {
    desk: 'test',
    ticket: { id: fact(ticket.id), subject: fact(ticket.subject), address: ticket.address ?? '' },
    customer: { name: fact(ticket.customer), email: fact(ticket.email) },
    agent: { name: fact(ticket.agent), email: null },
    visibility: 'public',
    channel: channel === 'any' ? 'unknown' : channel,
    custom: facts(ticket.fields),
    thread: null,
    attachments: null,
    missing: [],
  }
}

/** The key of an answer as rendering knows it: tests name an ask by its question. */
function askId(question: string): string {
  const id = question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return id === '' ? question : id
}

/** All answers of a pack, ready to be tested. */
class Bench {
  readonly #byShortcut: ReadonlyMap<string, Snippet>
  readonly #values: Readonly<Record<string, Fact>>
  readonly #holidays: readonly string[]
  readonly #living: readonly Snippet[]
  #index: SuggestIndex | null = null

  constructor({ manifest, snippets }: PackSource) {
    this.#living = snippets.filter(({ recalled }) => recalled === null).map(({ snippet }) => snippet)
    this.#byShortcut = new Map(this.#living.map((snippet) => [snippet.shortcut, snippet]))
    this.#values = facts(manifest.values)
    this.#holidays = manifest.holidays
  }

  render(snippet: Snippet, test: SnippetTest): Rendered {
    const { ticket, answers, on } = test
    const scene = sceneOf(test)
    const wanted = { language: test.language, channel: scene.channel ?? 'unknown' }
    const context: RenderContext = {
      scene,
      profile: { name: ticket.agent ?? '', email: '', team: ticket.team ?? '' },
      fields: ticket['agent-fields'],
      pack: this.#values,
      calendar: { ...DEFAULT_CALENDAR, holidays: this.#holidays },
      now: noonOf(on, 'UTC') ?? 0,
      answers: Object.fromEntries(
        Object.entries(answers).flatMap(([key, value]) => [
          [key, value],
          [askId(key), value],
        ]),
      ),
      snippetByShortcut: (shortcut) => this.#byShortcut.get(shortcut) ?? null,
    }
    return renderTwice(inWording(snippet, chooseVariant(snippet, wanted)), context)
  }

  firstFor(text: string): string[] {
    this.#index ??= createIndex(
      this.#living.map((snippet) => ({ ...snippet, body: toText(parseBody(snippet.body).body) })),
    )
    const { suggestions, confidence } = rank(this.#index, { text }, FIRST)
    return confidence === 'none' ? [] : suggestions.map(({ id }) => id)
  }
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')

function replyProblem(reply: string, text: string): string | null {
  const wanted = linesOf(reply)
  const given = linesOf(text)
  for (let at = 0; at < Math.max(wanted.length, given.length); at++) {
    if (wanted[at] === given[at]) continue
    if (given[at] === undefined) return `the reply ends before “${wanted[at]}”`
    if (wanted[at] === undefined) return `the reply goes on with “${given[at]}”`
    return `the reply says “${given[at]}” where the test wants “${wanted[at]}”`
  }
  return null
}

function textProblem(test: SnippetTest, text: string): string | null {
  const flat = linesOf(text).join(' ')
  const missing = test.says.find((words) => !flat.includes(linesOf(words).join(' ')))
  if (missing !== undefined) return `the reply does not say “${missing}”`
  const unwanted = test.never.find((words) => flat.includes(linesOf(words).join(' ')))
  if (unwanted !== undefined) return `the reply says “${unwanted}”`
  return test.reply === undefined ? null : replyProblem(test.reply, text)
}

function asksProblem(wanted: readonly string[] | undefined, open: readonly string[]): string | null {
  if (wanted === undefined) return null
  const list = (labels: readonly string[]): string => (labels.length > 0 ? labels.join(', ') : 'nothing')
  const same = [...wanted].sort().join('\n') === [...open].sort().join('\n')
  return same ? null : `asks for ${list(open)}; the test wants ${list(wanted)}`
}

function problemOf(snippet: Snippet, test: SnippetTest, bench: Bench): string | null {
  const rendered = bench.render(snippet, test)
  if (!rendered.ok) return rendered.message
  const asks = asksProblem(
    test.asks,
    rendered.asks.map(({ label }) => label),
  )
  const lost = test['found-by'].find((text) => !bench.firstFor(text).includes(snippet.id))
  return (
    textProblem(test, rendered.text) ??
    asks ??
    (lost === undefined ? null : `is not among the first ${FIRST} answers to “${lost}”`)
  )
}

function testsOf({ snippet, tests, file, text }: SourceSnippet, bench: Bench): PackTest[] {
  return tests.map((test, at) => ({
    file,
    line: lineOfField(text, 'tests'),
    id: snippet.id,
    name: test.name === '' ? `test ${at + 1}` : test.name,
    problem: problemOf(snippet, test, bench),
  }))
}

/** Runs every test that stands in the answers of a pack; yields after each answer that has some. */
export function* snippetTests(source: PackSource): Generator<void, PackTest[]> {
  const bench = new Bench(source)
  const all: PackTest[] = []
  for (const snippet of source.snippets) {
    if (snippet.recalled !== null || snippet.tests.length === 0) continue
    all.push(...testsOf(snippet, bench))
    yield
  }
  return all
}

/** All of them at once. */
export function runSnippetTests(source: PackSource): PackTest[] {
  return drained(snippetTests(source))
}
