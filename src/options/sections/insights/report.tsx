import type { WeekCount } from '../../../domain/insights/count.ts'
import { linesOf, sumOf, total } from '../../../domain/insights/report.ts'
import type { Week } from '../../../domain/insights/week.ts'
import { say } from '../../../platform/browser.ts'
import { Card } from '../../parts/card.tsx'
import type { Nameables } from './nameables.ts'
import { NumberTable } from './number-table.tsx'
import { themeName } from './theme-names.ts'
import { Themes } from './themes.tsx'

interface PartProps {
  readonly rows: readonly WeekCount[]
  /** The weeks told of, oldest first. */
  readonly weeks: readonly Week[]
  readonly names: Nameables
}

interface ReportProps extends PartProps {
  readonly heads: { readonly latest: string; readonly before: string }
  /** The agent's own: leads on to the library. */
  readonly isOwn: boolean
}

const MOST_ROWS = 10

function Numbers({ rows, weeks }: Omit<PartProps, 'names'>) {
  const of = (kind: Parameters<typeof sumOf>[1], what?: string): number => sumOf(rows, kind, weeks, what)
  const numbers = [
    { text: say('insightsReplies'), count: of('reply') },
    { text: say('insightsFixedAll'), count: of('fixed') },
    { text: say('insightsKept'), count: of('promise', 'kept') },
    { text: say('insightsLate'), count: of('promise', 'late') },
  ]
  return (
    <Card title={say('insightsNumbers', String(weeks.length))}>
      <ul class="big-numbers">
        {numbers.map(({ text, count }) => (
          <li key={text}>
            <strong>{count.toLocaleString()}</strong> {text}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Unanswered({ rows, weeks, isOwn }: Omit<PartProps, 'names'> & { readonly isOwn: boolean }) {
  const lines = linesOf(rows, 'unanswered', weeks)
  return (
    <Card title={say('insightsUnanswered')} intro={say('insightsUnansweredIntro')}>
      {lines.length === 0 ? (
        <p class="empty">{say('insightsUnansweredNone')}</p>
      ) : (
        <ul class="entries">
          {lines.map((line) => (
            <li key={line.what} class="entry row">
              <span>{themeName(line.what)}</span>
              <strong class="push">{total(line)}</strong>
            </li>
          ))}
        </ul>
      )}
      {isOwn && lines.length > 0 && (
        <p>
          <a href="#library/new">{say('insightsWrite')}</a>
        </p>
      )}
    </Card>
  )
}

function Answers({ rows, weeks, names }: PartProps) {
  const sent = new Map(linesOf(rows, 'used', weeks).map((line) => [line.what, total(line)]))
  const edited = linesOf(rows, 'edited', weeks)
    .toSorted((a, b) => total(b) - total(a))
    .slice(0, MOST_ROWS)
  return (
    <Card title={say('insightsAnswers')} intro={say('insightsAnswersIntro')}>
      {edited.length === 0 ? (
        <p class="empty">{say('insightsAnswersNone')}</p>
      ) : (
        <NumberTable
          label={say('insightsAnswers')}
          heads={[say('insightsAnswer'), say('insightsSent'), say('insightsEdited')]}
          rows={edited.map((line) => {
            const { title, fact, address } = names.answer(line.what)
            return {
              key: line.what,
              name: (
                <>
                  {address ? <a href={address}>{title}</a> : title}
                  {fact !== '' && <small>{fact}</small>}
                </>
              ),
              numbers: [sent.get(line.what) ?? 0, total(line)],
            }
          })}
        />
      )}
    </Card>
  )
}

function Wording({ rows, weeks, names }: PartProps) {
  const left = new Map(linesOf(rows, 'left', weeks).map((line) => [line.what, total(line)]))
  const fixed = new Map(linesOf(rows, 'fixed', weeks).map((line) => [line.what, total(line)]))
  const often = (rule: string): number => (fixed.get(rule) ?? 0) + (left.get(rule) ?? 0)
  const rules = [...new Set([...fixed.keys(), ...left.keys()])]
    .sort((a, b) => often(b) - often(a))
    .slice(0, MOST_ROWS)
  return (
    <Card title={say('insightsWording')} intro={say('insightsWordingIntro', String(weeks.length))}>
      {rules.length === 0 ? (
        <p class="empty">{say('insightsWordingNone')}</p>
      ) : (
        <NumberTable
          label={say('insightsWording')}
          heads={[say('insightsRule'), say('insightsFixed'), say('insightsLeft')]}
          rows={rules.map((rule) => ({
            key: rule,
            name: names.rule(rule),
            numbers: [fixed.get(rule) ?? 0, left.get(rule) ?? 0],
          }))}
        />
      )}
    </Card>
  )
}

/** Counts told in cards: complaints first. The same for the agent's own and for a team's. */
export function Report({ rows, weeks, names, heads, isOwn }: ReportProps) {
  const lines = linesOf(rows, 'theme', weeks)
  return (
    <>
      <Themes lines={lines} heads={heads} />
      <Unanswered rows={rows} weeks={weeks} isOwn={isOwn} />
      <Answers rows={rows} weeks={weeks} names={names} />
      <Wording rows={rows} weeks={weeks} names={names} />
      <Numbers rows={rows} weeks={weeks} />
    </>
  )
}
