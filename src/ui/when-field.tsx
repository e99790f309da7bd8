interface WhenFieldProps {
  /** YYYY-MM-DD and HH:MM. */
  readonly day: string
  readonly time: string
  readonly dayLabel: string
  readonly timeLabel: string
  /** Earliest day that can be chosen. */
  readonly from?: string
  readonly onChange: (day: string, time: string) => void
}

/** A day and a time to choose. */
export function WhenField({ day, time, dayLabel, timeLabel, from, onChange }: WhenFieldProps) {
  return (
    <div class="when">
      <label class="field">
        <span>{dayLabel}</span>
        <input
          type="date"
          value={day}
          min={from}
          required
          onInput={(event) => onChange(event.currentTarget.value, time)}
        />
      </label>
      <label class="field">
        <span>{timeLabel}</span>
        <input
          type="time"
          value={time}
          required
          onInput={(event) => onChange(day, event.currentTarget.value)}
        />
      </label>
    </div>
  )
}
