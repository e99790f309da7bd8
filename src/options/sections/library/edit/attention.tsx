import { unreadPlaceholders } from '../../../../domain/packs/formats/attention.ts'
import { formatOf } from '../../../../domain/packs/formats/registry.ts'
import type { Snippet } from '../../../../domain/snippets/snippet.ts'
import { say } from '../../../../platform/browser.ts'
import { Badge } from '../../../../ui/badge.tsx'

/** Placeholders of another tool that still stand in the answer as questions, as they were written there. */
export function Attention({ working }: { readonly working: Snippet }) {
  const unread = unreadPlaceholders(working)
  if (unread.length === 0) return null
  const id = working.source?.format ?? ''
  return (
    <aside class="note attention" aria-label={say('attentionChip')}>
      <p>
        <Badge tone="sun">{say('attentionChip')}</Badge> {say('attentionWhy', formatOf(id)?.name ?? id)}
      </p>
      <ul>
        {unread.map(({ label, original }) => (
          <li key={label}>
            <code>{original}</code> <span aria-hidden="true">→</span> {say('importBecameAsk', label)}
          </li>
        ))}
      </ul>
    </aside>
  )
}
