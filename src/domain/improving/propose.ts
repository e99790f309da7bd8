import { parseBody, toHtml, toText } from '../snippets/body.ts'
import { changeLines, paragraphPlaces } from './body-lines.ts'
import type { Outcome } from './compare.ts'
import { Cleaner, type PrivateWord } from './private-words.ts'
import { newLine, rewriteLine } from './rewrite-line.ts'

/** Tags that only say something in their place; any other spans lines, and taking one of those away would break the template. */
const OWN_TAGS = /\{%-?\s*(?!ask\b|cursor\b|snippet\b)\w/

/** What became of one answer, with what it was filled in to. */
export type Change = Pick<Outcome, 'fates' | 'paragraphs' | 'between'> & {
  readonly before: readonly string[]
}

/**
 * The body that the agent's edit amounts to: changed paragraphs rewritten, deleted ones gone, lines between them put in, values back as
 * variables. null where the edit changes nothing that would be there the next time, leaves nothing, or meets a template with conditions.
 */
export function proposeBody(body: string, change: Change, known: readonly PrivateWord[]): string | null {
  if (OWN_TAGS.test(body)) return null
  const tree = parseBody(body).body
  const places = paragraphPlaces(tree)
  if (places.length !== change.fates.length) return null
  const cleaner = new Cleaner(known, toText(tree).replace(/\{\{.*?\}\}|\{%.*?%\}/g, ' '))
  const after = changeLines(tree, (line, place) => {
    const at = places.indexOf(place)
    const fate = at === -1 ? 'kept' : change.fates[at]
    const rewritten =
      fate === 'changed'
        ? [rewriteLine(line, change.before[at] ?? '', change.paragraphs[at] ?? '', cleaner)]
        : fate === 'deleted'
          ? []
          : [line]
    const behind = at === -1 ? [] : change.between.filter((one) => one.after === at)
    return [...rewritten, ...behind.map(({ text }) => newLine(text, cleaner))]
  })
  const html = toHtml(after)
  const isEmpty = toText(after).trim() === ''
  return isEmpty || html === toHtml(tree) ? null : html
}
