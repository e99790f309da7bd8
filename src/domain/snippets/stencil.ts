import { escapeHtml, escapeText, writeBody } from './body-html.ts'
import type { Body } from './body-tree.ts'
import { LINK_CLOSE, LINK_OPEN, MARKUP_CLOSE, MARKUP_OPEN } from './marks.ts'

const MARKUP = /\uE000(\d+)\uE001/g
const REGION =
  /\{%-?\s*raw\s*-?%\}.*?\{%-?\s*endraw\s*-?%\}|\{\{(-?)((?:"[^"]*"|'[^']*'|[^"'}]|\}(?!\}))*?)(-?)\}\}|\{%.*?%\}/gs

/** Formatting inside braces (an editor made half a variable bold) moves behind them; typographic quotes become Liquid's. */
function readable(region: string): string {
  const markup = region.match(MARKUP)?.join('') ?? ''
  return (
    region
      .replace(MARKUP, '')
      .replace(/[“”„]/g, '"')
      .replace(/\u00A0/g, ' ') + markup
  )
}

/** `{{ x }}` as `{% echo x %}`: our own tag, which watches what is read. */
function echoed(
  region: string,
  open: string | undefined,
  inner: string | undefined,
  close: string | undefined,
): string {
  if (inner === undefined) return readable(region)
  const output = readable(inner)
  const [expression = '', behind = ''] = output.split(/(?=\uE000)(.*)/s)
  return `{%${open ?? ''} echo ${expression.trim()} ${close ?? ''}%}${behind}`
}

/**
 * A body as Liquid source in which all markup is out of reach: each piece of it waits in `table` and only its number stands in the text. So
 * whatever Liquid puts between is text, and values can never become markup.
 */
export function stencilOf(body: Body, table: string[]): string {
  const parts: string[] = []
  writeBody(body, {
    markup: (html) => parts.push(`${MARKUP_OPEN}${table.push(html) - 1}${MARKUP_CLOSE}`),
    text: (text) => parts.push(text),
    link: (href) => parts.push(LINK_OPEN, href, LINK_CLOSE),
  })
  return parts.join('').replace(REGION, echoed)
}

/** The rendered stencil as HTML: text escaped, the waiting markup put back. It still has to go through the parser (links, balance). */
export function unstencil(rendered: string, table: readonly string[]): string {
  return rendered
    .split(/(\uE000\d+\uE001|\uE002[^\uE000-\uE003]*\uE003)/)
    .map((part) => {
      if (part.startsWith(MARKUP_OPEN)) return table[Number(part.slice(1, -1))] ?? ''
      if (part.startsWith(LINK_OPEN)) return `<a href="${escapeHtml(part.slice(1, -1))}">`
      return escapeText(part).replace(/\n/g, '<br>')
    })
    .join('')
}
