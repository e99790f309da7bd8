import { type HintKind, topicOfHint } from '../../../domain/language/hints/hint.ts'
import { say } from '../../../platform/browser.ts'
import { choose, setting } from '../../../storage/settings.ts'
import { keep, tell, useAround } from '../../around.ts'

/** Gives no hint of a kind from now on, with a way back at once and in the options. */
export function useTurnOffHint(): (kind: HintKind) => Promise<void> {
  const around = useAround()
  const { db } = around
  return async (kind) => {
    const topic = topicOfHint(kind)
    const turn = async (isOff: boolean): Promise<void> => {
      const others = (await setting(db, 'hintsOff')).filter((one) => one !== topic)
      await choose(db, 'hintsOff', isOff ? [...others, topic] : others)
    }
    if (!(await keep(around, () => turn(true)))) return
    tell(around, say('hintTurnedOff'), { text: say('undo'), run: () => void keep(around, () => turn(false)) })
  }
}
