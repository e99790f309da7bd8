import {
  type Block,
  type Body,
  type Inline,
  type Mark,
  mapInline,
  parseBody,
  toHtml,
  toPlain,
} from '../../../snippets/body.ts'
import { escapeHtml } from '../../../snippets/body-html.ts'
import { snippetMarkdown } from '../../snippet-markdown.ts'

/** A body as Markdown that reads back as `body`; `exact` where that is the body that was given. */
export interface Written {
  readonly text: string
  readonly body: Body
  readonly exact: boolean
}

const LIQUID = /\{\{.*?\}\}|\{%.*?%\}/gs
const SPECIAL = /[\\`*[\]<>~|]|&(?=[#\w]+;)|_(?<![\p{L}\p{N}]_)|_(?![\p{L}\p{N}])/gu
const LINE_START = /^(?:#{1,6}(?=\s|$)|[-+=](?=\s|$|[-+=])|\d{1,9}(?=[.)](?:\s|$)))/

/** Words as Markdown that means nothing but them; Liquid stays as it is. */
function escaped(text: string): string {
  let made = ''
  let read = 0
  const plain = (words: string): string => words.replace(SPECIAL, '\\$&')
  for (const found of text.matchAll(LIQUID)) {
    made += plain(text.slice(read, found.index)) + found[0]
    read = found.index + found[0].length
  }
  return made + plain(text.slice(read))
}

const MARKERS: Readonly<Partial<Record<Mark, string>>> = { b: '**', i: '*' }

function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}

/** Marks open where a run begins to have them and close where it ends; links are outside of marks. */
function writeRuns(runs: readonly Inline[]): string {
  let made = ''
  let open: Mark[] = []
  let href: string | null = null
  const shut = (keep: readonly Mark[]): void => {
    const kept = open.findIndex((mark, at) => mark !== keep[at])
    const closing = kept === -1 ? open.slice(keep.length) : open.slice(kept)
    for (const mark of closing.toReversed()) made += MARKERS[mark] ?? ''
    open = open.slice(0, open.length - closing.length)
  }
  const leave = (): void => {
    if (href !== null) made += /[()]/.test(href) ? `](<${href}>)` : `](${href})`
    href = null
  }
  for (const run of runs) {
    if (run.kind === 'br') continue
    const wanted = run.kind === 'text' ? run.marks.filter((mark) => MARKERS[mark] !== undefined) : []
    if (run.href !== href) {
      shut([])
      leave()
      if (run.href !== null) made += '['
      href = run.href
    }
    shut(wanted)
    for (const mark of wanted.slice(open.length)) made += MARKERS[mark] ?? ''
    open = wanted
    if (run.kind === 'img') made += `![${escaped(run.alt)}](${run.src})`
    else made += run.marks.includes('code') ? code(run.text) : escaped(run.text)
  }
  shut([])
  leave()
  return made
}

/** A line break is a new line, and a backslash before it where the line would be empty. */
function writeLine(children: readonly Inline[]): string {
  const lines: Inline[][] = [[]]
  for (const inline of children) {
    if (inline.kind === 'br') lines.push([])
    else lines.at(-1)?.push(inline)
  }
  const written = lines.map((line) =>
    writeRuns(line).replace(LINE_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`)),
  )
  return written
    .map((line, at) =>
      at < written.length - 1 && (line === '' || written[at + 1] === '') ? `${line}\\` : line,
    )
    .join('\n')
}

const indented = (text: string, first: string, rest: string): string =>
  text.replace(/^(?=.)/gm, rest).replace(rest, first)

function writeList(block: Extract<Block, { kind: 'ul' | 'ol' }>): string {
  const loose = block.items.some((item) =>
    item.some(({ kind }, at) => at > 0 && (kind === 'p' || kind === 'blockquote')),
  )
  const items = block.items.map((item, at) => {
    const marker = block.kind === 'ol' ? `${at + 1}. ` : '- '
    return indented(item.map(writeBlock).join(loose ? '\n\n' : '\n'), marker, ' '.repeat(marker.length))
  })
  return items.join(loose ? '\n\n' : '\n')
}

function writeBlock(block: Block): string {
  if (block.kind === 'p') return writeLine(block.children)
  if (block.kind === 'blockquote') return block.children.map(writeBlock).join('\n\n').replace(/^/gm, '> ')
  return writeList(block)
}

const write = (body: Body): string => body.map(writeBlock).join('\n\n')

const readsAs = (text: string): Body => parseBody(snippetMarkdown(text)).body

function withoutMarks(body: Body): Body {
  const bare = mapInline(body, (inline) => (inline.kind === 'text' ? { ...inline, marks: [] } : inline))
  return parseBody(toHtml(bare)).body
}

function inWords(body: Body): Body {
  const paragraphs = toPlain(body).split(/\n{2,}/)
  const html = paragraphs.map((one) => `<p>${escapeHtml(one).replace(/\n/g, '<br>')}</p>`).join('')
  return parseBody(html).body
}

/**
 * A body as Markdown. Where Markdown cannot say it (underlined words, a bold blank), the words without their marks, and where even that fails, the
 * words alone.
 */
export function toMarkdown(body: Body): Written {
  const wanted = toHtml(body)
  for (const [at, tried] of [() => body, () => withoutMarks(body), () => inWords(body)].entries()) {
    const one = tried()
    const text = write(one)
    const again = readsAs(text)
    if (toHtml(again) === toHtml(one))
      return { text, body: again, exact: at === 0 || toHtml(again) === wanted }
  }
  const text = write(readsAs(write(inWords(body))))
  return { text, body: readsAs(text), exact: false }
}
