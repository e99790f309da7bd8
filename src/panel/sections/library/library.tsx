import { useMemo, useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import type { SnippetRow } from '../../../storage/database.ts'
import { AnswerCard } from '../../answer/answer-card.tsx'
import { AnswerList } from '../../answer/answer-list.tsx'
import { RecalledList } from '../../answer/recalled-list.tsx'
import { useSearch } from '../../answer/use-search.ts'
import { useFiled, useKeys } from '../../around.ts'
import type { Filed } from '../../filed.ts'
import { byFolder } from './by-folder.ts'
import './library.css'

const snippetsOf = (filed: Filed) => filed.snippets
const readyOf = (filed: Filed) => filed.ready

const LIBRARY_PAGE = '../options/index.html#library'

function Folder({ name, rows }: { readonly name: string; readonly rows: readonly SnippetRow[] }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="folder" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-stop>
        <span>{name === '' ? say('libraryNoFolder') : name.replaceAll('/', ' › ')}</span>
        <small>{rows.length}</small>
      </summary>
      {isOpen ? (
        <ul class="found">
          {rows.map((row) => (
            <li key={row.id}>
              <AnswerCard row={row} />
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  )
}

/** The whole library: search, browse by folder, put in; the editor is on the options page. */
export function Library() {
  const keys = useKeys()
  const snippets = useFiled(snippetsOf)
  const isReady = useFiled(readyOf)
  const [query, setQuery] = useState('')
  const found = useSearch(query)
  const folders = useMemo(() => byFolder(snippets), [snippets])
  return (
    <section class="section library" aria-label={say('tabLibrary')}>
      <AnswerList query={query} onQuery={setQuery} hotkey={keys('search')} rows={found} />
      <h2 class="aloud">{say('tabLibrary')}</h2>
      {found ? null : folders.map(({ name, rows }) => <Folder key={name} name={name} rows={rows} />)}
      {found ? null : <RecalledList query="" />}
      {isReady && snippets.length === 0 ? <p class="quietly nothing">{say('libraryEmpty')}</p> : null}
      <p class="edit-link">
        <a href={LIBRARY_PAGE} target="_blank" rel="noreferrer">
          {say('libraryEdit')}
        </a>
      </p>
    </section>
  )
}
