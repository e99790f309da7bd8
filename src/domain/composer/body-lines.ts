import type { Block, Inline } from '../snippets/body.ts'
import type { Span } from '../text/span.ts'

/** One line of a paragraph: what stands between two line breaks. */
export type Line = readonly Inline[]

/** The lines of a paragraph. */
export function linesOf(children: readonly Inline[]): Line[] {
  const lines: Inline[][] = [[]]
  for (const inline of children) {
    if (inline.kind === 'br') lines.push([])
    else lines.at(-1)?.push(inline)
  }
  if (lines.length > 1 && lines.at(-1)?.length === 0) lines.pop()
  return lines
}

/** Lines as one paragraph again. */
export function paragraphOf(lines: readonly Line[]): Block {
  const children = lines.flatMap((line, at): readonly Inline[] =>
    at === 0 ? line : [{ kind: 'br' }, ...line],
  )
  return { kind: 'p', children: children.length === 0 ? [{ kind: 'br' }] : children }
}

/** The words of a line; images have none. */
export function lineText(line: Line): string {
  return line.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')
}

/** True where nothing of the line shows. */
export function isBlankLine(line: Line): boolean {
  return line.every((inline) => inline.kind === 'text' && inline.text.trim() === '')
}

/** The line with only the words under `spans` (in order), and every image; blanks at its ends go. */
export function keepSpans(line: Line, spans: readonly Span[]): Line {
  const kept: Inline[] = []
  let at = 0
  for (const inline of line) {
    if (inline.kind !== 'text') {
      kept.push(inline)
      continue
    }
    const end = at + inline.text.length
    for (const span of spans) {
      const text = inline.text.slice(Math.max(0, span.start - at), Math.max(0, Math.min(end, span.end) - at))
      if (text !== '' && span.start < end) kept.push({ ...inline, text })
    }
    at = end
  }
  return trimmed(kept)
}

function trimmed(line: readonly Inline[]): Line {
  const kept = [...line]
  const first = kept[0]
  if (first?.kind === 'text') kept[0] = { ...first, text: first.text.trimStart() }
  const last = kept.at(-1)
  if (last?.kind === 'text') kept[kept.length - 1] = { ...last, text: last.text.trimEnd() }
  return kept.filter((inline) => inline.kind !== 'text' || inline.text !== '')
}

/** The line with its first letter large; a link's or code's own spelling stays. */
export function capitalised(line: Line): Line {
  const [first, ...rest] = line
  if (first?.kind !== 'text' || first.href !== null || first.marks.includes('code')) return line
  const text = first.text.replace(
    /^([("“„«¡¿]*)(\p{Ll})(?![\p{L}\p{M}]*[\p{Lu}\p{N}.@/])/u,
    (_, open: string, letter: string) => {
      return open + letter.toUpperCase()
    },
  )
  return [{ ...first, text }, ...rest]
}

/** The line with a full stop, where it is a sentence without one. */
export function finished(line: Line): Line {
  const text = lineText(line).trim()
  const last = line.at(-1)
  if (last?.kind !== 'text' || last.href !== null || text.split(/\s+/).length < 3) return line
  if (!/[\p{L}\p{N}\])"”»’']$/u.test(text) || /[.!?…。！？][)"”»’'\]]*$/.test(text)) return line
  if (/\S[@/]\S*$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u.test(text))
    return line
  return [...line.slice(0, -1), { ...last, text: `${last.text.trimEnd()}.` }]
}
