import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the focus at hand where a click replaces what was clicked: after each change of `turn` (not at first) it goes to the
 * first control inside the element that gets the ref.
 */
export function useFocusTurn<E extends HTMLElement>(turn: unknown): RefObject<E | null> {
  const inside = useRef<E>(null)
  const last = useRef(turn)
  useLayoutEffect(() => {
    if (last.current === turn) return
    last.current = turn
    inside.current?.querySelector<HTMLElement>('button, input, textarea, select')?.focus()
  }, [turn])
  return inside
}
