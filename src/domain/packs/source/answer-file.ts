import { type ParsedBody, parseBody, toHtml } from '../../snippets/body.ts'
import { isVariantFile, snippetFileName } from '../snippet-file-name.ts'
import { snippetMarkdown } from '../snippet-markdown.ts'
import { type Front, isLanguage, type Parts, partsOf, readFront, type Say } from './front-matter.ts'
import type { SnippetFile, SnippetProblem } from './snippet-file.ts'

/** One file read by itself: no other file changes what this is. */
export interface ReadAnswerFile {
  readonly file: SnippetFile
  readonly id: string
  readonly parts: Parts
  /** Null for a variant, and where the fields have a problem. */
  readonly front: Front | null
  /** HTML of the closed tree. */
  readonly body: string
  readonly problems: readonly SnippetProblem[]
}

/** The text of a file, by its ending, as the closed tree. */
export function readText(source: string, name: string): ParsedBody {
  return parseBody(name.endsWith('.html') ? source : snippetMarkdown(source))
}

/** The answer itself; what has no place in it is told. */
function readAnswer({ body: source, bodyLine }: Parts, name: string, say: Say): string {
  const { body, dropped } = readText(source, name)
  for (const { kind, name } of dropped)
    if (kind !== 'look') say(bodyLine, `${kind} “${name}” has no place in an answer`)
  if (body.length === 0) say(bodyLine, 'the answer itself is missing')
  return toHtml(body)
}

function readMain(file: SnippetFile, say: Say): Pick<ReadAnswerFile, 'parts' | 'front' | 'body'> {
  const { id } = snippetFileName(file.name)
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    say(1, 'the file name must be small letters and digits, joined by hyphens')
  const parts = partsOf(file.text)
  if (!parts) {
    say(1, 'must begin with its fields between two lines of ---')
    return { parts: { front: '', body: '', bodyLine: 1 }, front: null, body: '' }
  }
  const front = readFront(parts.front, say)
  return { parts, front, body: readAnswer(parts, file.name, say) }
}

function readVariant(file: SnippetFile, say: Say): Pick<ReadAnswerFile, 'parts' | 'front' | 'body'> {
  const { language } = snippetFileName(file.name)
  if (language !== null && !isLanguage(language)) say(1, `“${language}” is no language like "de" or "de-AT"`)
  if (partsOf(file.text))
    say(1, 'a variant has no fields of its own: its name tells its language and channel')
  const parts: Parts = partsOf(file.text) ?? { front: '', body: file.text, bodyLine: 1 }
  return { parts, front: null, body: readAnswer(parts, file.name, say) }
}

/** Reads one file of an answer or of its variant. Pure. */
export function readAnswerFile(file: SnippetFile): ReadAnswerFile {
  const problems: SnippetProblem[] = []
  const say: Say = (line, message) => problems.push({ file: file.name, line, message })
  const read = isVariantFile(file.name) ? readVariant(file, say) : readMain(file, say)
  return { file, id: snippetFileName(file.name).id, ...read, problems }
}
