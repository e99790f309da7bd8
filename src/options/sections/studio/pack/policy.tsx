import { useState } from 'preact/hooks'
import { Names, slugOf } from '../../../../domain/packs/formats/reading/names.ts'
import { DAYS_OF, isUnit, limitWords, type PolicyLine } from '../../../../domain/policy/policy.ts'
import { say } from '../../../../platform/browser.ts'
import { Button } from '../../../../ui/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { TextField } from '../../../parts/field.tsx'
import { LinesField } from '../parts/lines-field.tsx'
import { NumberField } from '../parts/number-field.tsx'

interface PolicyProps {
  readonly policy: readonly PolicyLine[]
  readonly onPolicy: (policy: readonly PolicyLine[]) => void
}

const UNITS = [...Object.keys(DAYS_OF), 'percent', 'EUR', 'GBP', 'USD']

function Limit({
  line,
  onLine,
  onRemove,
}: {
  readonly line: PolicyLine
  readonly onLine: (part: Partial<PolicyLine>) => void
  readonly onRemove: () => void
}) {
  return (
    <li class="studio-limit">
      <div class="pair">
        <TextField
          label={say('studioLimitTitle')}
          value={line.title}
          onValue={(title) => onLine({ title })}
        />
        <NumberField
          label={say('studioLimit')}
          value={line.limit}
          least={0}
          most={1_000_000_000}
          onNumber={(limit) => onLine({ limit })}
        />
        <TextField
          label={say('studioUnit')}
          hint={say('studioUnitHint')}
          warning={isUnit(line.unit) ? null : say('studioUnitUnknown')}
          list="studio-units"
          value={line.unit}
          onValue={(unit) => onLine({ unit })}
        />
        <LinesField
          label={say('studioLimitAbout')}
          hint={say('studioLimitAboutHint')}
          rows={2}
          lines={line.about}
          onLines={(about) => onLine({ about })}
        />
      </div>
      <TextField
        label={say('studioLimitWords')}
        hint={say('studioLimitWordsHint')}
        value={line.words}
        onValue={(words) => onLine({ words })}
      />
      <div class="row">
        <span class="hint">{say('studioLimitSays', line.title, limitWords(line.limit, line.unit))}</span>
        <span class="push">
          <Button look="quiet" label={say('studioLimitRemove', line.title)} onClick={onRemove}>
            {say('studioDelete')}
          </Button>
        </span>
      </div>
    </li>
  )
}

/** What agents may offer without asking. */
export function Policy({ policy, onPolicy }: PolicyProps) {
  const [title, setTitle] = useState('')
  const change = (at: number, part: Partial<PolicyLine>): void =>
    onPolicy(policy.map((line, place) => (place === at ? { ...line, ...part } : line)))
  const add = (): void => {
    const name = title.trim()
    const id = new Names(policy.map((line) => line.id)).make(slugOf(name) || 'limit')
    const about = [name.toLowerCase().split(/\s+/)[0] ?? name]
    onPolicy([...policy, { id, title: name, limit: 14, unit: 'days', about, words: '' }])
    setTitle('')
  }
  return (
    <Card title={say('studioPolicy')} intro={say('studioPolicyIntro')}>
      <datalist id="studio-units">
        {UNITS.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      <ul class="studio-limits">
        {policy.map((line, at) => (
          <Limit
            key={line.id}
            line={line}
            onLine={(part) => change(at, part)}
            onRemove={() => onPolicy(policy.filter((_, place) => place !== at))}
          />
        ))}
      </ul>
      <form
        class="add-line"
        onSubmit={(event) => {
          event.preventDefault()
          if (title.trim() !== '') add()
        }}
      >
        <TextField
          label={say('studioNewLimit')}
          placeholder={say('studioNewLimitExample')}
          value={title}
          onValue={setTitle}
        />
        <Button look="outline" submits disabled={title.trim() === ''}>
          {say('studioAddLimit')}
        </Button>
      </form>
    </Card>
  )
}
