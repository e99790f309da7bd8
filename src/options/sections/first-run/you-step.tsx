import { useEffect } from 'preact/hooks'
import { DEFAULT_CALENDAR } from '../../../domain/knowledge.ts'
import { say } from '../../../platform/browser.ts'
import { TextField } from '../../parts/field.tsx'
import { useSetting } from '../../parts/use-setting.ts'
import { hereZone, WorkingWeek } from '../../parts/working-week.tsx'

/** Name and working week; the zone is this computer's until the agent says otherwise. */
export function YouStep() {
  const [profile, setProfile] = useSetting('profile')
  const [calendar, setCalendar] = useSetting('calendar')
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the calendar was read
  useEffect(() => {
    const untouched = calendar !== undefined && JSON.stringify(calendar) === JSON.stringify(DEFAULT_CALENDAR)
    if (untouched && hereZone() !== calendar.zone) setCalendar({ ...calendar, zone: hereZone() })
  }, [calendar === undefined])
  if (profile === undefined || calendar === undefined) return null
  return (
    <div class="stack">
      <TextField
        label={say('profileName')}
        hint={say('welcomeNameHint')}
        value={profile.name}
        onValue={(name) => setProfile({ ...profile, name })}
      />
      <WorkingWeek calendar={calendar} onChange={setCalendar} />
    </div>
  )
}
