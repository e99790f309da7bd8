import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../parts/card.tsx'
import type { LookReport } from '../../work/messages.ts'

/** Which placeholders of the other tool were understood, and what became of the others. */
export function Placeholders({
  report: { understood, unknown, attention },
}: {
  readonly report: LookReport
}) {
  const all = understood.count + unknown.count
  if (all === 0) return null
  return (
    <Card title={say('importPlaceholders', String(understood.count), String(all))}>
      {unknown.count > 0 && (
        <>
          <p class="intro">
            {sayCount('importUnknown', unknown.count)}{' '}
            <Badge tone="sun">{sayCount('healthAttention', attention)}</Badge>
          </p>
          <ul class="import-tokens">
            {unknown.some.map(({ original, meaning, count }) => (
              <li key={original}>
                <code>{original}</code> <span aria-hidden="true">→</span> {say('importBecameAsk', meaning)}{' '}
                <small>{sayCount('importTimes', count)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {understood.count > 0 && (
        <details>
          <summary>{sayCount('importUnderstood', understood.count)}</summary>
          <ul class="import-tokens">
            {understood.some.map(({ original, meaning, count }) => (
              <li key={original}>
                <code>{original}</code> <span aria-hidden="true">→</span> <code>{meaning}</code>{' '}
                <small>{sayCount('importTimes', count)}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}
