import { useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { Section } from '../../../ui/section.tsx'
import { AnswerCard, type Fit } from '../../answer/answer-card.tsx'
import { AnswerList } from '../../answer/answer-list.tsx'
import { useSearch } from '../../answer/use-search.ts'
import { useFiled, useKeys } from '../../around.ts'
import type { Filed } from '../../filed.ts'
import { SaveDraft } from './save-draft.tsx'
import { type Suggested, useSuggestions } from './use-suggestions.ts'
import './answers.css'

const readyOf = (filed: Filed) => filed.ready && filed.snippets.length === 0

const DOTS: Readonly<Record<Suggested['fits'], Fit & { readonly name: string }>> = {
  well: { dots: 3, label: '', name: 'fitWell' },
  fairly: { dots: 2, label: '', name: 'fitFairly' },
  maybe: { dots: 1, label: '', name: 'fitMaybe' },
}

const fitOf = (fits: Suggested['fits']): Fit => ({ dots: DOTS[fits].dots, label: say(DOTS[fits].name) })

/** The best answers for this conversation, and the search over the whole library in the same place. */
export function Answers() {
  const keys = useKeys()
  const isEmpty = useFiled(readyOf)
  const [query, setQuery] = useState('')
  const found = useSearch(query)
  const { suggested, dismiss } = useSuggestions()
  return (
    <Section name="answers" title={say('answersTitle')}>
      <AnswerList query={query} onQuery={setQuery} hotkey={keys('search')} rows={found} />
      {found ? null : (
        <ul class="found" aria-label={say('answersTitle')}>
          {suggested?.map(({ row, fits }, at) => (
            <li key={row.id}>
              <AnswerCard
                row={row}
                hotkey={keys(`answer-${at + 1}`)}
                fit={fitOf(fits)}
                dim={fits === 'maybe'}
                onDismiss={() => dismiss(row.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {!found && suggested?.length === 0 ? (
        <p class="quietly nothing">{say(isEmpty ? 'answersEmpty' : 'answersNone')}</p>
      ) : null}
      <SaveDraft />
    </Section>
  )
}
