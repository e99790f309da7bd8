import { useState } from 'preact/hooks'
import type { Calendar } from '../../../domain/knowledge.ts'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { usePackEffects } from '../../parts/use-pack-effects.ts'
import { withHoliday } from '../../parts/week.ts'
import './profile.css'

interface HolidaysProps {
  readonly calendar: Calendar
  readonly onChange: (calendar: Calendar) => void
}

/** Days off that packs know of: told, as they can only be changed in the pack. */
function PackHolidays() {
  const packs = usePackEffects().filter(({ holidays }) => holidays.length > 0)
  return (
    <>
      {packs.map(({ name, title, holidays }) => (
        <details key={name} class="pack-holidays">
          <summary>{sayCount('profilePackHolidays', holidays.length, title)}</summary>
          <ul>
            {holidays.map((day) => (
              <li key={day}>{inWords(day)}</li>
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}

function inWords(day: string): string {
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeZone: 'UTC' })
  const at = Date.parse(`${day}T12:00:00Z`)
  return Number.isNaN(at) ? day : format.format(at)
}

/** Days off, soonest first. */
export function Holidays({ calendar, onChange }: HolidaysProps) {
  const [day, setDay] = useState('')
  const remove = (gone: string): void =>
    onChange({ ...calendar, holidays: calendar.holidays.filter((one) => one !== gone) })
  return (
    <>
      {calendar.holidays.length > 0 && (
        <ul class="entries">
          {calendar.holidays.map((holiday) => (
            <li key={holiday} class="entry row">
              <span>{inWords(holiday)}</span>
              <span class="push">
                <Button
                  look="quiet"
                  label={say('holidayRemoveLabel', inWords(holiday))}
                  onClick={() => remove(holiday)}
                >
                  {say('optionsRemove')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <PackHolidays />
      <form
        class="add-line"
        onSubmit={(event) => {
          event.preventDefault()
          onChange(withHoliday(calendar, day))
          setDay('')
        }}
      >
        <TextField type="date" label={say('holidayDay')} value={day} onValue={setDay} />
        <Button submits look="outline" disabled={day === ''}>
          {say('holidayAdd')}
        </Button>
      </form>
    </>
  )
}
