import { useEffect, useState } from 'preact/hooks'
import { STEPS } from '../../../domain/carp/step.ts'
import { customerMessages } from '../../../domain/scene.ts'
import type { Question } from '../../../domain/suggest/question.ts'
import type { Ranking } from '../../../domain/suggest/rank.ts'
import { ticketKey } from '../../../domain/ticket-key.ts'
import type { SnippetRow } from '../../../storage/database.ts'
import { useStore } from '../../../ui/use-store.ts'
import { draftOf, sceneOf, useAround, useFiled, usePage } from '../../around.ts'
import { useCustomerLanguage } from '../../customer-language.ts'
import type { Filed } from '../../filed.ts'
import type { PanelState } from '../../state.ts'
import { dismissals, forTicket } from './dismissed.ts'
import { noteUnanswered } from './note-unanswered.ts'
import { sendAway } from './send-away.ts'

export interface Suggested {
  readonly row: SnippetRow
  readonly fits: 'well' | 'fairly' | 'maybe'
}

const SHOWN = 3
const snippetsOf = (filed: Filed) => filed.snippets
const itself = (count: number): number => count
const threadOf = (state: PanelState) => sceneOf(state)?.thread ?? null

const nextStepOf = (state: PanelState) => {
  const steps = draftOf(state)?.reading.steps
  return (steps && STEPS.find((step) => steps[step] === 'next')) ?? null
}

/** The draft asks only where no customer is heard: answers that jump while one types are in the way. */
const draftAsking = (state: PanelState): string => {
  const scene = sceneOf(state)
  return scene && customerMessages(scene).length > 0 ? '' : (draftOf(state)?.text ?? '')
}

const deskOf = (state: PanelState): string => sceneOf(state)?.desk ?? ''

const ticketOf = (state: PanelState): string => {
  const scene = sceneOf(state)
  return scene ? ticketKey(scene) : ''
}

/** A best answer that stands well before the others fits well; one among several fairly. */
function fitsOf({ suggestions, confidence }: Ranking, at: number): Suggested['fits'] {
  if (confidence !== 'sure') return 'maybe'
  const best = suggestions[0]?.score ?? 0
  const share = best === 0 ? 0 : (suggestions[at]?.score ?? 0) / best
  return share > 0.85 ? 'well' : share > 0.5 ? 'fairly' : 'maybe'
}

/** The answers to show for the conversation at hand, null while it is not known yet; and how to send one away. */
export function useSuggestions(): {
  readonly suggested: readonly Suggested[] | null
  readonly dismiss: (id: string) => void
} {
  const around = useAround()
  const { ranker } = around
  const thread = usePage(threadOf)
  const step = usePage(nextStepOf)
  const draft = usePage(draftAsking)
  const ticket = usePage(ticketOf)
  const desk = usePage(deskOf)
  const language = useCustomerLanguage() ?? ''
  const snippets = useFiled(snippetsOf)
  const version = useStore(ranker.version, itself)
  const dismissed = forTicket(
    useStore(dismissals, (all) => all),
    ticket,
  )
  const [ranking, setRanking] = useState<Ranking | null>(null)

  useEffect(() => {
    let isCurrent = true
    const about = thread ? { thread } : {}
    const question: Question = { draft, step, desk, language, now: Date.now(), ...about }
    if (version > 0)
      ranker.rank(question, SHOWN + dismissed.size).then(
        (next) => isCurrent && setRanking(next),
        (error: unknown) => console.error('Koi could not rank answers:', error),
      )
    return () => {
      isCurrent = false
    }
  }, [ranker, version, thread, step, draft, desk, language, dismissed.size])

  const isAsked = thread?.some(({ from }) => from === 'customer') === true
  const isNone = ranking?.confidence === 'none'
  useEffect(() => {
    if (isAsked && ranking) noteUnanswered(ticket, isNone)
  }, [ticket, isAsked, isNone, ranking])

  const rows = new Map(snippets.map((row) => [row.id, row]))
  const isFitting = ranking !== null && ranking.confidence !== 'none'
  const suggested = isFitting
    ? ranking.suggestions.flatMap(({ id }, at) => {
        const row = rows.get(id)
        return row && !dismissed.has(id) ? [{ row, fits: fitsOf(ranking, at) }] : []
      })
    : []
  return {
    suggested: ranking === null ? null : suggested.slice(0, SHOWN),
    dismiss: (id) => void sendAway(around, ticket, rows.get(id)),
  }
}
