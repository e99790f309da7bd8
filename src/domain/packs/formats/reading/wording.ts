import { type Body, type Dropped, parseBody, toHtml } from '../../../snippets/body.ts'
import { snippetMarkdown } from '../../snippet-markdown.ts'
import type { Wording } from '../format.ts'
import { isPlain } from '../writing/is-plain.ts'
import { toMarkdown } from '../writing/markdown.ts'
import { plainHtml } from './plain-html.ts'

export interface ReadWording {
  readonly html: string
  readonly dropped: readonly Dropped[]
}

const same = (body: Body): ReadWording => ({ html: toHtml(body), dropped: [] })

/** Markdown that can be written as Markdown again; where a combination of marks cannot, its words without them. */
function markdownWording(source: string): ReadWording {
  const { body, dropped } = parseBody(snippetMarkdown(source))
  if (isPlain(body)) return { html: toHtml(body), dropped }
  const again = toMarkdown(body)
  return { html: again.exact ? toHtml(body) : same(again.body).html, dropped }
}

/** Breaks that end a paragraph show nothing, and each reading would take one of them away. */
function withoutTail(read: ReadWording): ReadWording {
  if (!read.html.includes('<br><')) return read
  return { ...read, html: read.html.replace(/(?<!<p>|<li>)(?:<br>)+(?=<\/(?:p|li)>|<(?:ul|ol)>)/g, '') }
}

/** A text in any form, its placeholders translated, as HTML of the closed tree. */
export function readWording({ form, source }: Wording): ReadWording {
  if (form === 'markdown') return withoutTail(markdownWording(source))
  const { body, dropped } = parseBody(form === 'html' ? source : plainHtml(source))
  return withoutTail({ html: toHtml(body), dropped })
}
