import { isAsIs } from '../domain/improving/compare.ts'
import { keepForSession, recall } from '../platform/session.ts'
import {
  type AnswersSent,
  EDITED_ANSWERS,
  parseEditedAnswers,
  type SentChange,
} from '../protocol/answers-sent.ts'
import type { KoiDatabase } from '../storage/database.ts'
import { countSent, type SentAnswer } from '../storage/edits.ts'

/** Sends held in memory: to be looked at, and to be taken back. */
const MOST_SENDS = 20

const held = async (): Promise<SentChange[]> => parseEditedAnswers(await recall(EDITED_ANSWERS))

const countedOf = ({ answers }: AnswersSent): SentAnswer[] =>
  answers.map((answer) => {
    const { snippet, wording, fates, moved, added } = answer
    return { snippet, wording, fates, moved, added: added > 0, asIs: isAsIs(answer) }
  })

/** Counts what became of the answers of a send. What the agent wrote instead stays in memory until she looked, and never goes on file. */
export async function noteSent(db: KoiDatabase, sent: AnswersSent, now: number): Promise<void> {
  const before = await held()
  if (before.some(({ send }) => send === sent.send)) return
  await keepForSession(EDITED_ANSWERS, [{ ...sent, at: now }, ...before].slice(0, MOST_SENDS))
  for (const answer of countedOf(sent)) await countSent(db, answer, 1)
}

/** A send was taken back: as if it had not been. */
export async function takeBackSent(db: KoiDatabase, send: string): Promise<void> {
  const before = await held()
  const sent = before.find((one) => one.send === send)
  if (!sent) return
  await keepForSession(
    EDITED_ANSWERS,
    before.filter((one) => one !== sent),
  )
  for (const answer of countedOf(sent)) await countSent(db, answer, -1)
}
