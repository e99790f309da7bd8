import type { Rule } from '../../language/rule.ts'
import { drained } from '../drained.ts'
import type { SnippetFile, WrittenSnippet } from '../snippet-source.ts'
import type { Manifest } from './manifest.ts'
import { SourceReader } from './source-reader.ts'

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

/**
 * The files of a pack's folder as its source, with every problem by file and line. Pure; the files' order does not matter. What has a problem is
 * left out of the source, so that the rest can still be looked at.
 */
export function readPackSource(files: readonly SourceFile[]): ReadSource {
  return drained(new SourceReader().read(files))
}
