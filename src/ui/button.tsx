import type { ComponentChildren, TargetedMouseEvent } from 'preact'
import { Kbd } from './kbd.tsx'

interface ButtonProps {
  readonly children: ComponentChildren
  readonly onClick?: (event: TargetedMouseEvent<HTMLButtonElement>) => void
  /** main: the one thing to do here; outline: a second; quiet: everything else. */
  readonly look?: 'main' | 'outline' | 'quiet'
  /** Key that presses it while the agent types nowhere, shown beside its text. */
  readonly hotkey?: string | undefined
  /** Spoken instead of the text, where the text alone says too little. */
  readonly label?: string
  readonly title?: string
  readonly disabled?: boolean
  readonly submits?: boolean
  readonly expanded?: boolean
}

/** A button with its key. Koi's keyboard presses the first one on the page that carries the key (data-hotkey). */
export function Button(props: ButtonProps) {
  const { children, onClick, look = 'main', hotkey, label, title, disabled, submits, expanded } = props
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={`button ${look}`}
      onClick={onClick}
      disabled={disabled}
      title={title}
      aria-label={label}
      aria-expanded={expanded}
      aria-keyshortcuts={hotkey}
      data-hotkey={hotkey}
    >
      {children}
      {hotkey ? <Kbd keys={hotkey} /> : null}
    </button>
  )
}
