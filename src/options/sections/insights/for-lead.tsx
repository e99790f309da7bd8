import { useEffect, useState } from 'preact/hooks'
import type { WeekCount } from '../../../domain/insights/count.ts'
import { leadFile, type Nameable } from '../../../domain/insights/lead-file.ts'
import { type Week, weekBefore } from '../../../domain/insights/week.ts'
import { say } from '../../../platform/browser.ts'
import { fileId } from '../../../storage/counts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { saveFile } from '../../parts/files/save-file.ts'
import { useKoi } from '../../parts/koi.ts'
import { weekInWords } from './week-words.ts'

/** Weeks to choose from. */
const WEEKS = 8

function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

interface ForLeadProps {
  readonly rows: readonly WeekCount[]
  readonly thisWeek: Week
  readonly known: Nameable
}

/** Weeks that have counts, latest first. */
function weeksOf(rows: readonly WeekCount[], thisWeek: Week): Week[] {
  const counted = new Set(rows.filter(({ kind }) => kind !== 'practised').map(({ week }) => week))
  return [...counted]
    .filter((week) => week <= thisWeek)
    .sort()
    .reverse()
    .slice(0, WEEKS)
}

/** One week as a file for the lead: what is in it is shown to the letter before it is saved. */
export function ForLead({ rows, thisWeek, known }: ForLeadProps) {
  const { db, attempt, tell } = useKoi()
  const weeks = weeksOf(rows, thisWeek)
  const [chosen, setChosen] = useState<Week | null>(null)
  const lastWeek = weekBefore(thisWeek)
  const week = chosen ?? (weeks.includes(lastWeek) ? lastWeek : thisWeek)
  const [id, setId] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    attempt(() => fileId(db, week, freshId())).then((kept) => isCurrent && setId(kept ?? null))
    return () => {
      isCurrent = false
    }
  }, [db, attempt, week])
  if (id === null) return null
  const content = JSON.stringify(leadFile(rows, week, id, known), null, 2)
  const save = (): void => {
    const name = `koi-insights-${week}.json`
    saveFile(new Blob([content], { type: 'application/json' }), name)
    tell(say('insightsLeadSaved', name))
  }
  return (
    <Card title={say('insightsLead')} intro={say('insightsLeadIntro')}>
      <div class="narrow-field">
        <Field label={say('insightsLeadWeek')}>
          {(wiring) => (
            <select {...wiring} value={week} onChange={(event) => setChosen(event.currentTarget.value)}>
              {weeks.map((one) => (
                <option key={one} value={one}>
                  {weekInWords(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <details class="exactly">
        <summary>{say('insightsLeadExactly')}</summary>
        <section aria-label={say('insightsLeadExactly')}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
          <pre tabIndex={0}>{content}</pre>
        </section>
      </details>
      <Button onClick={save}>{say('insightsLeadSave')}</Button>
    </Card>
  )
}
