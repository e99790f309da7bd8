import type { WeekCount } from '../../../domain/insights/count.ts'
import { type Story, stories } from '../../../domain/insights/report.ts'
import type { Week } from '../../../domain/insights/week.ts'
import { say } from '../../../platform/browser.ts'
import { Card } from '../../parts/card.tsx'
import { askAbout, themeName } from './theme-names.ts'

function told({ theme, now, before, isThisWeek }: Story): string {
  const name = themeName(theme)
  if (before === 0 && !isThisWeek) return say('insightsStoryNew', name, String(now), askAbout(theme))
  const words = isThisWeek
    ? say('insightsStoryThis', name, String(now), String(before), askAbout(theme))
    : null
  return words ?? say('insightsStoryLast', name, String(now), String(before), askAbout(theme))
}

/** Complaints that come more often than they did, each with whom to tell. Nothing where none does. */
export function Stories({
  rows,
  thisWeek,
}: {
  readonly rows: readonly WeekCount[]
  readonly thisWeek: Week
}) {
  const all = stories(rows, thisWeek)
  if (all.length === 0) return null
  return (
    <Card title={say('insightsStories')}>
      <ul class="stories">
        {all.map((story) => (
          <li key={story.theme}>{told(story)}</li>
        ))}
      </ul>
    </Card>
  )
}
