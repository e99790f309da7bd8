import type { Loss } from '../../domain/packs/formats/format.ts'
import type { CountedLoss } from '../../domain/packs/formats/import.ts'
import { sayCount } from '../../platform/counted.ts'

const WORDS: Readonly<Record<Loss['kind'], (count: number, what: string) => string>> = {
  action: (count, what) => sayCount('lossAction', count, what),
  field: (count, what) => sayCount('lossField', count, what),
  attachment: (count, what) => sayCount('lossAttachment', count, what),
  placeholder: (count, what) => sayCount('lossPlaceholder', count, what),
  refused: (count, what) => sayCount('lossRefused', count, what),
  formatting: (count, what) => sayCount('lossLeftOut', count, what),
  wording: (count, what) => sayCount('lossLeftOut', count, what),
}

/** What cannot be carried over, each with how often it came. */
export function LossList({ losses }: { readonly losses: readonly CountedLoss[] }) {
  return (
    <ul class="loss-list">
      {losses.map(({ kind, what, count }) => (
        <li key={`${kind} ${what}`}>{WORDS[kind](count, what)}</li>
      ))}
    </ul>
  )
}
