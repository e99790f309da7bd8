import { Field } from '../../../parts/field.tsx'

interface PasswordFieldProps {
  readonly label: string
  readonly hint?: string
  readonly warning?: string | null
  readonly value: string
  readonly isNew?: boolean
  readonly onValue: (value: string) => void
}

export function PasswordField({ label, hint, warning, value, isNew, onValue }: PasswordFieldProps) {
  return (
    <Field label={label} hint={hint} warning={warning ?? null}>
      {(wiring) => (
        <input
          {...wiring}
          type="password"
          autocomplete={isNew ? 'new-password' : 'off'}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
