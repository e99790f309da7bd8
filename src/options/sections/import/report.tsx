import { useEffect, useId, useRef } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../parts/card.tsx'
import { LossList } from '../../parts/loss-list.tsx'
import type { LookReport } from '../../work/messages.ts'
import { Answers } from './answers.tsx'
import { comingIn } from './coming-in.ts'
import { Duplicates } from './duplicates.tsx'
import { Files } from './files.tsx'
import type { Importing, ImportState } from './importing.ts'
import { Placeholders } from './placeholders.tsx'
import { Remarks, Unread } from './remarks.tsx'
import { Where } from './where.tsx'

interface ReportProps {
  readonly importing: Importing
  readonly state: ImportState
  readonly report: LookReport
  readonly onWrite: () => void
}

function Summary({ report }: { readonly report: LookReport }) {
  return (
    <Card title={sayCount('importFound', report.count)} intro={say('importNothingYet')}>
      <ul class="import-formats">
        {report.formats.map(({ name, files, answers }) => (
          <li key={name}>
            <strong>{name}</strong> {sayCount('importFormatFiles', files)} ·{' '}
            {sayCount('libraryCount', answers)}
          </li>
        ))}
      </ul>
      <Unread unread={report.unread} />
    </Card>
  )
}

/** What an import would bring, part by part, and the say about it. */
export function Report({ importing, state, report, onWrite }: ReportProps) {
  const { fates } = state
  const id = useId()
  const all = useRef<HTMLDivElement>(null)
  useEffect(() => all.current?.focus(), [])
  const coming = comingIn(report, fates)
  const { problems, skipped, warnings, losses } = report
  return (
    <div class="import-report" ref={all} tabIndex={-1}>
      <Summary report={report} />
      <Files
        files={report.files}
        told={state.told}
        onTell={(name, told) => void importing.tell(name, told)}
      />
      {report.duplicates.count > 0 && (
        <Duplicates
          duplicates={report.duplicates}
          fates={fates}
          pair={importing.pair}
          onFates={(next) => importing.change({ fates: next })}
        />
      )}
      <Remarks title={sayCount('importProblems', problems.count)} remarks={problems} isOpen />
      <Remarks title={sayCount('importSkipped', skipped.count)} remarks={skipped} />
      <Remarks title={sayCount('importWarnings', warnings.count)} remarks={warnings} />
      <Placeholders report={report} />
      {losses.count > 0 && (
        <Card title={say('importLosses')} intro={say('importLossesIntro')}>
          <LossList losses={losses.some} />
        </Card>
      )}
      {report.count > 0 && (
        <>
          <Answers count={report.count} ask={importing.answers} />
          <Where
            destination={state.destination}
            onChange={(destination) => importing.change({ destination })}
          />
        </>
      )}
      <section class="import-foot row" aria-labelledby={id}>
        <p id={id}>{sayCount('importComing', coming)}</p>
        <span class="push row">
          <Button look="outline" onClick={importing.cancel}>
            {say('importOther')}
          </Button>
          <Button onClick={onWrite} disabled={coming === 0}>
            {sayCount('importNow', coming)}
          </Button>
        </span>
      </section>
    </div>
  )
}
