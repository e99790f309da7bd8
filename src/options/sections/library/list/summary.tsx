import { sayCount } from '../../../../platform/counted.ts'
import type { Show } from './health.ts'

const WORDS: readonly (readonly [show: Exclude<Show, ''>, words: string])[] = [
  ['review', 'healthReview'],
  ['alike', 'healthAlike'],
  ['unused', 'healthUnused'],
  ['edited', 'healthEdited'],
]

interface SummaryProps {
  readonly counts: Readonly<Record<Exclude<Show, ''>, number>>
  readonly show: Show
  readonly onShow: (show: Show) => void
}

/** What in the library may want a look, each a way to those answers; nothing where all is well. */
export function Summary({ counts, show, onShow }: SummaryProps) {
  const some = WORDS.filter(([one]) => counts[one] > 0 || show === one)
  if (some.length === 0) return null
  return (
    <div class="health row">
      {some.map(([one, words]) => (
        <button
          key={one}
          type="button"
          class="tag"
          aria-pressed={show === one}
          onClick={() => onShow(show === one ? '' : one)}
        >
          {sayCount(words, counts[one])}
        </button>
      ))}
    </div>
  )
}
