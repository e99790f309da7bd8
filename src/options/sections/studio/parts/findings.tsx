import type { Finding } from '../../../../domain/packs/lint/finding.ts'
import { say } from '../../../../platform/browser.ts'
import { Badge, type Tone } from '../../../../ui/badge.tsx'

const LEVELS: Readonly<Record<Finding['level'], readonly [tone: Tone, words: string]>> = {
  error: ['koi', 'studioError'],
  warn: ['sun', 'studioWarning'],
  hint: ['plain', 'studioHint'],
}

/** What lint found, a line each. */
export function FindingLines({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul class="findings">
      {findings.map(({ level, code, line, message }) => (
        <li key={`${code} ${line} ${message}`}>
          <Badge tone={LEVELS[level][0]}>{say(LEVELS[level][1])}</Badge>
          <span>{message}</span>
        </li>
      ))}
    </ul>
  )
}
