import { useMemo } from 'preact/hooks'
import type { Calendar } from '../../domain/knowledge.ts'
import { say } from '../../platform/browser.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextField } from './field.tsx'
import { minuteOf, timeOf, weekFrom, weekTrouble, withDay } from './week.ts'

interface WorkingWeekProps {
  readonly calendar: Calendar
  readonly onChange: (calendar: Calendar) => void
}

/** The zone this computer is set to. */
export const hereZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** A Sunday, so that weekday numbers become names. */
const SUNDAY = Date.UTC(2023, 0, 1)

function dayName(day: number): string {
  return new Intl.DateTimeFormat(undefined, { weekday: 'short', timeZone: 'UTC' }).format(
    SUNDAY + day * 86_400_000,
  )
}

function firstDay(): number {
  const locale = new Intl.Locale(navigator.language)
  const week =
    'getWeekInfo' in locale && typeof locale.getWeekInfo === 'function' ? locale.getWeekInfo() : null
  return week ? week.firstDay % 7 : 1
}

function Days({ calendar, onChange }: WorkingWeekProps) {
  return (
    <fieldset class="field">
      <legend>{say('weekDays')}</legend>
      <div class="choices">
        {weekFrom(firstDay()).map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              checked={calendar.workdays.includes(day)}
              onChange={(event) => onChange(withDay(calendar, day, event.currentTarget.checked))}
            />
            {dayName(day)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Zone({ calendar, onChange }: WorkingWeekProps) {
  const zones = useMemo(() => {
    const known = Intl.supportedValuesOf('timeZone')
    return [...new Set(['UTC', hereZone(), calendar.zone, ...known])].sort()
  }, [calendar.zone])
  const here = hereZone()
  return (
    <div class="zone">
      <Field label={say('weekZone')} hint={say('weekZoneHint')}>
        {(wiring) => (
          <select
            {...wiring}
            value={calendar.zone}
            onChange={(event) => onChange({ ...calendar, zone: event.currentTarget.value })}
          >
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        )}
      </Field>
      {calendar.zone !== here && (
        <Button look="outline" onClick={() => onChange({ ...calendar, zone: here })}>
          {say('weekZoneHere', here.replaceAll('_', ' '))}
        </Button>
      )}
    </div>
  )
}

/** Days, hours and zone of the agent's week; each change is handed on at once. */
export function WorkingWeek({ calendar, onChange }: WorkingWeekProps) {
  const trouble = weekTrouble(calendar)
  const time = (name: 'startMinute' | 'endMinute', typed: string): void => {
    const minute = minuteOf(typed)
    if (minute !== null) onChange({ ...calendar, [name]: minute })
  }
  return (
    <div class="stack">
      <Days calendar={calendar} onChange={onChange} />
      <div class="pair">
        <TextField
          type="time"
          label={say('weekStart')}
          value={timeOf(calendar.startMinute)}
          onValue={(typed) => time('startMinute', typed)}
        />
        <TextField
          type="time"
          label={say('weekEnd')}
          value={timeOf(calendar.endMinute)}
          onValue={(typed) => time('endMinute', typed)}
        />
      </div>
      {trouble && <p class="hint warning">{say(trouble === 'no-days' ? 'weekNoDays' : 'weekEndsFirst')}</p>}
      <Zone calendar={calendar} onChange={onChange} />
    </div>
  )
}
