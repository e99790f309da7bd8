import { useEffect, useState } from 'preact/hooks'

/** The value as it was when the browser last had a moment to spare: what is drawn from it never holds up the typing. */
export function useCalm<T>(value: T): T {
  const [calm, setCalm] = useState(value)
  useEffect(() => {
    const idle = requestIdleCallback(() => setCalm(() => value), { timeout: 400 })
    return () => cancelIdleCallback(idle)
  }, [value])
  return calm
}
