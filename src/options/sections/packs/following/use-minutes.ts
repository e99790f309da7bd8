import { useEffect, useState } from 'preact/hooks'
import { useKoi } from '../../../parts/koi.ts'

const MINUTE_MS = 60_000

/** The time in epoch ms, told anew at least each minute, so that "3 minutes ago" does not grow old. */
export function useMinutes(): number {
  const { now } = useKoi()
  const [, tick] = useState(0)
  useEffect(() => {
    const clock = setInterval(() => tick((ticks) => ticks + 1), MINUTE_MS)
    return () => clearInterval(clock)
  }, [])
  return now()
}
