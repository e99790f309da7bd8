import { STEPS, type Step } from '../../../../domain/carp/step.ts'
import type { Snippet } from '../../../../domain/snippets/snippet.ts'
import { say } from '../../../../platform/browser.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import { Field, TextField } from '../../../parts/field.tsx'
import { stepName } from '../step-names.ts'
import { knownFolders, shortcutFrom, shortcutOwner } from './draft.ts'
import { Tags } from './tags.tsx'

interface FieldsProps {
  readonly working: Snippet
  readonly rows: readonly SnippetRow[]
  readonly onChange: (part: Partial<Snippet>) => void
}

const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'pt',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'tr',
  'uk',
  'ja',
  'zh',
  'ko',
  'ar',
  'hi',
]

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(undefined, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

function StepField({ working, onChange }: FieldsProps) {
  const choose = (value: string): void => onChange({ step: STEPS.find((step) => step === value) ?? null })
  const options: readonly (Step | null)[] = [null, ...STEPS]
  return (
    <fieldset class="field">
      <legend>{say('libraryStep')}</legend>
      <div class="choices">
        {options.map((step) => (
          <label key={step ?? ''}>
            <input
              type="radio"
              name="step"
              value={step ?? ''}
              checked={working.step === step}
              onChange={(event) => choose(event.currentTarget.value)}
            />
            {step === null ? say('libraryStepNone') : stepName(step)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function LanguageField({ working, onChange }: FieldsProps) {
  const tags = [...new Set([working.language, ...LANGUAGES])]
  const named = tags
    .map((tag) => ({ tag, name: languageName(tag) }))
    .sort((a, b) => a.name.localeCompare(b.name))
  return (
    <Field label={say('libraryLanguage')}>
      {(wiring) => (
        <select
          {...wiring}
          value={working.language}
          onChange={(event) => onChange({ language: event.currentTarget.value })}
        >
          {named.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** What an answer is filed and found under. */
export function Fields(props: FieldsProps) {
  const { working, rows, onChange } = props
  const owner = shortcutOwner(rows, working.id, working.shortcut)
  const shortcut = shortcutFrom(working.shortcut)
  return (
    <section class="card fields" aria-labelledby="fields-title">
      <h2 id="fields-title">{say('libraryFiling')}</h2>
      <StepField {...props} />
      <div class="pair">
        <TextField
          label={say('libraryShortcut')}
          hint={shortcut === '' ? say('libraryShortcutHint') : say('libraryShortcutUse', shortcut)}
          warning={owner ? say('libraryShortcutTaken', owner.title || say('libraryUntitled')) : null}
          value={working.shortcut}
          onValue={(typed) => onChange({ shortcut: typed })}
        />
        <TextField
          label={say('libraryFolder')}
          hint={say('libraryFolderHint')}
          list="known-folders"
          value={working.folder}
          onValue={(folder) => onChange({ folder })}
        />
        <datalist id="known-folders">
          {knownFolders(rows).map((folder) => (
            <option key={folder} value={folder} />
          ))}
        </datalist>
      </div>
      <div class="pair">
        <Tags
          tags={working.tags}
          known={[...new Set(rows.flatMap(({ tags }) => tags))]}
          onChange={(tags) => onChange({ tags })}
        />
        <LanguageField {...props} />
      </div>
    </section>
  )
}
