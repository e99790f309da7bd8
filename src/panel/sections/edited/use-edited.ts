import { useEffect, useMemo, useState } from 'preact/hooks'
import * as session from '../../../platform/session.ts'
import { EDITED_ANSWERS, parseEditedAnswers, type SentChange } from '../../../protocol/answers-sent.ts'
import type { EditsRow } from '../../../storage/database.ts'
import { allEdits } from '../../../storage/edits.ts'
import { live } from '../../../storage/live.ts'
import { useAround, useFiled } from '../../around.ts'
import type { Filed } from '../../filed.ts'
import { type Candidate, candidatesOf } from './candidates.ts'

const snippetsOf = (filed: Filed) => filed.snippets

const heldNow = async (): Promise<readonly SentChange[]> =>
  parseEditedAnswers(await session.recall(EDITED_ANSWERS))

/** The agent looked: what she wrote in this send's answer is let go. */
export async function letGo({ send, row }: Candidate): Promise<void> {
  const left = (await heldNow()).map((one) =>
    one.send === send ? { ...one, answers: one.answers.filter(({ snippet }) => snippet !== row.id) } : one,
  )
  await session.keepForSession(EDITED_ANSWERS, left)
}

/** The edits of sent answers that are worth a look, the newest first. */
export function useEdited(): readonly Candidate[] {
  const { db } = useAround()
  const snippets = useFiled(snippetsOf)
  const [held, setHeld] = useState<readonly SentChange[]>([])
  const [edits, setEdits] = useState<readonly EditsRow[]>([])
  useEffect(() => {
    const end = new AbortController()
    const fail = (error: unknown): void => console.error('Koi could not read what was sent:', error)
    const look = (): void => {
      heldNow().then((now) => !end.signal.aborted && setHeld(now), fail)
    }
    session.onSessionChange(EDITED_ANSWERS, look, end.signal)
    live(() => allEdits(db), setEdits, fail, end.signal)
    look()
    return () => end.abort()
  }, [db])
  return useMemo(() => candidatesOf(held, snippets, edits), [held, snippets, edits])
}
