import { STEPS, type Step } from '../carp/step.ts'
import { type Block, type Body, toHtml, toText } from '../snippets/body.ts'
import type { AskField } from '../snippets/render.ts'
import { sentences } from '../text/sentences.ts'
import { capitalised, finished, linesOf, lineText, paragraphOf } from './body-lines.ts'
import { frameOf } from './draft-frame.ts'
import type { Composed, MessagePiece, Source, Surroundings } from './piece.ts'
import { SaidOnce } from './say-once.ts'
import { isSpaced, type Unframed, unframed, withoutBlanks } from './unframe.ts'

export type { Composed, LeftOut, MessagePiece, Source, Surroundings } from './piece.ts'

const placeOf = (step: Step | null): number => STEPS.indexOf(step ?? 'problem-solve')

/** The pieces in the order of CARP; those of one step stay as they were. */
export function inCarpOrder<P extends { readonly step: Step | null }>(pieces: readonly P[]): P[] {
  return pieces.toSorted((a, b) => placeOf(a.step) - placeOf(b.step))
}

/** A block of the message and the piece it came from. */
interface Placed {
  readonly piece: string
  readonly block: Block
}

interface Opened extends Unframed {
  readonly piece: MessagePiece
}

/** A greeting by name before one without; the first of those. */
function greetingOf(opened: readonly Opened[]): Placed[] {
  const isNamed = ({ greeting }: Opened): boolean =>
    /[\s,](?:\p{Lu}|\p{Lo}|\[)/u.test(lineText(greeting ?? []).slice(2))
  const greeting = opened.filter((one) => one.greeting !== null)
  const best = greeting.find(isNamed) ?? greeting[0]
  return best?.greeting ? [{ piece: best.piece.id, block: paragraphOf([best.greeting]) }] : []
}

function signOffOf(opened: readonly Opened[]): Placed[] {
  const last = opened.findLast(({ signOff }) => signOff.length > 0)
  return last ? last.signOff.map((block) => ({ piece: last.piece.id, block })) : []
}

/** Large letter in front, full stop behind: a piece stands on its own. */
function joined(blocks: Body): Body {
  return blocks.map((block, at): Block => {
    if (block.kind !== 'p') return block
    const lines = linesOf(block.children)
    const begun = at === 0 ? [capitalised(lines[0] ?? []), ...lines.slice(1)] : lines
    const [only] = begun
    return paragraphOf(at === blocks.length - 1 && only && begun.length === 1 ? [finished(only)] : begun)
  })
}

/** Empty paragraphs between the others, where the pieces are written like that; a list stays with its sentence. */
function spaced(placed: readonly Placed[], apart: boolean): Placed[] {
  if (!apart) return [...placed]
  return placed.flatMap((one, at) => {
    const next = placed[at + 1]
    const stays = next === undefined || (one.block.kind === 'p' && next.block.kind !== 'p')
    const gap: Placed = { piece: one.piece, block: { kind: 'p', children: [{ kind: 'br' }] } }
    return stays ? [one] : [one, gap]
  })
}

function sourcesOf(placed: readonly Placed[]): Source[] {
  let from = 0
  return placed.flatMap(({ piece, block }) => {
    const text = toText([block])
    const found = sentences(text).map(({ start, end }) => ({
      piece,
      span: { start: from + start, end: from + end },
    }))
    from += text.length + 1
    return found
  })
}

/** One of each; an ask whose sentence was left out is asked no more. */
function asksOf(pieces: readonly MessagePiece[], text: string): AskField[] {
  const open = pieces.flatMap(({ asks, body }) => {
    const own = toText(body)
    return asks.filter(({ label }) => !own.includes(`[${label}]`) || text.includes(`[${label}]`))
  })
  return [...new Map(open.map((ask) => [ask.id, ask])).values()]
}

/**
 * One message out of pieces, in the order given: one greeting (by name where there is one), one goodbye, no sentence twice, each piece a
 * paragraph of its own with its formatting. What the draft says already, its greeting and its goodbye count as said. Composing what was
 * composed changes nothing.
 */
export function compose(
  pieces: readonly MessagePiece[],
  { greeting, signOff, draft }: Surroundings,
): Composed {
  const frame = frameOf(draft)
  const opened = pieces.map((piece): Opened => ({ piece, ...unframed(piece.body) }))
  const around = (piece: MessagePiece | null): Opened[] => (piece ? [{ piece, ...unframed(piece.body) }] : [])
  const once = new SaidOnce()
  once.heard(frame.own)
  const said = opened.flatMap(({ piece, blocks }) =>
    joined(once.fresh(piece.id, withoutBlanks(blocks))).map((block) => ({ piece: piece.id, block })),
  )
  const greets =
    frame.greets || said.length === 0
      ? []
      : [greetingOf(opened), greetingOf(around(greeting))].find((one) => one.length > 0)
  const closes =
    frame.goodbye !== null
      ? []
      : [signOffOf(opened), signOffOf(around(signOff))].find((one) => one.length > 0)
  const placed = spaced(
    [...(greets ?? []), ...said, ...(closes ?? [])],
    pieces.some(({ body }) => isSpaced(body)),
  )
  const body = placed.map(({ block }) => block)
  const used = new Set(placed.map(({ piece }) => piece))
  const all = [...pieces, ...[greeting, signOff].filter((one) => one !== null)].filter(({ id }) =>
    used.has(id),
  )
  const text = toText(body)
  return {
    body,
    html: toHtml(body),
    text,
    values: [...new Map(all.flatMap(({ values }) => values).map((value) => [value.path, value])).values()],
    asks: asksOf(all, text),
    sources: sourcesOf(placed),
    leftOut: once.leftOut,
  }
}
