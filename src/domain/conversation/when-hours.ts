import { re, type Said, type WhenRule } from './when-rules.ts'

const CLOCK =
  '(?<hour>\\d{1,2})(?:[:.](?<minutes>\\d\\d))? ?(?<half>am|pm|a\\.m\\.?|p\\.m\\.?)(?! (?:train|flight|bus|service|ferry|departure|show|slot)\\b)'

function clockMinute(hour: number, minutes: number, half: string | undefined): Said | null {
  if (hour > 23 || minutes > 59 || (half && hour > 12)) return null
  const hours = half?.startsWith('p') ? (hour % 12) + 12 : half?.startsWith('a') ? hour % 12 : hour
  return { minute: hours * 60 + minutes }
}

/** Hours and parts of the day. */
export const HOUR_RULES: readonly WhenRule[] = [
  {
    sign: /end|close|eod|cob|eob/,
    pattern: re(
      '(?:the )?(?:end|close) of (?:the |my |our )?(?:business|play|working day|work|day|shift|today)(?: day)?|eod|cob|eob',
    ),
    say: (_, { calendar }) => ({ minute: calendar.endMinute, period: true }),
  },
  {
    sign: /\d/,
    pattern: re(`(?:between )?(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)? ?(?:-|–|to|and) ?)?${CLOCK}`),
    say: ({ hour, minutes, half }) => clockMinute(Number(hour), Number(minutes ?? 0), half),
  },
  {
    sign: /\d:\d/,
    pattern: re('(?<hour>\\d{1,2}):(?<minutes>\\d\\d)(?!:|\\d)'),
    say: ({ hour, minutes }) => clockMinute(Number(hour), Number(minutes), undefined),
  },
  { sign: /clock/, pattern: re("(?<hour>\\d{1,2}) o'?clock"), say: ({ hour }) => bareHour(Number(hour)) },
  {
    sign: /(?:at|by|before|around) \d/,
    pattern: re(
      '(?<=(?:at|by|before|around) )(?<hour>\\d{1,2})(?=$|[.,;!)]| (?:on|today|tomorrow|sharp|this))',
    ),
    say: ({ hour }) => bareHour(Number(hour)),
  },
  {
    sign: /noon|midday|lunch/,
    pattern: re('(?:noon|midday|lunch ?time|lunch)'),
    say: () => ({ minute: 12 * 60 }),
  },
  { sign: /midnight/, pattern: re('midnight'), say: () => ({ minute: 23 * 60 + 59 }) },
]

/** "at 3" in business is the afternoon. */
function bareHour(hour: number): Said | null {
  if (hour < 1 || hour > 23) return null
  return { minute: (hour < 7 ? hour + 12 : hour) * 60 }
}

/** A cheap look before VAGUE. */
export const MAY_BE_VAGUE =
  /short|soon|asap|momentarily|right|immediately|straight|course|earliest|in |when|once|after|moment|minute|sec/

/** Times without a date. */
export const VAGUE = re(
  '(?:very |really |as )?(?:shortly|soon(?:er)?(?: as [^.,;!?]{1,60})?|asap|momentarily|right away|immediately|straight ?away|in due course|at the earliest|in the (?:coming|next few|following) (?:days|hours|weeks|minutes)|(?:with)?in (?:a few|several|some) (?:minutes|moments|hours|days|weeks)|(?:in )?(?:a|one) (?:moment|minute|second|sec)|(?:when|once|after) (?!you\\b)[^.,;!?]{3,60})',
)
