import MarkdownIt from 'markdown-it'
import { escapeHtml } from '../snippets/body-html.ts'

/**
 * Single line breaks stay line breaks: people who write letters expect that. HTML comes through, as far as the closed tree has a place for it: whoever
 * asks for HTML here reads it by parseBody, which tells what has none.
 */
const OPTIONS = { linkify: false, typographer: false, breaks: true }
const markdown = new MarkdownIt({ ...OPTIONS, html: true })
const bare = new MarkdownIt({ ...OPTIONS, html: false })

const LIQUID = /\{\{.*?\}\}|\{%.*?%\}/gs
/** Letters and digits only: nothing that Markdown or an address would change. */
const held = (number: number): string => `zqLIQUID${number}zq`
const HELD = /zqLIQUID(\d+)zq/g

/** Elements that are meant as such: what has a place in an answer, what looks like something, and code, which has to be told. */
const ELEMENTS =
  `p br div span b strong i em u ins s del strike a img ul ol li blockquote code pre kbd h[1-6] table thead tbody tfoot tr td th font center small
  mark sub sup hr script style iframe svg math object embed noscript template video audio canvas form input`
    .split(/\s+/)
    .join('|')
/** A "<" that Markdown would read as a tag though nobody meant one: "<your name>". Addresses in it are links. */
const STRAY = new RegExp(
  String.raw`(\\*)<(?=[/!?a-z])(?!\/?(?:${ELEMENTS})(?=[\s/>])|[a-z][a-z0-9+.-]{1,31}:|[^\s<>@]{1,100}@|zqLIQUID)`,
  'gi',
)
/** Code keeps its comments: they are what it shows. */
const CODE_OR_COMMENT = /```[\s\S]*?```|`[^`\n]*`|\\<|<!--/g

/** Comments are for those who write the file; one that never ends is none. */
function withoutComments(source: string): string {
  let made = ''
  let read = 0
  for (const { 0: found, index } of source.matchAll(CODE_OR_COMMENT)) {
    if (found !== '<!--' || index < read) continue
    const end = source.indexOf('-->', index)
    if (end === -1) break
    made += source.slice(read, index)
    read = end + '-->'.length
  }
  return made + source.slice(read)
}

/** Stretches that are out of Markdown's reach while it reads the rest. */
class Kept {
  readonly #kept: string[] = []

  hold = (found: string): string => held(this.#kept.push(found) - 1)

  back(html: string): string {
    return html.replace(HELD, (_, number: string) => escapeHtml(this.#kept[Number(number)] ?? ''))
  }
}

/** Markdown with Liquid in it as HTML; Liquid comes through untouched, in text and in link addresses. HTML in it comes through whole. */
export function snippetMarkdown(source: string): string {
  const kept = new Kept()
  const text = withoutComments(source.replace(LIQUID, kept.hold)).replace(STRAY, (found, slashes: string) =>
    // An odd one escapes it already.
    slashes.length % 2 === 1 ? found : `${slashes}${kept.hold('<')}`,
  )
  return kept.back(markdown.render(text))
}

/** The same where HTML is nothing but words. */
export function bareMarkdown(source: string): string {
  const kept = new Kept()
  return kept.back(bare.render(source.replace(LIQUID, kept.hold)))
}
