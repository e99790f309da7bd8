import { DEFAULT_CALENDAR } from '../knowledge.ts'
import { STRANGER } from '../scene.ts'
import type { RenderContext } from '../snippets/render.ts'
import { BLANK, type Snippet, type Variant } from '../snippets/snippet.ts'
import { inWording } from '../snippets/variants.ts'
import { drained } from './drained.ts'
import { renderTwice } from './render-twice.ts'
import { isVariantFile, snippetFileName } from './snippet-file-name.ts'
import { type ReadAnswerFile, readAnswerFile } from './source/answer-file.ts'
import type { Front, Parts } from './source/front-matter.ts'
import type { SnippetFile, SnippetProblem } from './source/snippet-file.ts'
import type { SnippetTest } from './testing/snippet-test.ts'

export type { SnippetFile, SnippetProblem } from './source/snippet-file.ts'

/** A snippet with what its file says beside it. */
export interface WrittenSnippet {
  readonly snippet: Snippet
  readonly file: string
  /** Line of the file on which the body begins. */
  readonly bodyLine: number
  /** The files of its variants, in their order; none where they are in no files. */
  readonly beside: readonly SnippetFile[]
  readonly tests: readonly SnippetTest[]
  /** Why it must not be used any more; null while it may. */
  readonly recalled: string | null
}

