import { cutAtMatches, excerptOf } from '../../../../domain/suggest/search-words.ts'
import { say } from '../../../../platform/browser.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { Marked } from '../../../../ui/marked.tsx'
import { stepName } from '../../../parts/answer/step-names.ts'
import { hashOfSnippet } from '../../../route.ts'
import type { PackNames } from '../of-pack/pack-names.ts'
import { type Health, wantsAttention } from './health.ts'
import { rowFacts } from './row-facts.ts'
import type { ListedRow } from './sift.ts'
import { plainOf } from './use-search.ts'

/** Characters of a body that a row shows. */
const SHOWN = 220

interface RowProps {
  readonly listed: ListedRow
  readonly place: number
  readonly count: number
  readonly current: boolean
  readonly unsaved: boolean
  readonly health: Health
  readonly packs: PackNames
  readonly onFocus: () => void
}

/** One answer of the list: a link to it. */
export function Row({ listed, place, count, current, unsaved, health, packs, onFocus }: RowProps) {
  const { row, matched } = listed
  const isRecalled = row.recalled !== undefined
  const Title = isRecalled ? 's' : 'strong'
  return (
    <li class={isRecalled ? 'answer recalled' : 'answer'} aria-setsize={count} aria-posinset={place + 1}>
      <a href={hashOfSnippet(row.id)} data-place={place} tabIndex={current ? 0 : -1} onFocus={onFocus}>
        <span class="answer-head">
          <Title>
            <Marked pieces={cutAtMatches(row.title || say('libraryUntitled'), matched)} />
          </Title>
          {row.shortcut && (
            <code>
              <Marked pieces={cutAtMatches(row.shortcut, matched)} />
            </code>
          )}
          {wantsAttention(row) && <Badge tone="sun">{say('attentionChip')}</Badge>}
          {unsaved && <Badge tone="koi">{say('libraryUnsaved')}</Badge>}
          <span class="answer-side">
            {row.step && <Badge tone="sun">{stepName(row.step)}</Badge>}
            <span class="answer-folder">
              <Marked pieces={cutAtMatches(row.folder.replaceAll('/', ' › '), matched)} />
            </span>
          </span>
        </span>
        <span class="answer-text">
          <Marked pieces={cutAtMatches(excerptOf(plainOf(row), matched, SHOWN), matched)} />
        </span>
        <span class="answer-facts">
          {rowFacts(row, health, packs).map(({ text, isWarning }) => (
            <span key={text} class={isWarning ? 'wants-look' : undefined}>
              {text}
            </span>
          ))}
        </span>
      </a>
    </li>
  )
}
