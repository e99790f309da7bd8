import { type Piece, piecesOf } from '../../domain/snippets/pieces.ts'
import type { AskField, FilledValue } from '../../domain/snippets/render.ts'
import { say } from '../../platform/browser.ts'

interface PreviewProps {
  readonly text: string
  readonly values: readonly FilledValue[]
  readonly asks: readonly AskField[]
  /** The whole of it with its lines, or the beginning. */
  readonly whole: boolean
}

function Part({ piece: { text, value, ask } }: { readonly piece: Piece }) {
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
  return <>{text}</>
}

/** A filled-in answer as it will stand in the box; every value says where it was read, every gap what belongs there. */
export function Preview({ text, values, asks, whole }: PreviewProps) {
  return (
    <p class={whole ? 'preview whole' : 'preview'}>
      {piecesOf(text, values, asks).map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
        <Part key={at} piece={piece} />
      ))}
    </p>
  )
}
