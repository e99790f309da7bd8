import { DEFAULT_CALENDAR } from '../knowledge.ts'
import type { Scene } from '../scene.ts'
import { parseBody, toHtml } from '../snippets/body.ts'
import { type RenderContext, renderSnippet } from '../snippets/render.ts'
import { BLANK, type Snippet, type Variant } from '../snippets/snippet.ts'
import { inWording } from '../snippets/variants.ts'
import { isVariantFile, snippetFileName } from './snippet-file-name.ts'
import { snippetMarkdown } from './snippet-markdown.ts'
import { isLanguage, type Parts, partsOf, readFront, type Say } from './source/front-matter.ts'
import type { SnippetFile, SnippetProblem } from './source/snippet-file.ts'
import type { SnippetTest } from './testing/snippet-test.ts'

export type { SnippetFile, SnippetProblem } from './source/snippet-file.ts'

/** A snippet with what its file says beside it. */
export interface WrittenSnippet {
  readonly snippet: Snippet
  readonly file: string
  /** Line of the file on which the body begins. */
  readonly bodyLine: number
  readonly tests: readonly SnippetTest[]
  /** Why it must not be used any more; null while it may. */
  readonly recalled: string | null
}

export interface CompiledSnippets {
  readonly snippets: readonly Snippet[]
  readonly written: readonly WrittenSnippet[]
  readonly problems: readonly SnippetProblem[]
}

const STRANGER: Scene = {
  desk: 'none',
  ticket: { id: null, subject: null, address: '' },
  customer: { name: null, email: null },
  agent: { name: null, email: null },
  visibility: 'unknown',
  thread: null,
  attachments: null,
  missing: [],
}

/** The template filled in for nobody: what fails here fails everywhere. */
function trial(byShortcut: ReadonlyMap<string, Snippet>): RenderContext {
  return {
    scene: STRANGER,
    profile: { name: '', email: '', team: '' },
    calendar: DEFAULT_CALENDAR,
    now: 0,
    answers: {},
    snippetByShortcut: (shortcut) => byShortcut.get(shortcut) ?? null,
  }
}

/** The first line of the body that holds what a message quotes. */
function lineOf(message: string, { body, bodyLine }: Parts): number {
  const quoted = [...message.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words).at(1)
  const at = quoted === undefined ? -1 : body.indexOf(quoted)
  return at === -1 ? bodyLine : bodyLine + body.slice(0, at).split('\n').length - 1
}

interface Compiled extends Omit<WrittenSnippet, 'bodyLine'> {
  readonly parts: Parts
  readonly say: Say
}

/** The answer itself; what has no place in it is told. */
function readAnswer({ body: source, bodyLine }: Parts, isHtml: boolean, say: Say): string {
  const { body, dropped } = parseBody(isHtml ? source : snippetMarkdown(source))
  for (const loss of dropped) say(bodyLine, `${loss.kind} “${loss.name}” has no place in an answer`)
  if (body.length === 0) say(bodyLine, 'the answer itself is missing')
  return toHtml(body)
}

function compileFile({ name, text }: SnippetFile, pack: string, say: Say): Compiled | null {
  const { id } = snippetFileName(name)
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    say(1, 'the file name must be small letters and digits, joined by hyphens')
  const parts = partsOf(text)
  if (!parts) {
    say(1, 'must begin with its fields between two lines of ---')
    return null
  }
  const front = readFront(parts.front, say)
  const body = readAnswer(parts, name.endsWith('.html'), say)
  if (front === null) return null
  const { review, tests, recalled, ...fields } = front
  const snippet = { ...BLANK, id, ...fields, reviewAt: review, body, pack }
  return { snippet, file: name, tests, recalled, parts, say }
}

/** A variant of one of the `compiled`; null after telling what is wrong with it. */
function compileVariant(
  { name, text }: SnippetFile,
  compiled: readonly Compiled[],
  say: Say,
): { readonly id: string; readonly variant: Variant; readonly parts: Parts } | null {
  const { id, language, channel } = snippetFileName(name)
  const main = compiled.find(({ snippet }) => snippet.id === id)?.snippet
  if (!main) say(1, `there is no “${id}.md” that it is a variant of`)
  if (language !== null && !isLanguage(language)) say(1, `“${language}” is no language like "de" or "de-AT"`)
  if (partsOf(text)) say(1, 'a variant has no fields of its own: its name tells its language and channel')
  const parts: Parts = partsOf(text) ?? { front: '', body: text, bodyLine: 1 }
  const body = readAnswer(parts, name.endsWith('.html'), say)
  if (!main) return null
  return {
    id,
    variant: { language: language ?? main.language, channel: channel ?? 'any', body },
    parts,
  }
}

/**
 * Snippet files as snippets of `pack`, and every problem with its file and line. A file with a problem in its fields gives no snippet; pure and
 * independent of the files' order but for duplicates, of which the later one is told.
 */
export function compileSnippets(files: readonly SnippetFile[], pack = 'own'): CompiledSnippets {
  const problems: SnippetProblem[] = []
  const compiled: Compiled[] = []
  const byShortcut = new Map<string, Snippet>()
  const ids = new Set<string>()
  const sayOf =
    ({ name }: SnippetFile): Say =>
    (line, message) =>
      problems.push({ file: name, line, message })
  for (const file of files.filter(({ name }) => !isVariantFile(name))) {
    const say = sayOf(file)
    const one = compileFile(file, pack, say)
    if (!one) continue
    const { id, shortcut } = one.snippet
    if (ids.has(id)) say(1, `there is another file named “${id}”`)
    ids.add(id)
    compiled.push(one)
    // A recalled answer leaves its shortcut to the one that comes in its place.
    if (shortcut === '' || one.recalled !== null) continue
    const other = byShortcut.get(shortcut)
    if (other) say(1, `the shortcut “${shortcut}” belongs to “${other.id}” already`)
    else byShortcut.set(shortcut, one.snippet)
  }
  const variants = files
    .filter(({ name }) => isVariantFile(name))
    .map((file) => ({ file, made: compileVariant(file, compiled, sayOf(file)) }))
  const snippets = compiled.map(({ snippet }) => ({
    ...snippet,
    variants: variants.flatMap(({ made }) => (made?.id === snippet.id ? [made.variant] : [])),
  }))
  const living = snippets.filter(({ shortcut }, at) => shortcut !== '' && compiled[at]?.recalled === null)
  const context = trial(new Map(living.map((one) => [one.shortcut, one])))
  const tryOut = (snippet: Snippet, parts: Parts, say: Say): void => {
    const rendered = renderSnippet(snippet, context)
    if (!rendered.ok) say(lineOf(rendered.message, parts), rendered.message)
  }
  for (const { snippet, parts, say } of compiled) tryOut(snippet, parts, say)
  for (const { file, made } of variants) {
    const main = snippets.find(({ id }) => id === made?.id)
    if (made && main) tryOut(inWording(main, { at: 0, ...made.variant }), made.parts, sayOf(file))
  }
  const written = compiled.map(({ file, tests, recalled, parts }, at) => {
    const snippet = snippets[at]
    return snippet ? [{ snippet, file, bodyLine: parts.bodyLine, tests, recalled }] : []
  })
  return { snippets, written: written.flat(), problems }
}
