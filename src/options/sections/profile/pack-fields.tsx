import { say } from '../../../platform/browser.ts'
import type { PackEffects } from '../../../storage/packs/effects.ts'
import { TextField } from '../../parts/field.tsx'
import './profile.css'

export type Fields = Readonly<Record<string, string>>

interface PackFieldsProps {
  readonly packs: PackEffects
  readonly fields: Fields
  readonly onChange: (fields: Fields) => void
}

/** Without its value a field is not there at all, so that answers ask for it. */
function withField(fields: Fields, key: string, value: string): Fields {
  const others = Object.entries(fields).filter(([one]) => one !== key)
  return Object.fromEntries(value === '' ? others : [...others, [key, value]])
}

/** What packs ask agents to fill in once, under each pack's title; a field that two of them ask for stands with the first. */
export function PackFields({ packs, fields, onChange }: PackFieldsProps) {
  const seen = new Set<string>()
  const groups = packs.map(({ name, title, profileFields }) => {
    const own = profileFields.filter(({ id }) => !seen.has(id))
    for (const { id } of own) seen.add(id)
    return { name, title, own }
  })
  return (
    <>
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ name, title, own }) => (
          <fieldset key={name} class="pack-fields stack">
            <legend>{say('profilePackFields', title)}</legend>
            {own.map(({ id, label }) => (
              <TextField
                key={id}
                label={label}
                value={Object.hasOwn(fields, id) ? (fields[id] ?? '') : ''}
                onValue={(value) => onChange(withField(fields, id, value))}
              />
            ))}
          </fieldset>
        ))}
    </>
  )
}
