import { missingIn } from '../../../../domain/suggest/filter-completion.ts'
import type { FilterName, FilterValues } from '../../../../domain/suggest/search-query.ts'
import { say } from '../../../../platform/browser.ts'
import { Button } from '../../../../ui/button.tsx'
import { hashOfNew } from '../../../route.ts'

export const openNew = (): void => {
  location.hash = hashOfNew(crypto.randomUUID())
}

const openImport = (): void => {
  location.hash = '#import'
}

interface NothingProps {
  readonly any: boolean
  readonly query: string
  readonly values: FilterValues
  readonly onQuery: (query: string) => void
  readonly onClear: () => void
}

const NO_SUCH: Readonly<Record<FilterName, string>> = {
  tag: 'searchNoTag',
  in: 'searchNoFolder',
  pack: 'searchNoPack',
  step: 'searchNoStep',
  lang: 'searchNoLanguage',
}

/** An empty list, with the ways on. */
export function Nothing({ any, query, values, onQuery, onClear }: NothingProps) {
  const missing = missingIn(query, values)
  return (
    <div class="nothing">
      {missing.map(({ name, value, instead }) => (
        <div key={`${name}:${value}`}>
          <p>{say(NO_SUCH[name], value)}</p>
          {instead.length > 0 && (
            <p class="row">
              {say('searchInstead')}
              {instead.map((one) => (
                <Button key={one.value} look="outline" onClick={() => onQuery(one.query)}>
                  {one.value}
                </Button>
              ))}
            </p>
          )}
        </div>
      ))}
      {missing.length === 0 && <p>{say(any ? 'libraryNothingFound' : 'libraryEmpty')}</p>}
      {any ? (
        <Button look="outline" onClick={onClear}>
          {say('libraryShowAll')}
        </Button>
      ) : (
        <p class="row">
          <Button onClick={openNew}>{say('libraryFirst')}</Button>
          <Button look="outline" onClick={openImport}>
            {say('libraryImportFirst')}
          </Button>
        </p>
      )}
    </div>
  )
}
