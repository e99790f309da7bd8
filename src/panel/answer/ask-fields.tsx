import type { AskField } from '../../domain/snippets/render.ts'
import type { Answers } from './rendering.ts'

interface AskFieldsProps {
  readonly fields: readonly AskField[]
  readonly answers: Answers
  readonly onAnswer: (id: string, answer: string) => void
}

function Choice({
  field,
  answer,
  onAnswer,
}: {
  field: AskField
  answer: string
  onAnswer: (to: string) => void
}) {
  return (
    <fieldset class="field">
      <legend>{field.label}</legend>
      <div class="choices">
        {field.choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={field.id}
              value={choice}
              checked={choice === answer}
              onChange={() => onAnswer(choice)}
            />
            {choice}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** What must be filled in before an answer can go: nothing blank ever reaches a customer. */
export function AskFields({ fields, answers, onAnswer }: AskFieldsProps) {
  return (
    <>
      {fields.map((field) => {
        const answer = answers[field.id] ?? ''
        const hear = (to: string): void => onAnswer(field.id, to)
        if (field.kind === 'choice')
          return <Choice key={field.id} field={field} answer={answer} onAnswer={hear} />
        return (
          <label key={field.id} class="field">
            <span>{field.label}</span>
            <input
              type={field.kind === 'date' ? 'date' : 'text'}
              value={answer}
              required
              onInput={(event) => hear(event.currentTarget.value)}
            />
          </label>
        )
      })}
    </>
  )
}
