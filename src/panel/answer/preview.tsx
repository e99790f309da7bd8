import { type Piece, piecesOf } from '../../domain/snippets/pieces.ts'
import type { AskField, FilledValue } from '../../domain/snippets/render.ts'
import { cutAtMatches } from '../../domain/suggest/search-words.ts'
import { say } from '../../platform/browser.ts'
import { Marked } from '../../ui/marked.tsx'

interface PreviewProps {
  readonly text: string
  readonly values: readonly FilledValue[]
  readonly asks: readonly AskField[]
  /** The whole of it with its lines, or the beginning. */
  readonly whole: boolean
  /** Words that a search met: they are marked, and the beginning shown is the stretch around the first of them. */
  readonly matched: readonly string[]
}

interface PartProps {
  readonly piece: Piece
  readonly matched: readonly string[]
}

function Part({ piece: { text, value, ask }, matched }: PartProps) {
  if (value)
    return (
      <span class="value" title={say('answerReadFrom', value.evidence)}>
        {text}
      </span>
    )
  if (ask)
    return (
      <span class="open" title={say('answerStillOpen', ask.label)}>
        {ask.label}
      </span>
    )
  return <Marked pieces={cutAtMatches(text, matched)} />
}

/** Characters that the three lines of a closed card surely show. */
const IN_SIGHT = 90

/** The text from a little before its first match on, where that would not be in sight otherwise. */
function fromMatch(text: string, matched: readonly string[]): string {
  const first = matched.length === 0 ? undefined : cutAtMatches(text, matched).find(({ hit }) => hit)
  if (first === undefined || first.at < IN_SIGHT) return text
  const from = text.indexOf(' ', first.at - IN_SIGHT / 2) + 1
  return `…${text.slice(Math.min(from, first.at))}`
}

/** A filled-in answer as it will stand in the box; every value says where it was read, every gap what belongs there. */
export function Preview({ text, values, asks, whole, matched }: PreviewProps) {
  const shown = whole ? text : fromMatch(text, matched)
  return (
    <p class={whole ? 'preview whole' : 'preview'}>
      {piecesOf(shown, values, asks).map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
        <Part key={at} piece={piece} matched={matched} />
      ))}
    </p>
  )
}
