import { type ChangePiece, changedLines } from '../../../domain/improving/show-change.ts'
import { say } from '../../../platform/browser.ts'

function Piece({ piece: { kind, text, isValue } }: { readonly piece: ChangePiece }) {
  const shown = isValue ? <span class="value">{text}</span> : text
  if (kind === 'gone') return <del>{shown}</del>
  if (kind === 'new') return <ins>{shown}</ins>
  return <>{shown}</>
}

/** The lines in which an answer changes, with what goes and what comes. */
export function ChangeView({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <section class="change" aria-label={say('editedChange')}>
      {changedLines(before, after).map(({ pieces, skipped }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <div key={at}>
          {skipped > 0 ? <p class="skipped">…</p> : null}
          <p>
            {pieces.map((piece, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
              <Piece key={place} piece={piece} />
            ))}
          </p>
        </div>
      ))}
    </section>
  )
}
