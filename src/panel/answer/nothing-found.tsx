import { missingIn } from '../../domain/suggest/filter-completion.ts'
import type { FilterName, FilterValues } from '../../domain/suggest/search-query.ts'
import { say } from '../../platform/browser.ts'
import { Button } from '../../ui/button.tsx'

const NONE: Readonly<Record<FilterName, string>> = {
  tag: 'searchNoTag',
  in: 'searchNoFolder',
  pack: 'searchNoPack',
  step: 'searchNoStep',
  lang: 'searchNoLanguage',
}

interface NothingFoundProps {
  readonly query: string
  readonly values: FilterValues
  readonly onQuery: (query: string) => void
}

/** Says why nothing was found: a filter's name that is not there, with those it may have meant, or no such words. */
export function NothingFound({ query, values, onQuery }: NothingFoundProps) {
  const missing = missingIn(query, values)
  return (
    <div class="nothing-found" role="status">
      {missing.length === 0 ? <p class="quietly nothing">{say('searchNothing')}</p> : null}
      {missing.map(({ name, value, instead }) => (
        <div key={`${name}:${value}`}>
          <p class="quietly nothing">{say(NONE[name], value)}</p>
          {instead.length > 0 ? (
            <p class="row">
              <span class="quietly">{say('searchInstead')}</span>
              {instead.map((one) => (
                <Button key={one.value} look="outline" onClick={() => onQuery(one.query)}>
                  {one.value}
                </Button>
              ))}
            </p>
          ) : null}
        </div>
      ))}
    </div>
  )
}
