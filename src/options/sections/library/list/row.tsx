import { say } from '../../../../platform/browser.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { hashOfSnippet } from '../../../route.ts'
import { stepName } from '../step-names.ts'
import { cutAtMatches, type ListedRow } from './sift.ts'
import { plainOf } from './use-search.ts'

const SHOWN = 220

function Marked({ text, matched }: { readonly text: string; readonly matched: readonly string[] }) {
  if (matched.length === 0) return <>{text}</>
  return (
    <>
      {cutAtMatches(text, matched).map(({ text: piece, hit, at }) =>
        hit ? <mark key={at}>{piece}</mark> : piece,
      )}
    </>
  )
}

/** The stretch of a text around its first match, or its start. */
function excerptOf(text: string, matched: readonly string[]): string {
  const flat = text.replace(/\s+/g, ' ')
  const first = matched.length === 0 ? undefined : cutAtMatches(flat, matched).find(({ hit }) => hit)
  const from = first === undefined || first.at < SHOWN / 2 ? 0 : first.at - SHOWN / 4
  return (from > 0 ? '…' : '') + flat.slice(from, from + SHOWN)
}

interface RowProps {
  readonly listed: ListedRow
  readonly place: number
  readonly count: number
  readonly current: boolean
  readonly unsaved: boolean
  readonly onFocus: () => void
}

/** One answer of the list: a link to it. */
export function Row({ listed, place, count, current, unsaved, onFocus }: RowProps) {
  const { row, matched } = listed
  return (
    <li class="answer" aria-setsize={count} aria-posinset={place + 1}>
      <a href={hashOfSnippet(row.id)} data-place={place} tabIndex={current ? 0 : -1} onFocus={onFocus}>
        <span class="answer-head">
          <strong>
            <Marked text={row.title || say('libraryUntitled')} matched={matched} />
          </strong>
          {row.shortcut && (
            <code>
              <Marked text={row.shortcut} matched={matched} />
            </code>
          )}
          {unsaved && <Badge tone="koi">{say('libraryUnsaved')}</Badge>}
          <span class="answer-side">
            {row.step && <Badge tone="sun">{stepName(row.step)}</Badge>}
            <span class="answer-folder">
              <Marked text={row.folder.replaceAll('/', ' › ')} matched={matched} />
            </span>
          </span>
        </span>
        <span class="answer-text">
          <Marked text={excerptOf(plainOf(row), matched)} matched={matched} />
        </span>
      </a>
    </li>
  )
}
