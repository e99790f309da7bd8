import { say } from '../../../../platform/browser.ts'
import { Field } from '../../../parts/field.tsx'
import { hostOf } from '../body/addresses.ts'
import { SAMPLES } from './sample.ts'
import { type Against, useReadableTabs } from './use-against.ts'

interface ChooseAgainstProps {
  readonly against: Against
  readonly onChoose: (against: Against) => void
}

const keyOf = (against: Against): string =>
  against.kind === 'tab' ? `tab ${against.tab}` : `sample ${against.id}`

/** What to try the answer on. Open conversations go by the title of their tab until one is chosen: no page is read before. */
export function ChooseAgainst({ against, onChoose }: ChooseAgainstProps) {
  const tabs = useReadableTabs()
  const choices: readonly { readonly against: Against; readonly name: string }[] = [
    ...SAMPLES.map(({ id, name }) => ({
      against: { kind: 'sample' as const, id },
      name: name ?? say('previewNobody'),
    })),
    ...tabs.map(({ id, title, url }) => ({
      against: { kind: 'tab' as const, tab: id },
      name: title || hostOf(url),
    })),
  ]
  const choose = (key: string): void => {
    const chosen = choices.find((one) => keyOf(one.against) === key)
    if (chosen) onChoose(chosen.against)
  }
  const options = (kind: Against['kind']) =>
    choices
      .filter((one) => one.against.kind === kind)
      .map((one) => (
        <option key={keyOf(one.against)} value={keyOf(one.against)}>
          {one.name}
        </option>
      ))
  const gone = !choices.some((one) => keyOf(one.against) === keyOf(against))
  return (
    <Field label={say('previewAgainst')}>
      {(wiring) => (
        <select {...wiring} value={keyOf(against)} onChange={(event) => choose(event.currentTarget.value)}>
          <optgroup label={say('previewSamples')}>{options('sample')}</optgroup>
          {(tabs.length > 0 || gone) && (
            <optgroup label={say('previewConversations')}>
              {options('tab')}
              {gone && <option value={keyOf(against)}>{say('previewGoneName')}</option>}
            </optgroup>
          )}
        </select>
      )}
    </Field>
  )
}
