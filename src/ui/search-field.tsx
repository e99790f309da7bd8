import { Kbd } from './kbd.tsx'

interface SearchFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly hotkey?: string | undefined
  /** Id of the list it fills; undefined while there is none. */
  readonly list: string | undefined
  readonly onInput: (value: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** A search box over a list that stays under the fingers: the arrow keys walk the list while the text keeps the focus. */
export function SearchField(props: SearchFieldProps) {
  const { label, placeholder, value, hotkey, list, onInput, onKeyDown } = props
  return (
    <div class="search">
      <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
        <circle cx="7" cy="7" r="4.6" />
        <path d="m10.6 10.6 3.4 3.4" stroke-linecap="round" />
      </svg>
      <input
        type="search"
        aria-label={label}
        aria-keyshortcuts={hotkey}
        aria-controls={list}
        autocomplete="off"
        spellcheck={false}
        data-hotkey={hotkey}
        placeholder={placeholder}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {hotkey && value === '' ? <Kbd keys={hotkey} /> : null}
    </div>
  )
}
