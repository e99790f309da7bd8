import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { saidWhen } from '../../domain/reminders/said-when.ts'
import { say } from '../../platform/browser.ts'
import { Button } from '../../ui/button.tsx'
import { WhenField } from '../../ui/when-field.tsx'
import { calendarOf, useFiled } from '../around.ts'
import { dayAndTime, momentOf } from '../when.ts'

interface ReminderFormProps {
  readonly text: string
  /** Epoch milliseconds. */
  readonly dueAt: number
  /** False where only the time can be changed: the words are the promise as it was sent. */
  readonly isTextOpen?: boolean
  readonly onSave: (text: string, dueAt: number) => void
  readonly onCancel: () => void
}

/** What to be reminded of, and when. */
export function ReminderForm({ text, dueAt, isTextOpen = true, onSave, onCancel }: ReminderFormProps) {
  const calendar = useFiled(calendarOf)
  const { zone } = calendar
  const [words, setWords] = useState(text)
  const [when, setWhen] = useState(() => dayAndTime(dueAt, zone))
  const [isChosen, setChosen] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const moment = momentOf(when, zone)

  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('textarea, input')?.focus(), [])

  const write = (next: string): void => {
    setWords(next)
    // A time that the words name is the time, until the agent picks another by hand.
    const said = isChosen ? null : saidWhen(next, Date.now(), calendar)
    if (said !== null) setWhen(dayAndTime(said, zone))
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (moment !== null && words.trim() !== '') onSave(words.trim(), moment)
  }
  const hear = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
    else return
    event.preventDefault()
  }
  return (
    <form class="reminder-form" ref={form} onSubmit={submit} onKeyDown={hear}>
      {isTextOpen ? (
        <label class="field">
          <span>{say('reminderText')}</span>
          <textarea
            value={words}
            required
            maxLength={500}
            placeholder={say('reminderTextHint')}
            onInput={(event) => write(event.currentTarget.value)}
          />
        </label>
      ) : null}
      <WhenField
        {...when}
        dayLabel={say('reminderDay')}
        timeLabel={say('reminderTime')}
        onChange={(day, time) => {
          setChosen(true)
          setWhen({ day, time })
        }}
      />
      <div class="row">
        <Button submits disabled={moment === null || words.trim() === ''}>
          {say('save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  )
}
