import { say } from '../../../platform/browser.ts'
import { request } from '../../../platform/requests.ts'
import { heedAgain, ignoredPhrases } from '../../../storage/ignored.ts'
import { keep, sceneOf, tell, useAround } from '../../around.ts'

/** Leaves a phrase alone from now on, on this desk or everywhere, with a way back. */
export function useIgnore(): (rule: string, said: string, where: 'here' | 'always') => Promise<void> {
  const around = useAround()
  const { db, store } = around
  return async (rule, said, where) => {
    const phrase = said.toLowerCase()
    const desk = where === 'here' ? (sceneOf(store.getState())?.desk ?? '') : ''
    if (!(await keep(around, () => request('ignore', { rule, phrase, desk })))) return
    const heed = async (): Promise<void> => {
      const row = (await ignoredPhrases(db)).find(
        (one) => one.rule === rule && one.phrase === phrase && one.desk === desk,
      )
      if (row) await heedAgain(db, row.id)
      await request('stored', { what: 'settings' })
    }
    tell(around, say(where === 'here' ? 'flagLeftHere' : 'flagLeftAlways'), {
      text: say('undo'),
      run: () => void keep(around, heed),
    })
  }
}
