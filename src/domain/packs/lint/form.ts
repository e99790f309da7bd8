import * as v from 'valibot'
import { SNIPPET } from '../built/payload.ts'
import { hiddenCharacter } from '../hidden.ts'
import { packSnippet } from '../source/build.ts'
import type { PackSource, SourceSnippet } from '../source/pack-source.ts'
import { lineOfField } from '../source/places.ts'
import { type WordingFile, wordingFiles } from './files.ts'
import type { Finding } from './finding.ts'
import { living } from './living.ts'

/** Fields of an answer that its file calls otherwise. */
const IN_FILE: Readonly<Record<string, string>> = { reviewAt: 'review' }

/** Lines of a body that hold a character nobody sees. */
function hiddenLines({ text, bodyLine }: WordingFile): { line: number; character: string }[] {
  return text.split('\n').flatMap((words, at) => {
    const character = at + 1 < bodyLine ? null : hiddenCharacter(words.replace(/\r$/, ''))
    return character === null ? [] : [{ line: at + 1, character }]
  })
}

/** A body that is refused: where its file says why. */
function ofBody(
  file: WordingFile,
  { type, message }: v.BaseIssue<unknown>,
): { line: number; message: string }[] {
  if (type === 'max_length')
    return [{ line: file.bodyLine, message: `Its text ${message} and has ${file.body.length}.` }]
  const lines = hiddenLines(file)
  if (lines.length === 0) return [{ line: file.bodyLine, message: `Its text ${message}.` }]
  return lines.map(({ line, character }) => ({
    line,
    message: `A character nobody sees (${character}) stands in this line. Take it out.`,
  }))
}

function findingsOf(written: SourceSnippet): Finding[] {
  const checked = v.safeParse(SNIPPET, packSnippet(written))
  if (checked.success) return []
  const files = wordingFiles(written)
  return checked.issues.flatMap((issue): Finding[] => {
    const [field = '', at, part] = (issue.path ?? []).map(({ key }) => String(key))
    const place = { code: 'cannot-build', level: 'error', id: written.snippet.id } as const
    const wording = field === 'body' ? files[0] : part === 'body' ? files[Number(at) + 1] : undefined
    if (wording) return ofBody(wording, issue).map((one) => ({ ...place, file: wording.name, ...one }))
    const line = lineOfField(written.text, IN_FILE[field] ?? field)
    return [{ ...place, file: written.file, line, message: `${IN_FILE[field] ?? field}: ${issue.message}` }]
  })
}

/** What the form of a built pack has no place for: hidden characters, texts that are too long. Everything of every answer, in its place. */
export function lintForm(source: PackSource): Finding[] {
  return living(source).flatMap(findingsOf)
}
