import type { Snippet } from '../../../domain/snippets/snippet.ts'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import compiled from '../../../starter-pack/compiled/snippets.json' with { type: 'json' }
import { installStarter, livingSnippets, removeStarter, restoreSnippets } from '../../../storage/snippets.ts'
import { Button } from '../../../ui/button.tsx'
import { Switch } from '../../parts/field.tsx'
import { useKoi } from '../../parts/koi.ts'
import { tellStored } from '../../parts/tell.ts'
import { useLive } from '../../parts/use-live.ts'
import { useSetting } from '../../parts/use-setting.ts'

const STARTER = compiled as readonly Snippet[]
const SHOWN = 6

/** Keeps the starter answers or puts them away; they can be brought back either way. */
export function StarterStep() {
  const { db, attempt, now } = useKoi()
  const [, setDone] = useSetting('firstRunDone')
  const living = useLive(livingSnippets)
  if (living === undefined) return null
  const kept = living.filter(({ pack }) => pack === 'starter')
  const turn = async (on: boolean): Promise<void> => {
    await attempt(async () => {
      if (!on) return removeStarter(db, now())
      await installStarter(db, STARTER, now())
      await restoreSnippets(
        db,
        STARTER.map(({ id }) => id),
      )
    })
    tellStored('snippets')
  }
  const bring = (): void => {
    setDone(true)
    location.hash = '#import'
  }
  return (
    <>
      <Switch
        label={sayCount('welcomeKeepStarter', kept.length || STARTER.length)}
        hint={say('welcomeKeepStarterHint')}
        on={kept.length > 0}
        onChange={(on) => void turn(on)}
      />
      <ul class="tags" aria-label={say('welcomeStarterSome')}>
        {STARTER.slice(0, SHOWN).map(({ id, title }) => (
          <li key={id} class="tag">
            {title}
          </li>
        ))}
      </ul>
      <p class="bring">
        <Button look="outline" onClick={bring}>
          {say('welcomeImport')}
        </Button>
      </p>
    </>
  )
}
