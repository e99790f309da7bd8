import { useRef } from 'preact/hooks'
import { say } from '../../../../platform/browser.ts'

interface ExamplesProps {
  readonly examples: readonly string[]
  readonly onChange: (examples: readonly string[]) => void
}

/** What customers write when this is the answer: a line each, with an empty one at the end to go on. */
export function Examples({ examples, onChange }: ExamplesProps) {
  const list = useRef<HTMLUListElement>(null)
  const lines = [...examples, '']
  const write = (place: number, text: string): void => {
    const next = lines.map((line, at) => (at === place ? text : line))
    onChange(next.at(-1) === '' ? next.slice(0, -1) : next)
  }
  const hear = (place: number, event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    list.current?.querySelectorAll('input')[place + 1]?.focus()
  }
  const drop = (place: number): void => {
    onChange(examples.filter((_, at) => at !== place))
    list.current?.querySelectorAll('input')[place]?.focus()
  }
  return (
    <section class="card examples" aria-labelledby="examples-title">
      <h2 id="examples-title">{say('libraryExamples')}</h2>
      <p class="intro">{say('libraryExamplesIntro')}</p>
      <ul ref={list}>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; its text changes under the typing
          <li key={place} class="row">
            <input
              type="text"
              aria-label={say('libraryExample', String(place + 1))}
              placeholder={place === examples.length ? say('libraryExamplePlaceholder') : ''}
              autocomplete="off"
              value={line}
              onInput={(event) => write(place, event.currentTarget.value)}
              onKeyDown={(event) => hear(place, event)}
            />
            {place < examples.length && (
              <button
                type="button"
                class="icon-button"
                aria-label={say('libraryExampleRemove', String(place + 1))}
                onClick={() => drop(place)}
              >
                ✕
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
