import { sayCount } from '../../../../platform/counted.ts'
import type { Show } from './health.ts'

type Reason = Exclude<Show, ''>

const WORDS: Readonly<Record<Reason, (count: number) => string>> = {
  attention: (count) => sayCount('healthAttention', count),
  review: (count) => sayCount('healthReview', count),
  alike: (count) => sayCount('healthAlike', count),
  unused: (count) => sayCount('healthUnused', count),
  edited: (count) => sayCount('healthEdited', count),
}
const REASONS: readonly Reason[] = ['attention', 'review', 'alike', 'unused', 'edited']

interface SummaryProps {
  readonly counts: Readonly<Record<Reason, number>>
  readonly show: Show
  readonly onShow: (show: Show) => void
}

/** What in the library may want a look, each a way to those answers; nothing where all is well. */
export function Summary({ counts, show, onShow }: SummaryProps) {
  const some = REASONS.filter((one) => counts[one] > 0 || show === one)
  if (some.length === 0) return null
  return (
    <div class="health row">
      {some.map((one) => (
        <button
          key={one}
          type="button"
          class="tag"
          aria-pressed={show === one}
          onClick={() => onShow(show === one ? '' : one)}
        >
          {WORDS[one](counts[one])}
        </button>
      ))}
    </div>
  )
}
