import { useMemo } from 'preact/hooks'
import { STEPS } from '../../../../domain/carp/step.ts'
import { say } from '../../../../platform/browser.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import { type Folder, folderTree } from '../../../parts/answer/list/folders.ts'
import { stepName } from '../../../parts/answer/step-names.ts'
import { type Sieve, tagCounts } from './sift.ts'

interface FiltersProps {
  readonly rows: readonly SnippetRow[]
  readonly sieve: Sieve
  readonly onSieve: (part: Partial<Sieve>) => void
}

interface ChoiceProps {
  readonly text: string
  readonly count?: number
  readonly on: boolean
  readonly onChoose: () => void
}

function Choice({ text, count, on, onChoose }: ChoiceProps) {
  return (
    <button type="button" class="filter" aria-pressed={on} onClick={onChoose}>
      <span>{text}</span>
      {count === undefined ? null : <small>{count.toLocaleString()}</small>}
    </button>
  )
}

interface FolderListProps {
  readonly folders: readonly Folder[]
  readonly chosen: string
  readonly onChoose: (path: string) => void
}

function FolderList({ folders, chosen, onChoose }: FolderListProps) {
  return (
    <ul>
      {folders.map(({ path, name, count, folders: below }) => (
        <li key={path}>
          <Choice
            text={name}
            count={count}
            on={chosen === path}
            onChoose={() => onChoose(chosen === path ? '' : path)}
          />
          {below.length > 0 && <FolderList folders={below} chosen={chosen} onChoose={onChoose} />}
        </li>
      ))}
    </ul>
  )
}

/** Folders, steps and tags to narrow the list down by; a second press lets go again. */
export function Filters({ rows, sieve, onSieve }: FiltersProps) {
  const tags = useMemo(() => tagCounts(rows), [rows])
  const folders = useMemo(() => folderTree(rows.map(({ folder }) => folder)), [rows])
  return (
    <div class="filters">
      <section aria-labelledby="filter-folders">
        <h2 id="filter-folders">{say('libraryFolders')}</h2>
        <Choice
          text={say('libraryAllFolders')}
          count={rows.length}
          on={sieve.folder === ''}
          onChoose={() => onSieve({ folder: '' })}
        />
        <FolderList folders={folders} chosen={sieve.folder} onChoose={(folder) => onSieve({ folder })} />
      </section>
      <section aria-labelledby="filter-steps">
        <h2 id="filter-steps">{say('librarySteps')}</h2>
        <ul>
          {STEPS.map((step) => (
            <li key={step}>
              <Choice
                text={stepName(step)}
                count={rows.filter((row) => row.step === step).length}
                on={sieve.step === step}
                onChoose={() => onSieve({ step: sieve.step === step ? null : step })}
              />
            </li>
          ))}
        </ul>
      </section>
      {tags.length > 0 && (
        <section aria-labelledby="filter-tags">
          <h2 id="filter-tags">{say('libraryTags')}</h2>
          <div class="tag-cloud">
            {tags.map(([tag]) => (
              <button
                key={tag}
                type="button"
                class="tag"
                aria-pressed={sieve.tag === tag}
                onClick={() => onSieve({ tag: sieve.tag === tag ? '' : tag })}
              >
                {tag}
              </button>
            ))}
          </div>
        </section>
      )}
    </div>
  )
}
