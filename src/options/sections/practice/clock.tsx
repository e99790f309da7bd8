import { useEffect, useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'

const SECOND_MS = 1000

interface ClockProps {
  /** Epoch ms. */
  readonly endsAt: number
  readonly now: () => number
}

/** The time that is left, for the eyes alone; that it is up is said once. */
export function Clock({ endsAt, now }: ClockProps) {
  const [at, setAt] = useState(now)
  const left = Math.max(0, Math.ceil((endsAt - at) / SECOND_MS))
  const isUp = left === 0
  useEffect(() => {
    if (isUp) return
    const timer = setInterval(() => setAt(now()), SECOND_MS)
    return () => clearInterval(timer)
  }, [isUp, now])
  const shown = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  return (
    <p class="clock">
      <span aria-hidden="true">{say('practiceLeft', shown)}</span>
      <span role="status">{isUp ? say('practiceTimeUp') : ''}</span>
    </p>
  )
}
