import type { Rule } from '../../language/rule.ts'
import { parseRule } from '../rule-source.ts'
import { compileSnippets, type SnippetFile, type WrittenSnippet } from '../snippet-source.ts'
import { type Manifest, readManifest } from './manifest.ts'

/** A file of a pack's folder: its path from there, with "/", and its text. */
export type SourceFile = SnippetFile

/** What is wrong with one file; lines count from 1. */
export interface FileProblem {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** A snippet with its file's text, so that findings can name the line. */
export interface SourceSnippet extends WrittenSnippet {
  readonly text: string
}

/** A rule with the file it stands in. */
export interface WrittenRule {
  readonly rule: Rule
  readonly file: string
  readonly text: string
}

/** A pack as its author works on it. */
export interface PackSource {
  readonly manifest: Manifest
  /** Recalled ones too. */
  readonly snippets: readonly SourceSnippet[]
  readonly rules: readonly WrittenRule[]
}

export interface ReadSource {
  /** Null where pack.yaml is missing or cannot be read. */
  readonly source: PackSource | null
  readonly problems: readonly FileProblem[]
}

export const MANIFEST_FILE = 'pack.yaml'

/** Files that are part of a pack's source; whatever else lies in its folder stays unread. */
export function isSourceFile(name: string): boolean {
  return (
    name === MANIFEST_FILE || /^snippets\/.+\.(?:md|html)$/.test(name) || /^rules\/[^/]+\.ya?ml$/.test(name)
  )
}

/** "snippets/Billing/Refunds/late.md" lies in "Billing/Refunds", where the file itself names no folder. */
function inFolder<T extends WrittenSnippet>(written: T): T {
  const folder = written.file.split('/').slice(1, -1).join('/')
  if (written.snippet.folder !== '' || folder === '') return written
  return { ...written, snippet: { ...written.snippet, folder } }
}

function readRules(files: readonly SourceFile[]): { rules: WrittenRule[]; problems: FileProblem[] } {
  const rules: WrittenRule[] = []
  const problems: FileProblem[] = []
  for (const { name, text } of files) {
    const parsed = parseRule(name.replace(/^rules\/|\.ya?ml$/g, ''), text)
    if (parsed.ok) rules.push({ rule: parsed.rule, file: name, text })
    else problems.push(...parsed.problems.map((problem) => ({ file: name, ...problem })))
  }
  return { rules, problems }
}

function manifestIn(files: readonly SourceFile[]): { manifest: Manifest | null; problems: FileProblem[] } {
  const file = files.find(({ name }) => name === MANIFEST_FILE)
  if (!file) {
    const message = 'a pack needs this file: its name, title and version'
    return { manifest: null, problems: [{ file: MANIFEST_FILE, line: 1, message }] }
  }
  const read = readManifest(file.text)
  if (read.ok) return { manifest: read.manifest, problems: [] }
  const problems = read.problems.map((problem) => ({ file: MANIFEST_FILE, ...problem }))
  return { manifest: null, problems }
}

/**
 * The files of a pack's folder as its source, with every problem by file and line. Pure; the files' order does not matter. What has a problem is
 * left out of the source, so that the rest can still be looked at.
 */
export function readPackSource(files: readonly SourceFile[]): ReadSource {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1))
  const { manifest, problems } = manifestIn(sorted)
  const isRule = (file: SourceFile): boolean => file.name.startsWith('rules/')
  const texts = sorted.filter((file) => isSourceFile(file.name) && file.name !== MANIFEST_FILE)
  const rules = readRules(texts.filter(isRule))
  const compiled = compileSnippets(
    texts.filter((file) => !isRule(file)),
    manifest?.name,
  )
  const all = [...problems, ...compiled.problems, ...rules.problems]
  if (!manifest) return { source: null, problems: all }
  const textOf = new Map(texts.map(({ name, text }) => [name, text]))
  const snippets = compiled.written.map((one) => inFolder({ ...one, text: textOf.get(one.file) ?? '' }))
  return { source: { manifest, snippets, rules: rules.rules }, problems: all }
}
