import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'

/** What a field hands to its control. */
export interface Wiring {
  readonly id: string
  readonly 'aria-describedby': string | undefined
}

interface FieldProps {
  readonly label: string
  readonly hint?: ComponentChildren
  /** Shown in the colour of attention. */
  readonly warning?: string | null
  readonly children: (wiring: Wiring) => JSX.Element
}

/** A labelled control with its hint and warning wired to it. */
export function Field({ label, hint, warning, children }: FieldProps) {
  const id = useId()
  const told = hint || warning ? `${id}-told` : undefined
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': told })}
      {told && (
        <p id={told} class={warning ? 'hint warning' : 'hint'}>
          {warning ?? hint}
        </p>
      )}
    </div>
  )
}

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly hint?: ComponentChildren
  readonly warning?: string | null
  readonly type?: 'text' | 'email' | 'date' | 'time'
  readonly placeholder?: string
  readonly list?: string
}

export function TextField({ label, hint, warning, value, onValue, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} warning={warning ?? null}>
      {(wiring) => (
        <input
          type="text"
          autocomplete="off"
          {...input}
          {...wiring}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

interface SwitchProps {
  readonly label: string
  readonly hint?: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** Something that is on or off at once, without saving. */
export function Switch({ label, hint, on, onChange }: SwitchProps) {
  const id = useId()
  return (
    <div class="switch-row">
      <div>
        <label for={id}>{label}</label>
        {hint && (
          <p class="hint" id={`${id}-told`}>
            {hint}
          </p>
        )}
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-describedby={hint ? `${id}-told` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  )
}
