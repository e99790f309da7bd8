import { STEPS, type Step } from '../../../../domain/carp/step.ts'
import type { Snippet } from '../../../../domain/snippets/snippet.ts'
import { say } from '../../../../platform/browser.ts'
import { stepName } from '../../../parts/answer/step-names.ts'
import { TextField } from '../../../parts/field.tsx'
import { useKoi } from '../../../parts/koi.ts'
import { dayInMonths, localDay } from '../../../parts/local-day.ts'
import { knownFolders, shortcutFrom, shortcutOwner } from './draft.ts'
import { Tags } from './tags.tsx'

/** How long an answer that was looked at again is taken for right. */
const REVIEW_MONTHS = 6

interface FieldsProps {
  readonly working: Snippet
  /** The answers beside it: whose shortcuts are taken, and which folders and tags there are. */
  readonly rows: readonly Snippet[]
  readonly onChange: (part: Partial<Snippet>) => void
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

/** Who answers for it and when it should be looked at again: folded up while there is neither. */
function MoreFields({ working, rows, onChange }: FieldsProps) {
  const { now } = useKoi()
  const due = working.reviewAt !== '' && working.reviewAt <= localDay(now())
  const owners = [...new Set(rows.map(({ owner }) => owner).filter((owner) => owner !== ''))]
  return (
    <details class="more-fields" open={working.owner !== '' || working.reviewAt !== ''}>
      <summary>{say('libraryMore')}</summary>
      <div class="pair">
        <TextField
          label={say('libraryOwner')}
          hint={say('libraryOwnerHint')}
          list="known-owners"
          value={working.owner}
          onValue={(owner) => onChange({ owner })}
        />
        <datalist id="known-owners">
          {owners.map((owner) => (
            <option key={owner} value={owner} />
          ))}
        </datalist>
        <TextField
          type="date"
          label={say('libraryReviewAt')}
          hint={say('libraryReviewAtHint')}
          warning={due ? say('libraryReviewDue') : null}
          value={working.reviewAt}
          onValue={(reviewAt) => onChange({ reviewAt })}
        />
        {due && (
          <button
            type="button"
            class="button outline"
            onClick={() => onChange({ reviewAt: dayInMonths(now(), REVIEW_MONTHS) })}
          >
            {say('libraryStillRight')}
          </button>
        )}
      </div>
    </details>
  )
}

/** What an answer is filed and found under. */
export function Fields(props: FieldsProps) {
  const { working, rows, onChange } = props
  const owner = shortcutOwner(rows, working, working.shortcut)
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
      <Tags
        tags={working.tags}
        known={[...new Set(rows.flatMap(({ tags }) => tags))]}
        onChange={(tags) => onChange({ tags })}
      />
      <MoreFields {...props} />
    </section>
  )
}
