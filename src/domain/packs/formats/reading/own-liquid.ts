import { mapText, parseBody, toHtml } from '../../../snippets/body.ts'
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

  /** A body in which nothing else is Liquid: braces that a tool had as entities, or apart, are words there, and here. */
  withoutForeign(html: string): string {
    const plain = html.includes('&') ? html.replaceAll('&quot;', '"').replaceAll('&#39;', "'") : html
    const foreign = (plain.match(TOKENS) ?? []).some((token) => !this.#isOwn(token))
    if (!foreign) return html
    return toHtml(
      mapText(
        parseBody(html).body,
        (text) => this.#text(text),
        (href) => this.#href(href),
      ),
    )
  }
}
