import { useState } from 'preact/hooks'
import { say } from '../../platform/browser.ts'
import { askFor } from '../../platform/permissions.ts'
import { enableSite } from '../../storage/sites.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from './field.tsx'
import { useKoi } from './koi.ts'
import { originOf } from './origin.ts'
import { tellStored } from './tell.ts'

const WHY = {
  empty: 'siteEmpty',
  'not-an-address': 'siteNotAddress',
  'not-a-website': 'siteNotWebsite',
} as const

/** Takes the address of a desk of the agent's own and asks the browser for it, in the click. */
export function AddSite() {
  const { db, attempt, tell } = useKoi()
  const [typed, setTyped] = useState('')
  const [warning, setWarning] = useState<string | null>(null)
  const add = async (): Promise<void> => {
    const site = originOf(typed)
    if (!site.ok) {
      setWarning(say(WHY[site.why]))
      return
    }
    const allowed = await askFor(site.origin).catch(() => false)
    if (!allowed) {
      setWarning(say('siteRefused', site.origin))
      return
    }
    setWarning(null)
    await attempt(() => enableSite(db, site.origin))
    tellStored('sites')
    setTyped('')
    tell(say('siteAdded', new URL(site.origin).host))
  }
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Field label={say('siteAddress')} hint={say('siteHint')} warning={warning}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="https://desk.example.com"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button submits look="outline">
        {say('siteAdd')}
      </Button>
    </form>
  )
}
