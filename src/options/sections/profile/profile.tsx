import { say } from '../../../platform/browser.ts'
import { Card, Page } from '../../parts/card.tsx'
import { TextField } from '../../parts/field.tsx'
import { useSetting } from '../../parts/use-setting.ts'
import { WorkingWeek } from '../../parts/working-week.tsx'
import { Holidays } from './holidays.tsx'
import { OwnFields } from './own-fields.tsx'

function You() {
  const [profile, setProfile] = useSetting('profile')
  if (profile === undefined) return null
  return (
    <Card title={say('profileYou')} intro={say('profileYouIntro')}>
      <div class="stack">
        <TextField
          label={say('profileName')}
          value={profile.name}
          onValue={(name) => setProfile({ ...profile, name })}
        />
        <TextField
          type="email"
          label={say('profileEmail')}
          value={profile.email}
          onValue={(email) => setProfile({ ...profile, email })}
        />
        <TextField
          label={say('profileTeam')}
          hint={say('profileTeamHint')}
          value={profile.team}
          onValue={(team) => setProfile({ ...profile, team })}
        />
      </div>
    </Card>
  )
}

/** Who the agent is and when she works. */
export function ProfileSection() {
  const [calendar, setCalendar] = useSetting('calendar')
  return (
    <Page title={say('navProfile')} intro={say('profileIntro')}>
      <You />
      <OwnFields />
      {calendar && (
        <>
          <Card title={say('profileWeek')} intro={say('profileWeekIntro')}>
            <WorkingWeek calendar={calendar} onChange={setCalendar} />
          </Card>
          <Card title={say('profileHolidays')} intro={say('profileHolidaysIntro')}>
            <Holidays calendar={calendar} onChange={setCalendar} />
          </Card>
        </>
      )}
    </Page>
  )
}
