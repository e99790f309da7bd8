import type { FilledValue } from '../../domain/snippets/render.ts'
import { say } from '../../platform/browser.ts'
import { piecesOf } from './pieces.ts'

interface PreviewProps {
  readonly text: string
  readonly values: readonly FilledValue[]
  /** The whole of it, or the first lines. */
  readonly whole: boolean
}

/** A filled-in answer as it will stand in the box; every value says where it was read. */
export function Preview({ text, values, whole }: PreviewProps) {
  return (
    <p class={whole ? 'preview whole' : 'preview'}>
      {piecesOf(text, values).map(({ text: part, value }, at) =>
        value ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
          <span key={at} class="value" title={say('answerReadFrom', value.evidence)}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </p>
  )
}
