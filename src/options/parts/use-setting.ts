import { useEffect, useState } from 'preact/hooks'
import { choose, type Settings, setting } from '../../storage/settings.ts'
import { useKoi } from './koi.ts'
import { tellStored } from './tell.ts'

/**
 * One setting and how to change it: undefined until it was read. What is typed shows at once and is on file at once; the
 * background hears of it when the typing pauses.
 */
export function useSetting<K extends keyof Settings>(
  key: K,
): readonly [Settings[K] | undefined, (value: Settings[K]) => void] {
  const { db, attempt } = useKoi()
  const [value, setValue] = useState<Settings[K] | undefined>(undefined)
  useEffect(() => {
    let here = true
    attempt(() => setting(db, key)).then((stored) => {
      if (here && stored !== undefined) setValue(() => stored)
    })
    return () => {
      here = false
    }
  }, [db, key, attempt])
  const change = (next: Settings[K]): void => {
    setValue(() => next)
    attempt(() => choose(db, key, next)).then(() => tellStored('settings'))
  }
  return [value, change]
}
