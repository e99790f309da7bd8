import { useEffect, useState } from 'preact/hooks'
import type { Step } from '../../../domain/carp/step.ts'
import type { Question } from '../../../domain/suggest/question.ts'
import type { SnippetRow } from '../../../storage/database.ts'
import { useStore } from '../../../ui/use-store.ts'
import { useSearch } from '../../answer/use-search.ts'
import { sceneOf, useAround, useFiled, usePage } from '../../around.ts'
import type { Filed } from '../../filed.ts'
import type { Picked } from '../../message/picked.ts'
import { usePrompts } from '../../prompts.ts'
import type { PanelState } from '../../state.ts'

/** Something that could be added to the message. */
export interface Offer {
  readonly piece: Picked
  readonly title: string
}

const SHOWN = 4
/** So many are ranked that some of each step are among them. */
const RANKED = 60
const snippetsOf = (filed: Filed) => filed.snippets
const threadOf = (state: PanelState) => sceneOf(state)?.thread ?? null
const itself = (count: number): number => count

const offerOf = ({ id, title, step }: SnippetRow): Offer => ({ piece: { kind: 'answer', id, step }, title })

/** Ids of the library's answers as they fit the conversation at this step, best first. */
function useRanked(step: Step): readonly string[] {
  const { ranker } = useAround()
  const thread = usePage(threadOf)
  const version = useStore(ranker.version, itself)
  const [ids, setIds] = useState<readonly string[]>([])
  useEffect(() => {
    let isCurrent = true
    const question: Question = { step, ...(thread ? { thread } : {}) }
    if (version > 0)
      ranker.rank(question, RANKED).then(
        ({ suggestions }) => isCurrent && setIds(suggestions.map(({ id }) => id)),
        (error: unknown) => console.error('Koi could not rank answers:', error),
      )
    return () => {
      isCurrent = false
    }
  }, [ranker, version, thread, step])
  return ids
}

/** What to add for a step: what a search finds, else the sentences made for this conversation and the answers that fit it best. */
export function useOffers(step: Step, query: string): readonly Offer[] {
  const rows = useFiled(snippetsOf)
  const prompts = usePrompts()
  const ranked = useRanked(step)
  const found = useSearch(query)
  if (found) return found.slice(0, SHOWN * 2).map(({ row }) => offerOf(row))
  const place = new Map(ranked.map((id, at) => [id, at]))
  const fitting = rows
    .filter((row) => row.step === step)
    .toSorted((a, b) => (place.get(a.id) ?? RANKED) - (place.get(b.id) ?? RANKED))
  const sentences = (prompts ?? [])
    .filter((prompt) => prompt.step === step)
    .slice(0, 2)
    .map(
      ({ id, text }): Offer => ({ piece: { kind: 'sentence', id: `prompt ${id}`, step, text }, title: text }),
    )
  return [...sentences, ...fitting.slice(0, SHOWN).map(offerOf)]
}
