import { useEffect, useRef } from 'preact/hooks'
import type { Grade } from '../../../domain/practice/card.ts'
import type { ReadFlags } from '../../../domain/practice/check.ts'
import type { Session } from '../../../domain/practice/session.ts'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'
import { Clock } from './clock.tsx'
import { DrillCard } from './drill-card.tsx'

interface RunningProps {
  readonly session: Session
  readonly read: ReadFlags
  readonly now: () => number
  readonly onGraded: (grade: Grade) => void
  readonly onStop: () => void
}

/** What a digit does: it takes a choice, or corrects the grade. Nothing while somebody writes. */
function pressDigit(root: HTMLElement, key: string): void {
  const grade = root.querySelector<HTMLInputElement>(`[data-grade="${key}"]`)
  const choice = root.querySelector<HTMLButtonElement>(`[data-hotkey="${key}"]:not(:disabled)`)
  if (grade) grade.click()
  else choice?.click()
}

/** The two minutes themselves: one drill after the other, by keyboard alone if one likes. */
export function Running({ session, read, now, onGraded, onStop }: RunningProps) {
  const root = useRef<HTMLDivElement>(null)
  const { current, answered, cards } = session
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the drill
  useEffect(() => {
    const first = root.current?.querySelector<HTMLElement>('.drill textarea, .choose button')
    first?.focus()
  }, [answered])
  // Heard wherever the focus is: between two drills, or after a click beside them, it is nowhere.
  useEffect(() => {
    const end = new AbortController()
    const press = (event: KeyboardEvent): void => {
      const isWriting = event.target instanceof HTMLTextAreaElement && !event.target.readOnly
      if (event.key === 'Escape') onStop()
      else if (/^[1-4]$/.test(event.key) && !isWriting && root.current) pressDigit(root.current, event.key)
    }
    addEventListener('keydown', press, { signal: end.signal })
    return () => end.abort()
  })
  if (!current) return null
  return (
    <div class="running" ref={root}>
      <div class="row">
        <Clock endsAt={session.endsAt} now={now} />
        <span class="push">
          <Button look="quiet" onClick={onStop}>
            {say('practiceStop')}
          </Button>
        </span>
      </div>
      <DrillCard
        key={`${current.drill.id} ${answered}`}
        drill={current.drill}
        isNew={!cards.has(current.drill.id)}
        read={read}
        now={now}
        onGraded={onGraded}
      />
      <p class="hint">{say('practiceKeys')}</p>
    </div>
  )
}
