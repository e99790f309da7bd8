import { compareSent, isAsIs } from '../domain/improving/compare.ts'
import { privateWords } from '../domain/improving/private-scene.ts'
import { keepForSession, recall } from '../platform/session.ts'
import {
  EDITED_ANSWERS,
  parseEditedAnswers,
  type ReplySent,
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

function changeOf({ send, answers, draft, scene }: ReplySent, at: number): SentChange {
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

/**
 * Counts what became of the answers of a send, and gives those that are in it. What the agent wrote instead stays in memory until she
 * looked, and never goes on file.
 */
export async function noteSent(
  db: KoiDatabase,
  sent: ReplySent,
  now: number,
): Promise<readonly SentAnswer[]> {
  const change = changeOf(sent, now)
  const before = await held()
  if (change.answers.length === 0 || before.some(({ send }) => send === sent.send)) return []
  await keepForSession(EDITED_ANSWERS, [change, ...before].slice(0, MOST_SENDS))
  const answers = countedOf(change)
  for (const answer of answers) await countSent(db, answer, 1)
  return answers
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
