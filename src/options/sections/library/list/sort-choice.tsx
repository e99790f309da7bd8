import { say } from '../../../../platform/browser.ts'
import { SORTS, type Sort } from './health.ts'

const SORT_WORDS: Readonly<Record<Sort, string>> = {
  used: 'sortUsed',
  title: 'sortTitle',
  uses: 'sortUses',
  edited: 'sortEdited',
  review: 'sortReview',
  changed: 'sortChanged',
}

/** The order of the list, while no search gives one. */
export function SortChoice({ sort, onSort }: { readonly sort: Sort; readonly onSort: (sort: Sort) => void }) {
  const choose = (value: string): void => {
    const chosen = SORTS.find((one) => one === value)
    if (chosen) onSort(chosen)
  }
  return (
    <label class="sort">
      {say('sortLabel')}
      <select value={sort} onChange={(event) => choose(event.currentTarget.value)}>
        {SORTS.map((one) => (
          <option key={one} value={one}>
            {say(SORT_WORDS[one])}
          </option>
        ))}
      </select>
    </label>
  )
}
