import { type Block, type Body, type Inline, parseBody, toHtml } from '../../../snippets/body.ts'
import { KOI } from '../dialects/koi.ts'
import { readQuotedBraces } from '../dialects/liquid.ts'
import { writePart } from '../dialects/part.ts'

const TOKENS = new RegExp(KOI.tokens, 'gu')

/** White space and quotation marks as a body has them: reading HTML changes neither more nor less of a placeholder. */
const asRead = (liquid: string): string => liquid.replace(/[\s\u00a0]+/g, ' ')

/** The Liquid that a translation wrote into one text. */
export class OwnLiquid {
  readonly #written = new Set<string>()

  add(liquid: string): void {
    this.#written.add(asRead(liquid))
  }

  #isOwn(token: string): boolean {
    // Quoted braces do nothing, whoever wrote them.
    return readQuotedBraces(token) !== null || this.#written.has(asRead(token))
  }

  #text(text: string): string {
    return text.replace(TOKENS, (token) =>
      this.#isOwn(token) ? token : writePart({ kind: 'text', text: token }),
    )
  }

  #href(href: string): string {
    return href.replace(TOKENS, (token) => (this.#isOwn(token) ? token : encodeURIComponent(token)))
  }

  #line(children: readonly Inline[]): Inline[] {
    return children.map((inline): Inline => {
      if (inline.kind === 'br') return inline
      const href = inline.href === null ? null : this.#href(inline.href)
      return inline.kind === 'text' ? { ...inline, text: this.#text(inline.text), href } : { ...inline, href }
    })
  }

  #body(body: Body): Body {
    return body.map((block): Block => {
      if (block.kind === 'p') return { kind: 'p', children: this.#line(block.children) }
      if (block.kind === 'blockquote') return { kind: 'blockquote', children: this.#body(block.children) }
      return { kind: block.kind, items: block.items.map((item) => this.#body(item)) }
    })
  }

  /** A body in which nothing else is Liquid: braces that a tool had as entities, or apart, are words there, and here. */
  withoutForeign(html: string): string {
    const plain = html.includes('&') ? html.replaceAll('&quot;', '"').replaceAll('&#39;', "'") : html
    const foreign = (plain.match(TOKENS) ?? []).some((token) => !this.#isOwn(token))
    return foreign ? toHtml(this.#body(parseBody(html).body)) : html
  }
}
