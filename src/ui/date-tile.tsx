interface DateTileProps {
  /** Epoch milliseconds. */
  readonly at: number
  readonly zone: string
  readonly late?: boolean
}

/** A leaf of a calendar: the day of the month above its weekday, in the reader's language and the given zone. */
export function DateTile({ at, zone, late = false }: DateTileProps) {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(undefined, { timeZone: zone, ...options }).format(at)
  return (
    <time class={late ? 'date-tile late' : 'date-tile'} dateTime={new Date(at).toISOString()}>
      {part({ day: 'numeric' })}
      <small>{part({ weekday: 'short' })}</small>
    </time>
  )
}
