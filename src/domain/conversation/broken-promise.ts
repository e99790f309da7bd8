import type { Calendar } from '../knowledge.ts'
import { dayInWords, localTime } from '../reminders/local-time.ts'
import type { Scene } from '../scene.ts'
import { findPromises } from './promises.ts'

/** A promise of ours that the thread shows was not kept. */
export interface BrokenPromise {
  /** The day it was made, in words: "Monday, 9 March". */
  readonly madeOn: string
  /** The promise as written, without its full stop. */
  readonly sentence: string
}

/**
 * The last promise of the agent's side that fell due, that no public message followed, and after whose due date the customer wrote
 * again: only then is it certain that they still wait. Needs machine-readable times; null otherwise.
 */
export function brokenPromise(scene: Scene, now: number, calendar: Calendar): BrokenPromise | null {
  const thread = scene.thread ?? []
  const at = thread.findLastIndex(({ from }) => from === 'agent')
  const reply = thread[at]
  const written = reply?.at ? Date.parse(reply.at) : Number.NaN
  if (!reply || !Number.isFinite(written)) return null
  const due = findPromises(reply.text, written, calendar).find(
    ({ dayNamed, dueAt }) => dayNamed && dueAt < now,
  )
  if (!due || due.sentence.length > 140) return null
  const waits = thread
    .slice(at + 1)
    .some(
      (message) => message.from === 'customer' && message.at !== null && Date.parse(message.at) > due.dueAt,
    )
  if (!waits) return null
  return {
    madeOn: dayInWords(localTime(written, calendar.zone).day),
    sentence: due.sentence.replace(/[.!\s]+$/, ''),
  }
}
