import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../../../../platform/browser.ts'
import { Field } from '../../../parts/field.tsx'

interface NumberFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly onNumber: (value: number) => void
}

/** A number that may be half typed for a while: only one within the bounds is handed on. */
export function NumberField({ label, hint, value, least, most, onNumber }: NumberFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(String(value))
  useEffect(() => {
    if (document.activeElement !== input.current) setText(String(value))
  }, [value])
  const number = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'))
  const isFine = number >= least && number <= most
  const type = (typed: string): void => {
    setText(typed)
    const next = typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.'))
    if (next >= least && next <= most) onNumber(next)
  }
  return (
    <Field
      label={label}
      hint={hint}
      warning={isFine ? null : say('studioNumber', String(least), String(most))}
    >
      {(wiring) => (
        <input
          {...wiring}
          ref={input}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
