import { type Block, type Body, type Inline, toText } from '../snippets/body.ts'
import { diff } from './diff.ts'
import { wordsOf } from './tokens.ts'

const LIQUID = /\{\{.*?\}\}|\{%.*?%\}/gs

/** The lines of one block's inlines: cut at the breaks, the last of which only holds the line open. */
function linesIn(children: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const inline of children)
    if (inline.kind === 'br') lines.push([])
    else lines.at(-1)?.push(inline)
  if (children.at(-1)?.kind === 'br') lines.pop()
  return lines
}

/** Says for each line (numbered as toText has them) what stands there instead: no line, one, or more. */
export type ChangeLine = (line: readonly Inline[], place: number) => readonly (readonly Inline[])[]

const paragraph = (children: readonly Inline[]): Block => ({
  kind: 'p',
  children: children.length === 0 ? [{ kind: 'br' }] : children,
})

const isBlank = (block: Block | undefined): boolean =>
  block?.kind === 'p' && block.children.every((inline) => inline.kind === 'br')

/** No blank lines at the ends, never two where one was. */
function tidied(blocks: readonly Block[]): Block[] {
  const kept = blocks.filter((block, at) => !isBlank(block) || !isBlank(blocks[at - 1]))
  while (isBlank(kept[0])) kept.shift()
  while (isBlank(kept.at(-1))) kept.pop()
  return kept
}

/** The same body with its lines changed; blocks that lose all their lines go. */
export function changeLines(body: Body, change: ChangeLine): Body {
  let place = 0
  const inBlocks = (blocks: Body): Block[] =>
    blocks.flatMap((block): Block[] => {
      if (block.kind === 'blockquote') {
        const children = inBlocks(block.children)
        return children.length > 0 ? [{ kind: 'blockquote', children }] : []
      }
      if (block.kind !== 'p') {
        const items = block.items.map((item) => {
          // An item without anything is a line of its own.
          if (item.length === 0) place++
          return inBlocks(item)
        })
        const left = items.filter((item, at) => item.length > 0 || block.items[at]?.length === 0)
        return left.length > 0 ? [{ kind: block.kind, items: left }] : []
      }
      const before = linesIn(block.children)
      const after = before.flatMap((line) => change(line, place++))
      if (before.length === 1) return after.map(paragraph)
      const joined = after.flatMap((line, at): Inline[] => (at === 0 ? [...line] : [{ kind: 'br' }, ...line]))
      return after.length > 0 ? [paragraph(joined)] : []
    })
  return tidied(inBlocks(body))
}

/** The places (as toText has them) of the lines with something on them: a body's paragraphs, in their order. */
export function paragraphPlaces(body: Body): number[] {
  return toText(body)
    .split('\n')
    .flatMap((line, place) => (line.trim() === '' ? [] : [place]))
}

const literal = (line: string): string[] => wordsOf(line.replace(LIQUID, ' '))

/** Do a line and what it may have been filled in to share most of their fixed words? */
function isFilledFrom(source: string, rendered: string): boolean {
  const fixed = literal(source)
  if (fixed.length === 0) return false
  const words = new Set(wordsOf(rendered))
  return fixed.filter((word) => words.has(word)).length >= 0.6 * fixed.length
}

/** Which line of the source each rendered line belongs to, in order; lines that values brought along belong to the one before. */
function ownersOf(source: readonly string[], rendered: readonly string[]): number[] {
  if (source.length === rendered.length) return rendered.map((_, at) => at)
  const names = source.map((_, at) => `s${at}`)
  let from = 0
  const found = rendered.map((line) => {
    const at = source.findIndex((one, place) => place >= from && isFilledFrom(one, line))
    if (at === -1) return ''
    from = at + 1
    return names[at] ?? ''
  })
  const owners: number[] = []
  for (const { kind, old, next } of diff(names, found))
    if (kind !== 'gone') owners[next] = kind === 'same' ? old : Math.max(0, old - 1)
  return owners
}

/**
 * The paragraphs of a body as they were filled in to `rendered` (as toText says), '' for one that left nothing: what the page is told to
 * remember of an insertion.
 */
export function filledParagraphs(body: Body, rendered: string): string[] {
  const source = toText(body).split('\n')
  const lines = rendered.split('\n')
  const owners = ownersOf(source, lines)
  return paragraphPlaces(body).map((place) =>
    lines
      .filter((line, at) => owners[at] === place && line.trim() !== '')
      .join('\n')
      .trim(),
  )
}
