import type { RefObject } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { Kbd } from './kbd.tsx'

/** What may be typed next, and the query after taking one of it. */
export interface Completions {
  readonly values: readonly string[]
  take(value: string): { readonly query: string; readonly caret: number }
}

interface SearchFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly hotkey?: string | undefined
  /** Id of the list it fills; undefined while there is none. */
  readonly list: string | undefined
  readonly input?: RefObject<HTMLInputElement | null>
  /** Offered below while the caret stands there; null for nothing. */
  readonly complete?: (query: string, caret: number) => Completions | null
  /** Names the list of what is offered. */
  readonly completeLabel?: string
  readonly onInput: (value: string) => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** Where the caret stood when the text was last typed or walked in; null while nothing is to be offered. */
type Caret = number | null

/**
 * A search box over a list that stays under the fingers: the arrow keys walk the list while the text keeps the focus. What may be typed
 * next is offered below it; then the arrow keys choose there, Enter or Tab takes, Escape sends it away.
 */
export function SearchField(props: SearchFieldProps) {
  const { label, placeholder, value, hotkey, list, complete, completeLabel, onInput, onKeyDown } = props
  const own = useRef<HTMLInputElement>(null)
  const input = props.input ?? own
  const id = useId()
  const [caret, setCaret] = useState<Caret>(null)
  const [at, setAt] = useState(0)
  const offered = caret === null ? null : (complete?.(value, caret) ?? null)
  const values = offered?.values ?? []
  const isOpen = values.length > 0
  const current = Math.min(at, values.length - 1)

  const typed = (field: HTMLInputElement): void => {
    setCaret(field.selectionStart)
    setAt(0)
    onInput(field.value)
  }
  const take = (chosen: string): void => {
    const after = offered?.take(chosen)
    if (!after) return
    onInput(after.query)
    setCaret(null)
    const field = input.current
    if (!field) return
    field.value = after.query
    field.focus()
    field.setSelectionRange(after.caret, after.caret)
  }
  const hear = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const isTaking = (event.key === 'Enter' || event.key === 'Tab') && !event.isComposing && !event.shiftKey
    if (!isOpen) onKeyDown?.(event)
    else if (step !== 0) setAt((current + step + values.length) % values.length)
    else if (isTaking) take(values[current] ?? '')
    else if (event.key === 'Escape') setCaret(null)
    else return
    if (isOpen) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  return (
    <div class="search">
      <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
        <circle cx="7" cy="7" r="4.6" />
        <path d="m10.6 10.6 3.4 3.4" stroke-linecap="round" />
      </svg>
      <input
        ref={input}
        type="search"
        aria-label={label}
        aria-keyshortcuts={hotkey}
        aria-controls={isOpen ? id : list}
        aria-autocomplete={isOpen ? 'list' : undefined}
        aria-activedescendant={isOpen ? `${id}-${current}` : undefined}
        autocomplete="off"
        spellcheck={false}
        data-hotkey={hotkey}
        placeholder={placeholder}
        value={value}
        onInput={(event) => typed(event.currentTarget)}
        onKeyDown={hear}
        onBlur={() => setCaret(null)}
      />
      {hotkey && value === '' ? <Kbd keys={hotkey} /> : null}
      {isOpen ? (
        <div class="completions" role="listbox" id={id} aria-label={completeLabel}>
          {values.map((one, place) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, the arrow keys choose
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
            <div
              key={one}
              id={`${id}-${place}`}
              role="option"
              aria-selected={place === current}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(one)}
            >
              {one}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}
