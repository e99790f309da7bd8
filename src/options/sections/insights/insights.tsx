import { useMemo } from 'preact/hooks'
import { weekOf, weeksUpTo } from '../../../domain/insights/week.ts'
import { say } from '../../../platform/browser.ts'
import { allCounts } from '../../../storage/counts.ts'
import { allEdits } from '../../../storage/edits.ts'
import { setting } from '../../../storage/settings.ts'
import { livingSnippets } from '../../../storage/snippets.ts'
import { Page } from '../../parts/card.tsx'
import { useKoi } from '../../parts/koi.ts'
import { useLive } from '../../parts/use-live.ts'
import { Counting } from './counting.tsx'
import { ForLead } from './for-lead.tsx'
import { FromTeam } from './from-team.tsx'
import { nameableIn, namesHere, namesInFiles } from './nameables.ts'
import { Report } from './report.tsx'
import { Stories } from './stories.tsx'
import './insights.css'

/** Weeks told of. */
const WEEKS = 8

/** What repeats itself, told to the agent; a file of it for the lead; and the lead's view of such files. */
export function InsightsSection() {
  const { now } = useKoi()
  const rows = useLive(allCounts)
  const answers = useLive(livingSnippets)
  const edits = useLive(allEdits)
  const packs = useLive((db) => db.packs.toArray())
  const calendar = useLive((db) => setting(db, 'calendar'))
  const known = useMemo(() => nameableIn(answers ?? [], packs ?? []), [answers, packs])
  const names = useMemo(() => namesHere(answers ?? [], edits ?? []), [answers, edits])
  const shared = useMemo(() => namesInFiles(answers ?? []), [answers])
  if (!rows || !answers || !packs || !calendar) return null
  const thisWeek = weekOf(now(), calendar.zone)
  const weeks = weeksUpTo(thisWeek, WEEKS)
  const isEmpty = rows.every(({ kind }) => kind === 'practised')
  return (
    <Page title={say('navInsights')} intro={say('insightsIntro')}>
      {isEmpty ? (
        <p class="empty">{say('insightsNothing')}</p>
      ) : (
        <>
          <Stories rows={rows} thisWeek={thisWeek} />
          <Report
            rows={rows}
            weeks={weeks}
            names={names}
            heads={{ latest: say('insightsThisWeek'), before: say('insightsLastWeek') }}
            isOwn
          />
          <ForLead rows={rows} thisWeek={thisWeek} known={known} />
        </>
      )}
      <Counting isEmpty={isEmpty} />
      <FromTeam names={shared} />
    </Page>
  )
}
