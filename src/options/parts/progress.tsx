import { say } from '../../platform/browser.ts'
import { Button } from '../../ui/button.tsx'
import type { Stage, WorkProgress } from '../work/messages.ts'

const WORDS: Readonly<Record<Stage, string>> = {
  opening: 'workOpening',
  reading: 'workReading',
  translating: 'workTranslating',
  comparing: 'workComparing',
  writing: 'workWriting',
}

interface ProgressProps {
  /** Null while nothing is known yet. */
  readonly progress: WorkProgress | null
  /** Where it may be stopped. */
  readonly onCancel?: () => void
}

/** How far something is, with a way to stop it. */
export function Progress({ progress, onCancel }: ProgressProps) {
  const words = say(WORDS[progress?.stage ?? 'opening'])
  const total = progress?.total ?? 0
  return (
    <div class="work-progress">
      <p role="status">{words}</p>
      <progress
        aria-label={words}
        max={total > 0 ? total : undefined}
        value={total > 0 ? progress?.done : undefined}
      />
      {onCancel && (
        <Button look="outline" onClick={onCancel}>
          {say('optionsCancel')}
        </Button>
      )}
    </div>
  )
}
