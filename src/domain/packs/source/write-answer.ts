import { parseDocument } from 'yaml'
import type { Snippet } from '../../snippets/snippet.ts'
import { same } from '../diff/sides.ts'
import { bodyText } from '../formats/kinds/markdown.ts'
import { writeYaml } from '../formats/reading/yaml.ts'
import { isVariantFile, snippetFileName } from '../snippet-file-name.ts'
import { type ReadAnswerFile, readAnswerFile } from './answer-file.ts'
import type { SourceFile } from './pack-source.ts'

/** An answer as its author works on it. */
export interface AuthoredAnswer {
  readonly snippet: Snippet
  /** Why it must not be used any more; null while it may. */
  readonly recalled: string | null
}

/** What becomes of the files of a pack. */
export interface FileChanges {
  readonly put: readonly SourceFile[]
  /** Paths. */
  readonly remove: readonly string[]
}

/** The fields of a file's head, as a reader without the file would have them. */
type Fields = Readonly<Record<string, unknown>>

const BLANK_FIELDS: Fields = {
  ...{ title: '', shortcut: '', step: null, tags: [], folder: '', examples: [], language: 'en' },
  ...{ channel: 'any', owner: '', review: '', recalled: null, source: undefined },
}

function fieldsOf({ snippet, recalled }: AuthoredAnswer): Fields {
  const { title, shortcut, step, tags, folder, examples, language, channel, owner, reviewAt, source } =
    snippet
  return {
    ...{ title, shortcut, step, tags, folder, examples, language, channel, owner },
    ...{ review: reviewAt, recalled, source },
  }
}

const isBlank = (name: string, value: unknown): boolean => same(value ?? null, BLANK_FIELDS[name] ?? null)

/** The head of a file with new values: what did not change stays as its author wrote it, comments and tests too. */
function head(wanted: Fields, before: ReadAnswerFile | null): string {
  if (before?.front == null) {
    const said = Object.entries(wanted).filter(
      ([name, value]) => name === 'language' || !isBlank(name, value),
    )
    return writeYaml(Object.fromEntries(said))
  }
  const was: Fields = { ...BLANK_FIELDS, ...before.front }
  const folder = before.file.name.split('/').slice(1, -1).join('/')
  const inFolder = was['folder'] === '' && wanted['folder'] === folder
  const changed = Object.entries(wanted).filter(
    ([name, value]) => !same(value ?? null, was[name] ?? null) && !(name === 'folder' && inFolder),
  )
  if (changed.length === 0) return before.parts.front
  const document = parseDocument(before.parts.front)
  for (const [name, value] of changed) {
    if (isBlank(name, value)) document.delete(name)
    else document.set(name, document.createNode(value))
  }
  return document.toString({ lineWidth: 0 })
}

const stem = (path: string): string => path.replace(/\.(?:md|html)$/, '')

/** A body under its head, at a path without ending; the body stays as it was written where it still says the same. */
function file(path: string, front: string, html: string, before: ReadAnswerFile | null): SourceFile {
  if (before?.body === html) return { name: before.file.name, text: `${front}${before.parts.body}` }
  const { text, ending } = bodyText(html)
  return { name: `${path}.${ending}`, text: `${front}${text}` }
}

function variantFiles(
  { snippet }: AuthoredAnswer,
  path: string,
  before: readonly ReadAnswerFile[],
): SourceFile[] {
  const known = before.filter(({ file: { name } }) => isVariantFile(name))
  const main = before.find(({ front }) => front !== null)?.front?.language ?? snippet.language
  return snippet.variants.map(({ language, channel, body }) => {
    const was = known.find((read) => {
      const named = snippetFileName(read.file.name)
      return (named.language ?? main) === language && (named.channel ?? 'any') === channel
    })
    const isPlainName = was && snippetFileName(was.file.name).language === null && main !== snippet.language
    const name = [path, language, ...(channel === 'any' ? [] : [channel])].join('.')
    return file(
      was && !isPlainName ? stem(was.file.name) : name,
      '',
      body,
      isPlainName ? null : (was ?? null),
    )
  })
}

/**
 * An answer as files of a pack's folder: one of its own, one beside it for each variant. `before` are the files it stands in now (of `answerFiles`);
 * a new one goes to `snippets/ID`.
 */
export function writeAnswer(answer: AuthoredAnswer, before: readonly SourceFile[]): FileChanges {
  const reads = before.map(readAnswerFile)
  const main = reads.find(({ file: { name } }) => !isVariantFile(name)) ?? null
  const path = main === null ? `snippets/${answer.snippet.id}` : stem(main.file.name)
  const front = `---\n${head(fieldsOf(answer), main)}---\n`
  const files = [file(path, front, answer.snippet.body, main), ...variantFiles(answer, path, reads)]
  const names = new Set(files.map(({ name }) => name))
  const changed = files.filter(
    ({ name, text }) => !before.some((old) => old.name === name && old.text === text),
  )
  return { put: changed, remove: before.map(({ name }) => name).filter((name) => !names.has(name)) }
}

/** The files of a folder that make up one answer, by its id. */
export function answerFiles(files: Iterable<SourceFile>, id: string): SourceFile[] {
  // Ten thousand names are asked at every key: most need no closer look.
  const mark = `/${id}.`
  return [...files].filter(
    ({ name }) => name.startsWith('snippets/') && name.includes(mark) && snippetFileName(name).id === id,
  )
}
