import { useEffect, useState } from 'preact/hooks'
import { needsAttention } from '../../../domain/packs/formats/attention.ts'
import { previewOf, readBody } from '../../../domain/snippets/preview.ts'
import type { Snippet } from '../../../domain/snippets/snippet.ts'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../parts/card.tsx'

const AT_ONCE = 10
const LINE = 120

function Answer({ snippet }: { readonly snippet: Snippet }) {
  const { title, shortcut, folder, tags, body } = snippet
  const attention = needsAttention(snippet)
  return (
    <li>
      <details>
        <summary>
          <strong>{title}</strong>
          {shortcut && <code>{shortcut}</code>}
          {attention.length > 0 && <Badge tone="sun">{say('attentionChip')}</Badge>}
          <span class="import-line">{previewOf(body, LINE)}</span>
        </summary>
        <p class="import-text">{readBody(body)}</p>
        <p class="hint">{[folder.replaceAll('/', ' › '), ...tags].filter((one) => one !== '').join(' · ')}</p>
      </details>
    </li>
  )
}

interface AnswersProps {
  readonly count: number
  readonly ask: (from: number, count: number) => Promise<readonly Snippet[]>
}

/** The answers that would come, a few at a time, each to be opened. */
export function Answers({ count, ask }: AnswersProps) {
  const [shown, setShown] = useState<readonly Snippet[]>([])
  const more = (): void => {
    ask(shown.length, AT_ONCE).then((next) => setShown((was) => [...was, ...next]))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first ones once; the others when asked for
  useEffect(more, [])
  return (
    <Card title={say('importPreview')}>
      <ul class="import-answers">
        {shown.map((snippet) => (
          <Answer key={snippet.id} snippet={snippet} />
        ))}
      </ul>
      {shown.length < count && (
        <Button look="outline" onClick={more}>
          {sayCount('importShowMore', Math.min(AT_ONCE, count - shown.length))}
        </Button>
      )}
    </Card>
  )
}
