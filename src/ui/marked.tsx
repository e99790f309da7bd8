interface MarkedProps {
  /** A text in pieces; `at` is a piece's offset, `hit` says that it is to be marked. */
  readonly pieces: readonly { readonly text: string; readonly hit: boolean; readonly at: number }[]
}

/** A text with what a search met marked in it. */
export function Marked({ pieces }: MarkedProps) {
  return <>{pieces.map(({ text, hit, at }) => (hit ? <mark key={at}>{text}</mark> : text))}</>
}
