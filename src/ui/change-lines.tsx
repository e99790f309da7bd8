interface ChangeLinesProps {
  /** Names the whole for those who hear it. */
  readonly label: string
  /** Lines that change in pieces; `skipped` lines before one stay as they are. */
  readonly lines: readonly {
    readonly skipped: number
    readonly pieces: readonly {
      readonly kind: 'same' | 'gone' | 'new'
      readonly text: string
      readonly isValue: boolean
    }[]
  }[]
}

type Piece = ChangeLinesProps['lines'][number]['pieces'][number]

function Part({ piece: { kind, text, isValue } }: { readonly piece: Piece }) {
  const shown = isValue ? <span class="value">{text}</span> : text
  if (kind === 'gone') return <del>{shown}</del>
  if (kind === 'new') return <ins>{shown}</ins>
  return <>{shown}</>
}

/** The lines in which a text changes, with what goes and what comes. */
export function ChangeLines({ label, lines }: ChangeLinesProps) {
  return (
    <section class="change" aria-label={label}>
      {lines.map(({ pieces, skipped }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <div key={at}>
          {skipped > 0 ? <p class="quietly">…</p> : null}
          <p>
            {pieces.map((piece, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
              <Part key={place} piece={piece} />
            ))}
          </p>
        </div>
      ))}
    </section>
  )
}
