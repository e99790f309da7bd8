import { useState } from 'preact/hooks'
import { say } from '../../../../platform/browser.ts'
import { Field } from '../../../parts/field.tsx'

interface TagsProps {
  readonly tags: readonly string[]
  readonly known: readonly string[]
  readonly onChange: (tags: readonly string[]) => void
}

/** Tags as chips; Enter, a comma or leaving the field makes one of what was typed. */
export function Tags({ tags, known, onChange }: TagsProps) {
  const [typed, setTyped] = useState('')
  const add = (text: string): void => {
    const added = text.split(',').map((one) => one.replace(/\s+/g, ' ').trim())
    const fresh = added.filter((one) => one !== '')
    if (fresh.length > 0) onChange([...new Set([...tags, ...fresh])])
    setTyped('')
  }
  const hear = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault()
      add(typed)
    } else if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1))
  }
  return (
    <div class="tags-field">
      <Field label={say('libraryTags')} hint={say('libraryTagsHint')}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            list="known-tags"
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget: { value } }) => (value.includes(',') ? add(value) : setTyped(value))}
            onKeyDown={hear}
            onBlur={() => add(typed)}
          />
        )}
      </Field>
      <datalist id="known-tags">
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      {tags.length > 0 && (
        <ul class="tags" aria-label={say('libraryTags')}>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              {tag}
              <button
                type="button"
                aria-label={say('libraryTagRemove', tag)}
                onClick={() => onChange(tags.filter((one) => one !== tag))}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
