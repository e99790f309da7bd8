import type { AskField } from '../../../../domain/snippets/render.ts'
import { say } from '../../../../platform/browser.ts'
import { Field, TextField } from '../../../parts/field.tsx'

interface AskInputProps {
  readonly ask: AskField
  readonly answer: string
  readonly onAnswer: (answer: string) => void
}

/** One thing that is asked before an answer goes in. */
export function AskInput({ ask, answer, onAnswer }: AskInputProps) {
  if (ask.kind !== 'choice')
    return (
      <TextField
        type={ask.kind === 'date' ? 'date' : 'text'}
        label={ask.label}
        value={answer}
        onValue={onAnswer}
      />
    )
  return (
    <Field label={ask.label}>
      {(wiring) => (
        <select {...wiring} value={answer} onChange={(event) => onAnswer(event.currentTarget.value)}>
          <option value="">{say('previewChoose')}</option>
          {ask.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
