import type { Loss } from '../../domain/packs/formats/format.ts'
import type { CountedLoss } from '../../domain/packs/formats/import.ts'
import { sayCount } from '../../platform/counted.ts'

const WORDS: Readonly<Record<Loss['kind'], (count: number, what: string) => string>> = {
  action: (count, what) => sayCount('lossAction', count, what),
  field: (count, what) => sayCount('lossField', count, what),
  attachment: (count, what) => sayCount('lossAttachment', count, what),
  placeholder: (count, what) => sayCount('lossPlaceholder', count, what),
  lookalike: (count, what) => sayCount('lossLookalike', count, what),
  pack: (count, what) => sayCount('lossPack', count, what),
  refused: (count, what) => sayCount('lossRefused', count, what),
  formatting: (count, what) => sayCount('lossLeftOut', count, what),
  wording: (count, what) => sayCount('lossLeftOut', count, what),
}
/** Lines shown at once; a library full of questions has a hundred. */
const SHOWN = 8

function Lines({ losses }: { readonly losses: readonly CountedLoss[] }) {
  return (
    <ul class="loss-list">
      {losses.map(({ kind, what, count }) => (
        <li key={`${kind} ${what}`}>{WORDS[kind](count, what)}</li>
      ))}
    </ul>
  )
}

/** What cannot be carried over, each with how often it came; the most frequent first, the others behind a word. */
export function LossList({ losses }: { readonly losses: readonly CountedLoss[] }) {
  const sorted = losses.toSorted((a, b) => b.count - a.count)
  const rest = sorted.slice(SHOWN)
  return (
    <>
      <Lines losses={sorted.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{sayCount('lossMore', rest.length)}</summary>
          <Lines losses={rest} />
        </details>
      )}
    </>
  )
}
