import { say } from '../../../platform/browser.ts'
import { Switch } from '../../parts/field.tsx'
import { useSetting } from '../../parts/use-setting.ts'
import { HOUSE_STYLE } from './rule-names.ts'

/** A switch for each rule that is a matter of taste, with its reason. */
export function HouseStyle() {
  const [on, setOn] = useSetting('houseStyle')
  if (on === undefined) return null
  const turn = (id: string, isOn: boolean): void =>
    setOn(isOn ? [...on, id] : on.filter((other) => other !== id))
  return (
    <ul class="switches">
      {HOUSE_STYLE.map(({ id, name, why }) => (
        <li key={id}>
          <Switch
            label={say('languageHouseRule', name)}
            hint={why}
            on={on.includes(id)}
            onChange={(isOn) => turn(id, isOn)}
          />
        </li>
      ))}
    </ul>
  )
}
