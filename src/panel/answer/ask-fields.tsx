import { useId } from 'preact/hooks'
import type { AskField } from '../../domain/snippets/render.ts'
import type { Answers } from './rendering.ts'

interface AskFieldsProps {
  readonly fields: readonly AskField[]
  readonly answers: Answers
  readonly onAnswer: (id: string, answer: string) => void
}

interface FieldProps {
  readonly field: AskField
  readonly answer: string
  readonly onAnswer: (to: string) => void
}

function Choice({ field, answer, onAnswer }: FieldProps) {
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

/** A field to write in, or to pick a day. */
function Written({ field, answer, onAnswer }: FieldProps) {
  const id = useId()
  const hear = (event: InputEvent): void => {
    if (event.currentTarget instanceof HTMLInputElement) onAnswer(event.currentTarget.value)
  }
  return (
    <div class="field">
      <label for={id}>{field.label}</label>
      {field.kind === 'date' ? (
        <input id={id} type="date" value={answer} required onInput={hear} />
      ) : (
        <input id={id} type="text" value={answer} required onInput={hear} />
      )}
    </div>
  )
}

/** What must be filled in before an answer can go: nothing blank ever reaches a customer. */
export function AskFields({ fields, answers, onAnswer }: AskFieldsProps) {
  return (
    <>
      {fields.map((field) => {
        const one = {
          field,
          answer: answers[field.id] ?? '',
          onAnswer: (to: string) => onAnswer(field.id, to),
        }
        return field.kind === 'choice' ? (
          <Choice key={field.id} {...one} />
        ) : (
          <Written key={field.id} {...one} />
        )
      })}
    </>
  )
}
