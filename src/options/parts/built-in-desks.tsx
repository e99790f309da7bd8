import { say } from '../../platform/browser.ts'
import { Switch } from './field.tsx'
import { useSetting } from './use-setting.ts'

/** The desks Koi may read from the start: their id, their name, what Koi reads there. */
export const BUILT_IN_DESKS = [
  { id: 'zendesk', name: 'Zendesk', reads: 'deskReadsZendesk' },
  { id: 'gmail', name: 'Gmail', reads: 'deskReadsGmail' },
  { id: 'freshdesk', name: 'Freshdesk', reads: 'deskReadsFreshdesk' },
] as const

/** A switch for each built-in desk. */
export function BuiltInDesks() {
  const [off, setOff] = useSetting('desksOff')
  if (off === undefined) return null
  const turn = (id: string, on: boolean): void => setOff(on ? off.filter((one) => one !== id) : [...off, id])
  return (
    <ul class="switches">
      {BUILT_IN_DESKS.map(({ id, name, reads }) => (
        <li key={id}>
          <Switch label={name} hint={say(reads)} on={!off.includes(id)} onChange={(on) => turn(id, on)} />
        </li>
      ))}
    </ul>
  )
}
