import { type Line, latest } from '../../../domain/insights/report.ts'
import { say } from '../../../platform/browser.ts'
import { themeName } from './theme-names.ts'

/** Themes drawn; the table has them all. */
const DRAWN = 6
const BAR = { width: 14, gap: 5, height: 36 }

interface BarsProps {
  readonly line: Line
  /** The most of all lines, so that the heights compare. */
  readonly most: number
}

/** One theme's weeks as bars, the latest in colour. Read aloud as its numbers. */
function Bars({ line, most }: BarsProps) {
  const { counts } = line
  const width = counts.length * (BAR.width + BAR.gap) - BAR.gap
  const drawn = counts.map((count, at) => {
    const height = Math.max(2, (count / most) * BAR.height)
    return `M${at * (BAR.width + BAR.gap)} ${BAR.height}v${-height}h${BAR.width}v${height}z`
  })
  return (
    <svg
      class="bars"
      preserveAspectRatio="none"
      viewBox={`0 0 ${width} ${BAR.height}`}
      role="img"
      aria-label={say('insightsChart', themeName(line.what), counts.join(', '))}
    >
      <path d={drawn.slice(0, -1).join('')} />
      <path class="now" d={drawn.at(-1)} />
    </svg>
  )
}

/** The themes that come most often, week by week. */
export function ThemeChart({ lines }: { readonly lines: readonly Line[] }) {
  const drawn = lines.slice(0, DRAWN)
  const most = Math.max(1, ...drawn.flatMap(({ counts }) => counts))
  const weeks = drawn[0]?.counts.length ?? 0
  return (
    <ul class="theme-chart" aria-label={say('insightsChartLabel', String(weeks))}>
      {drawn.map((line) => (
        <li key={line.what}>
          <span class="name" aria-hidden="true">
            {themeName(line.what)}
          </span>
          <Bars line={line} most={most} />
          <strong aria-hidden="true">{latest(line)}</strong>
        </li>
      ))}
    </ul>
  )
}
