import { useRef } from 'preact/hooks'
import { say } from '../../../../platform/browser.ts'
import { Field } from '../../../parts/field.tsx'

interface SourceTextProps {
  readonly label: string
  readonly text: string
  readonly problems: readonly { readonly line: number; readonly message: string }[]
  readonly rows?: number
  readonly onText: (text: string) => void
}

/** A file as it is written, with what is wrong with it by line: each problem leads to its line. */
export function SourceText({ label, text, problems, rows = 14, onText }: SourceTextProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const goTo = (line: number): void => {
    const lines = text.split('\n')
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
    area.current?.focus()
    area.current?.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
  }
  return (
    <div class="source-text">
      <Field label={label}>
        {(wiring) => (
          <textarea
            {...wiring}
            ref={area}
            rows={rows}
            spellcheck={false}
            autocapitalize="off"
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        )}
      </Field>
      {problems.length > 0 && (
        <ul class="source-problems" aria-label={say('studioProblems')}>
          {problems.map(({ line, message }) => (
            <li key={`${line} ${message}`}>
              <button type="button" class="link" onClick={() => goTo(line)}>
                {say('studioLine', String(line))}
              </button>{' '}
              {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
