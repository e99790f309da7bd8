import { compareSent, isAsIs } from '../domain/improving/compare.ts'
import { privateWords } from '../domain/improving/private-scene.ts'
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

const countedOf = ({ answers }: SentChange): SentAnswer[] =>
  answers.map((answer) => {
    const { snippet, wording, fates, moved, added } = answer
    return { snippet, wording, fates, moved, added: added > 0, asIs: isAsIs(answer) }
  })

function changeOf({ send, answers, draft, scene }: AnswersSent, at: number): SentChange {
  const outcomes = compareSent(answers, draft).flatMap((outcome, place) =>
    outcome ? [{ ...outcome, before: answers[place]?.paragraphs ?? [] }] : [],
  )
  return {
    send,
    at,
    known: privateWords(scene),
    answers: outcomes.map((one) => ({
      ...one,
      fates: [...one.fates],
      paragraphs: [...one.paragraphs],
      between: [...one.between],
    })),
  }
}

/** Counts what became of the answers of a send. What the agent wrote instead stays in memory until she looked, and never goes on file. */
export async function noteSent(db: KoiDatabase, sent: AnswersSent, now: number): Promise<void> {
  const change = changeOf(sent, now)
  const before = await held()
  if (change.answers.length === 0 || before.some(({ send }) => send === sent.send)) return
  await keepForSession(EDITED_ANSWERS, [change, ...before].slice(0, MOST_SENDS))
  for (const answer of countedOf(change)) await countSent(db, answer, 1)
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
