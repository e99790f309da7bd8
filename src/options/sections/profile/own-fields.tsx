import { useState } from 'preact/hooks'
import { fieldKey, labelOf } from '../../../domain/snippets/variables.ts'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../parts/card.tsx'
import { TextField } from '../../parts/field.tsx'
import { usePackEffects } from '../../parts/use-pack-effects.ts'
import { useSetting } from '../../parts/use-setting.ts'
import { type Fields, PackFields } from './pack-fields.tsx'

const nameOf = (key: string): string => labelOf(`agent.fields.${key}`)

interface FieldsProps {
  readonly fields: Fields
  readonly onChange: (fields: Fields) => void
  /** Keys of fields that packs ask for: they stand with their packs. */
  readonly asked: ReadonlySet<string>
}

function Known({ fields, onChange, asked }: FieldsProps) {
  const remove = (key: string): void =>
    onChange(Object.fromEntries(Object.entries(fields).filter(([one]) => one !== key)))
  return (
    <ul class="entries">
      {Object.entries(fields)
        .filter(([key]) => !asked.has(key))
        .map(([key, value]) => (
          <li key={key} class="entry row">
            <TextField
              label={say('fieldValueOf', nameOf(key))}
              value={value}
              onValue={(next) => onChange({ ...fields, [key]: next })}
            />
            <span class="push">
              <Button look="quiet" label={say('fieldRemoveLabel', nameOf(key))} onClick={() => remove(key)}>
                {say('optionsRemove')}
              </Button>
            </span>
          </li>
        ))}
    </ul>
  )
}

function AddField({ fields, onChange, asked }: FieldsProps) {
  const [name, setName] = useState('')
  const [value, setValue] = useState('')
  const key = fieldKey(name)
  const isTaken = Object.hasOwn(fields, key) || asked.has(key)
  return (
    <form
      class="add-line"
      onSubmit={(event) => {
        event.preventDefault()
        if (key === '' || isTaken) return
        onChange({ ...fields, [key]: value })
        setName('')
        setValue('')
      }}
    >
      <TextField
        label={say('fieldName')}
        hint={say('fieldNameHint')}
        warning={isTaken ? say('fieldTaken') : null}
        value={name}
        onValue={setName}
      />
      <TextField label={say('fieldValue')} value={value} onValue={setValue} />
      <Button submits look="outline" disabled={key === '' || isTaken || value.trim() === ''}>
        {say('fieldAdd')}
      </Button>
    </form>
  )
}

/** The agent's own fields: what she writes often, by a name that answers can use. */
export function OwnFields() {
  const [fields, setFields] = useSetting('fields')
  const packs = usePackEffects()
  if (fields === undefined) return null
  const asked = new Set(packs.flatMap(({ profileFields }) => profileFields.map(({ id }) => id)))
  const hasOwn = Object.keys(fields).some((key) => !asked.has(key))
  return (
    <Card title={say('profileFields')} intro={say('profileFieldsIntro')}>
      <PackFields packs={packs} fields={fields} onChange={setFields} />
      {hasOwn && <Known fields={fields} onChange={setFields} asked={asked} />}
      <AddField fields={fields} onChange={setFields} asked={asked} />
    </Card>
  )
}
