import { type ParsedRule, parseRule } from '../rule-source.ts'
import { SnippetReader, type WrittenSnippet } from '../snippet-source.ts'
import {
  type FileProblem,
  isSourceFile,
  MANIFEST_FILE,
  type ReadSource,
  type SourceFile,
  type SourceSnippet,
  type WrittenRule,
} from './pack-source.ts'
import { type ReadManifest, readManifest } from './read-manifest.ts'

/** "snippets/Billing/Refunds/late.md" lies in "Billing/Refunds", where the file itself names no folder. */
function inFolder(written: WrittenSnippet, text: string): SourceSnippet {
  const folder = written.file.split('/').slice(1, -1).join('/')
  if (written.snippet.folder !== '' || folder === '') return { ...written, text }
  return { ...written, snippet: { ...written.snippet, folder }, text }
}

const isRule = ({ name }: SourceFile): boolean => name.startsWith('rules/')
const problemsIn = (file: string, problems: readonly Omit<FileProblem, 'file'>[]): FileProblem[] =>
  problems.map((problem) => ({ file, ...problem }))

interface KeptRule {
  readonly text: string
  readonly parsed: ParsedRule
  readonly written: WrittenRule | null
}

/**
 * Reads the files of a pack again and again while somebody works on them. What did not change costs nothing and comes back as the same object, so
 * that whoever goes on with it can remember it by that.
 */
export class SourceReader {
  readonly #snippets = new SnippetReader()
  readonly #rules = new Map<string, KeptRule>()
  readonly #sources = new WeakMap<WrittenSnippet, SourceSnippet>()
  #manifest: { readonly text: string; readonly read: ReadManifest } | null = null

  #readManifest(files: readonly SourceFile[]): { read: ReadManifest | null; problems: FileProblem[] } {
    const file = files.find(({ name }) => name === MANIFEST_FILE)
    if (!file) {
      const message = 'a pack needs this file: its name, title and version'
      return { read: null, problems: [{ file: MANIFEST_FILE, line: 1, message }] }
    }
    if (this.#manifest?.text !== file.text)
      this.#manifest = { text: file.text, read: readManifest(file.text) }
    const { read } = this.#manifest
    return { read, problems: read.ok ? [] : problemsIn(MANIFEST_FILE, read.problems) }
  }

  /** The source of all files as they stand; yields after every bit of work, so that a page or a worker can do something else in between. */
  *read(files: readonly SourceFile[]): Generator<void, ReadSource> {
    const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1))
    const { read, problems } = this.#readManifest(sorted)
    const manifest = read?.ok ? read.manifest : null
    const texts = sorted.filter((file) => isSourceFile(file.name) && file.name !== MANIFEST_FILE)
    const rules = this.#readRules(texts.filter(isRule))
    const answers = texts.filter((file) => !isRule(file))
    const compiled = yield* this.#snippets.compile(answers, manifest?.name ?? 'own')
    const all = [...problems, ...compiled.problems, ...rules.problems]
    if (!manifest) return { source: null, problems: all }
    const textOf = new Map(answers.map(({ name, text }) => [name, text]))
    const snippets = compiled.written.map((one) => this.#source(one, textOf.get(one.file) ?? ''))
    return { source: { manifest, snippets, rules: rules.rules }, problems: all }
  }

  #readRules(files: readonly SourceFile[]): { rules: WrittenRule[]; problems: FileProblem[] } {
    const kept = files.map((file) => this.#readRule(file))
    for (const name of [...this.#rules.keys()])
      if (!files.some((file) => file.name === name)) this.#rules.delete(name)
    return {
      rules: kept.flatMap(({ written }) => written ?? []),
      problems: kept.flatMap(({ parsed }, at) =>
        parsed.ok ? [] : problemsIn(files[at]?.name ?? '', parsed.problems),
      ),
    }
  }

  #readRule({ name, text }: SourceFile): KeptRule {
    const known = this.#rules.get(name)
    if (known?.text === text) return known
    const parsed = parseRule(name.replace(/^rules\/|\.ya?ml$/g, ''), text)
    const made = { text, parsed, written: parsed.ok ? { rule: parsed.rule, file: name, text } : null }
    this.#rules.set(name, made)
    return made
  }

  #source(written: WrittenSnippet, text: string): SourceSnippet {
    const known = this.#sources.get(written)
    if (known) return known
    const made = inFolder(written, text)
    this.#sources.set(written, made)
    return made
  }
}
