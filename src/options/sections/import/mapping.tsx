import { COLUMNS, type Column, type ColumnMap } from '../../../domain/packs/formats/format.ts'
import type { TableView } from '../../../domain/packs/formats/reading/table-view.ts'
import { say } from '../../../platform/browser.ts'
import { Field } from '../../parts/field.tsx'

/** Place of each column from 0; -1 where there is none. */
export type Places = Readonly<Record<Column, number>>

const WORDS: Readonly<Record<Column, string>> = {
  title: 'libraryTitle',
  body: 'columnBody',
  shortcut: 'libraryShortcut',
  folder: 'libraryFolder',
  tags: 'libraryTags',
  language: 'libraryLanguage',
}

/** Places as an import is told them; a column that is nothing is told so, or it would be guessed again. */
export function columnsTold(places: Places): ColumnMap {
  return Object.fromEntries(
    COLUMNS.map((column) => [column, places[column] === -1 ? '' : `column ${places[column] + 1}`]),
  )
}

interface MappingProps {
  readonly table: TableView
  readonly places: Places
  readonly onPlaces: (places: Places) => void
  readonly onHeaded: (headed: boolean) => void
}

/** Which column of a table is what, beside its first rows. */
export function Mapping({ table: { names, rows, headed }, places, onPlaces, onHeaded }: MappingProps) {
  const nameOf = (at: number): string => names[at] || say('importColumn', String(at + 1))
  /** One column is one thing: what had it before has none. */
  const choose = (column: Column, at: number): void => {
    const freed = Object.fromEntries(
      COLUMNS.map((one) => [one, at !== -1 && places[one] === at && one !== 'body' ? -1 : places[one]]),
    )
    onPlaces({ ...places, ...freed, [column]: at })
  }
  const meaning = (at: number): string => {
    const column = COLUMNS.find((one) => places[one] === at)
    return column ? say(WORDS[column]) : ''
  }
  return (
    <fieldset class="import-mapping">
      <legend>{say('importColumns')}</legend>
      <div class="import-choices">
        {COLUMNS.map((column) => (
          <Field key={column} label={say(WORDS[column])}>
            {(wiring) => (
              <select
                {...wiring}
                value={String(places[column])}
                onChange={(event) => choose(column, Number(event.currentTarget.value))}
              >
                {column !== 'body' && <option value={-1}>{say('importNoColumn')}</option>}
                {names.map((_, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                  <option key={at} value={at}>
                    {nameOf(at)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      <p>
        <label>
          <input
            type="checkbox"
            checked={headed}
            onChange={(event) => onHeaded(event.currentTarget.checked)}
          />{' '}
          {say('importHeaded')}
        </label>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <section class="import-rows" tabIndex={0} aria-label={say('importFirstRows')}>
        <table>
          <thead>
            <tr>
              {names.map((_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={at} scope="col" class={meaning(at) ? 'used' : undefined}>
                  {nameOf(at)}
                  {meaning(at) && <small>{meaning(at)}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <tr key={place}>
                {names.map((_, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                  <td key={at}>{cells[at] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </fieldset>
  )
}
