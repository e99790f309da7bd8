import { useState } from 'preact/hooks'
import { languageName } from '../../../../../domain/snippets/language-name.ts'
import { say } from '../../../../../platform/browser.ts'
import { Field, TextField } from '../../../../parts/field.tsx'
import { tagFrom } from './texts.ts'

const COMMON = 'en de fr es it nl pl pt sv da nb fi cs tr uk ja zh ko ar hi'.split(' ')
const OTHER = 'other'

interface LanguageChoiceProps {
  readonly value: string
  readonly onValue: (language: string) => void
  readonly warning?: string | null
}

/** A language by its name; "another one" takes any tag. */
export function LanguageChoice({ value, onValue, warning = null }: LanguageChoiceProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const named = [...new Set([value, ...COMMON])]
    .map((tag) => ({ tag, name: languageName(tag) }))
    .sort((a, b) => a.name.localeCompare(b.name))
  const choose = (chosen: string): void => {
    setTyped(chosen === OTHER ? '' : null)
    if (chosen !== OTHER) onValue(chosen)
  }
  const type = (text: string): void => {
    setTyped(text)
    const tag = tagFrom(text)
    if (tag !== null) onValue(tag)
  }
  const unknown = typed !== null && typed.trim() !== '' && tagFrom(typed) === null
  return (
    <>
      <Field label={say('libraryLanguage')} warning={warning}>
        {(wiring) => (
          <select
            {...wiring}
            value={typed === null ? value : OTHER}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {named.map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
            <option value={OTHER}>{say('languageOther')}</option>
          </select>
        )}
      </Field>
      {typed !== null && (
        <TextField
          label={say('languageTag')}
          hint={say('languageTagHint')}
          warning={unknown ? say('languageTagUnknown', typed) : null}
          value={typed}
          onValue={type}
        />
      )}
    </>
  )
}