export interface CompiledSnippets {
  readonly snippets: readonly Snippet[]
  readonly written: readonly WrittenSnippet[]
  readonly problems: readonly SnippetProblem[]
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

interface Main extends ReadAnswerFile {
  readonly front: Front
}

interface Beside {
  readonly read: ReadAnswerFile
  readonly variant: Variant
}

function snippetFrom(
  { id, front, body }: Main,
  beside: readonly Beside[],
  pack: string,
): WrittenSnippet['snippet'] {
  const { review, tests: _tests, recalled: _recalled, ...fields } = front
  const variants = beside.map(({ variant }) => variant)
  return { ...BLANK, id, ...fields, reviewAt: review, body, pack, variants }
}

/** Another answer may change what these come to. */
const INCLUDES = /\{%-?\s*snippet\b/

const isMain = (read: ReadAnswerFile): read is Main => read.front !== null && !isVariantFile(read.file.name)

interface Kept {
  readonly pack: string
  readonly beside: readonly ReadAnswerFile[]
  readonly written: WrittenSnippet
}

/**
 * Reads answers again and again while their author works on them: what did not change is not read, put together or tried out again, and comes back as
 * the same object.
 */
export class SnippetReader {
  readonly #files = new Map<string, ReadAnswerFile>()
  readonly #written = new WeakMap<ReadAnswerFile, Kept>()
  readonly #tried = new WeakMap<WrittenSnippet, readonly SnippetProblem[]>()

  #forgetAllBut(files: readonly SnippetFile[]): void {
    if (this.#files.size === files.length) return
    const there = new Set(files.map(({ name }) => name))
    for (const name of [...this.#files.keys()]) if (!there.has(name)) this.#files.delete(name)
  }

  /** All files as answers of `pack`; yields after each file that was read anew and each answer that was tried out. */
  *compile(files: readonly SnippetFile[], pack: string): Generator<void, CompiledSnippets> {
    const reads: ReadAnswerFile[] = []
    for (const file of files) {
      const known = this.#files.get(file.name)
      const read = known?.file.text === file.text ? known : readAnswerFile(file)
      if (read !== known) {
        this.#files.set(file.name, read)
        yield
      }
      reads.push(read)
    }
    this.#forgetAllBut(files)
    return yield* this.#together(reads, pack)
  }

  *#together(reads: readonly ReadAnswerFile[], pack: string): Generator<void, CompiledSnippets> {
    const problems: SnippetProblem[] = reads.flatMap((read) => read.problems)
    const mains = reads.filter(isMain)
    const beside = variantsOf(reads, mains, problems)
    problems.push(...doubles(mains))
    const written = mains.map((main) => this.#write(main, beside.get(main.id) ?? [], pack))
    const living = written.filter(({ snippet, recalled }) => snippet.shortcut !== '' && recalled === null)
    const byShortcut = new Map(living.map(({ snippet }) => [snippet.shortcut, snippet]))
    const context = trial(byShortcut)
    for (const [at, one] of written.entries()) {
      const main = mains[at]
      if (!main) continue
      const tried = this.#tried.get(one)
      const found = tried ?? tryOut(one, main, beside.get(main.id) ?? [], context)
      problems.push(...found)
      if (tried === undefined) yield
      if (!includesOthers(one)) this.#tried.set(one, found)
    }
    return { snippets: written.map(({ snippet }) => snippet), written, problems }
  }

  #write(main: Main, beside: readonly Beside[], pack: string): WrittenSnippet {
    const reads = beside.map(({ read }) => read)
    const kept = this.#written.get(main)
    const isSame = kept?.pack === pack && kept.beside.length === reads.length
    if (kept && isSame && reads.every((read, at) => read === kept.beside[at])) return kept.written
    const written = {
      snippet: snippetFrom(main, beside, pack),
      file: main.file.name,
      bodyLine: main.parts.bodyLine,
      beside: reads.map(({ file }) => file),
      tests: main.front.tests,
      recalled: main.front.recalled,
    }
    this.#written.set(main, { pack, beside: reads, written })
    return written
  }
}

const includesOthers = ({ snippet }: WrittenSnippet): boolean =>
  [snippet, ...snippet.variants].some(({ body }) => INCLUDES.test(body))

/** The variants by the answer they belong to; one that belongs to none is told. */
function variantsOf(
  reads: readonly ReadAnswerFile[],
  mains: readonly Main[],
  problems: SnippetProblem[],
): Map<string, Beside[]> {
  const byId = new Map(mains.toReversed().map((main) => [main.id, main]))
  const found = new Map<string, Beside[]>()
  for (const read of reads.filter(({ file }) => isVariantFile(file.name))) {
    const { id, language, channel } = snippetFileName(read.file.name)
    const main = byId.get(id)
    if (!main) {
      problems.push({
        file: read.file.name,
        line: 1,
        message: `there is no “${id}.md” that it is a variant of`,
      })
      continue
    }
    const variant = { language: language ?? main.front.language, channel: channel ?? 'any', body: read.body }
    found.set(id, [...(found.get(id) ?? []), { read, variant }])
  }
  return found
}

/** Names and shortcuts that two answers share; the later file is told. */
function doubles(mains: readonly Main[]): SnippetProblem[] {
  const ids = new Set<string>()
  const owners = new Map<string, string>()
  return mains.flatMap(({ id, front, file }): SnippetProblem[] => {
    const say = (message: string): SnippetProblem => ({ file: file.name, line: 1, message })
    const problems = ids.has(id) ? [say(`there is another file named “${id}”`)] : []
    ids.add(id)
    // A recalled answer leaves its shortcut to the one that comes in its place.
    if (front.shortcut === '' || front.recalled !== null) return problems
    const other = owners.get(front.shortcut)
    if (other === undefined) owners.set(front.shortcut, id)
    else problems.push(say(`the shortcut “${front.shortcut}” belongs to “${other}” already`))
    return problems
  })
}

/** What keeps an answer or one of its variants from being filled in. */
function tryOut(
  { snippet }: WrittenSnippet,
  main: Main,
  beside: readonly Beside[],
  context: RenderContext,
): SnippetProblem[] {
  const problemIn = (one: WrittenSnippet['snippet'], { file, parts }: ReadAnswerFile): SnippetProblem[] => {
    const rendered = renderTwice(one, context)
    const message = rendered.ok ? '' : rendered.message
    return rendered.ok ? [] : [{ file: file.name, line: lineOf(message, parts), message }]
  }
  const others = beside.flatMap(({ read, variant }) =>
    problemIn(inWording(snippet, { at: 0, ...variant }), read),
  )
  return [...problemIn(snippet, main), ...others]
}

/**
 * Snippet files as snippets of `pack`, and every problem with its file and line. A file with a problem in its fields gives no snippet; pure and
 * independent of the files' order but for duplicates, of which the later one is told.
 */
export function compileSnippets(files: readonly SnippetFile[], pack = 'own'): CompiledSnippets {
  return drained(new SnippetReader().compile(files, pack))
}
