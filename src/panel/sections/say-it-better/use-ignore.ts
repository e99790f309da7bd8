import { type Leaving, leftAlone } from '../../../domain/knowledge.ts'
import { say } from '../../../platform/browser.ts'
import { request } from '../../../platform/requests.ts'
import { heedAgain, ignoredPhrases } from '../../../storage/ignored.ts'
import { keep, sceneOf, tell, useAround } from '../../around.ts'

const DONE = {
  phrase: { here: 'flagLeftHere', everywhere: 'flagLeftAlways' },
  rule: { here: 'flagRuleLeftHere', everywhere: 'flagRuleLeftAlways' },
} as const

/** Leaves a phrase or a whole rule alone from now on, on this desk or everywhere, with a way back. */
export function useIgnore(): (rule: string, said: string, leaving: Leaving) => Promise<void> {
  const around = useAround()
  const { db, store } = around
  return async (rule, said, leaving) => {
    const left = leftAlone(rule, said, leaving, sceneOf(store.getState())?.desk ?? '')
    if (!(await keep(around, () => request('ignore', left)))) return
    const heed = async (): Promise<void> => {
      const row = (await ignoredPhrases(db)).find(
        (one) => one.rule === left.rule && one.phrase === left.phrase && one.desk === left.desk,
      )
      if (row) await heedAgain(db, row.id)
      await request('stored', { what: 'settings' })
    }
    tell(around, say(DONE[leaving.what][leaving.where]), {
      text: say('undo'),
      run: () => void keep(around, heed),
    })
  }
}
