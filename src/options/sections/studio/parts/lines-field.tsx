import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Field } from '../../../parts/field.tsx'

interface LinesFieldProps {
  readonly label: string
  readonly hint?: ComponentChildren
  readonly warning?: string | null
  readonly lines: readonly string[]
  readonly rows?: number
  readonly onLines: (lines: readonly string[]) => void
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Several short texts, one a line. */
export function LinesField({ label, hint, warning, lines, rows = 3, onLines }: LinesFieldProps) {
  const [text, setText] = useState(lines.join('\n'))
  const area = useRef<HTMLTextAreaElement>(null)
  const now = lines.join('\n')
  // What comes back while somebody types may be tidier than what she typed: it waits until she is done.
  useEffect(() => {
    if (document.activeElement !== area.current) setText(now)
  }, [now])
  const type = (value: string): void => {
    setText(value)
    onLines(linesOf(value))
  }
  return (
    <Field label={label} hint={hint} warning={warning ?? null}>
      {(wiring) => (
        <textarea
          {...wiring}
          ref={area}
          rows={rows}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => setText(now)}
        />
      )}
    </Field>
  )
}
