import { before, type Line, latest } from '../../../domain/insights/report.ts'
import { say } from '../../../platform/browser.ts'
import { Card } from '../../parts/card.tsx'
import { NumberTable } from './number-table.tsx'
import { ThemeChart } from './theme-chart.tsx'
import { themeName } from './theme-names.ts'

/** "+8", "−2"; in words where nothing changed. */
function changeOf(line: Line): string {
  const by = latest(line) - before(line)
  if (by === 0) return say('insightsSame')
  return by > 0 ? `+${by}` : `−${-by}`
}

interface ThemesProps {
  /** Themes over the weeks, the latest last. */
  readonly lines: readonly Line[]
  readonly heads: { readonly latest: string; readonly before: string }
}

/** What customers complain of, as a chart and as a table. */
export function Themes({ lines, heads }: ThemesProps) {
  return (
    <Card title={say('insightsThemes')} intro={say('insightsThemesIntro')}>
      {lines.length === 0 ? (
        <p class="empty">{say('insightsThemesNone')}</p>
      ) : (
        <>
          <ThemeChart lines={lines} />
          <NumberTable
            label={say('insightsTableLabel')}
            heads={[say('insightsTheme'), heads.latest, heads.before, say('insightsChange')]}
            rows={lines.map((line) => ({
              key: line.what,
              name: themeName(line.what),
              numbers: [latest(line), before(line), changeOf(line)],
            }))}
          />
        </>
      )}
    </Card>
  )
}
