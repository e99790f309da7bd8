import { type Dropped, parseBody, toHtml } from '../../../snippets/body.ts'
import { bareMarkdown, snippetMarkdown } from '../../snippet-markdown.ts'
import type { Wording } from '../format.ts'
import { isPlain } from '../writing/is-plain.ts'
import { toMarkdown } from '../writing/markdown.ts'
import { plainHtml } from './plain-html.ts'

export interface ReadWording {
  readonly html: string
  readonly dropped: readonly Dropped[]
}

/** Markdown that can be written as Markdown again; where a combination of marks cannot, its words without them. */
function bareWording(source: string): ReadWording {
  const { body, dropped } = parseBody(bareMarkdown(source))
  if (isPlain(body)) return { html: toHtml(body), dropped }
  const again = toMarkdown(body)
  if (again.exact) return { html: toHtml(body), dropped }
  const combined: Dropped = { kind: 'look', name: 'bold and italics that overlap', count: 1 }
  return { html: toHtml(again.body), dropped: [...dropped, combined] }
}

/** Breaks that end a paragraph show nothing, and each reading would take one of them away. */
function withoutTail(read: ReadWording): ReadWording {
  if (!read.html.includes('<br><')) return read
  return { ...read, html: read.html.replace(/(?<!<p>|<li>)(?:<br>)+(?=<\/(?:p|li)>|<(?:ul|ol)>)/g, '') }
}

/** Looks that blanks make and HTML does not have: lines that begin further in, and words set one below the other. */
function looksOfBlanks(text: string): Dropped[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const depths = lines.map((line) => /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0)
  const least = depths.reduce((one, other) => Math.min(one, other), Number.MAX_SAFE_INTEGER)
  const indented = depths.filter((depth) => depth > least + 1).length
  const aligned = lines.filter((line) => /\S(?: {3,}|[ ]*\t[ \t]*)\S/.test(line)).length
  const look = (name: string, count: number): Dropped[] =>
    count === 0 ? [] : [{ kind: 'look', name, count }]
  return [...look('indentation', indented), ...look('blanks that set words one below the other', aligned)]
}

/** A text in any form, its placeholders translated, as HTML of the closed tree. */
export function readWording({ form, source }: Wording): ReadWording {
  if (form === 'bare-markdown') return withoutTail(bareWording(source))
  if (form === 'plain') {
    const { body } = parseBody(plainHtml(source))
    return withoutTail({ html: toHtml(body), dropped: looksOfBlanks(source) })
  }
  const { body, dropped } = parseBody(form === 'html' ? source : snippetMarkdown(source))
  return withoutTail({ html: toHtml(body), dropped })
}
