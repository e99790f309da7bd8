import { useMemo, useState } from 'preact/hooks'
import { takeIn, withIncluded } from '../../../../domain/packs/source/take-in.ts'
import { writeAnswer } from '../../../../domain/packs/source/write-answer.ts'
import type { Snippet } from '../../../../domain/snippets/snippet.ts'
import { say } from '../../../../platform/browser.ts'
import { sayCount } from '../../../../platform/counted.ts'
import { livingSnippets, snippetOf } from '../../../../storage/snippets.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { Button } from '../../../../ui/button.tsx'
import { SearchField } from '../../../../ui/search-field.tsx'
import { knownFolders } from '../../../parts/answer/edit/draft.ts'
import { isWithin } from '../../../parts/answer/list/folders.ts'
import { Field } from '../../../parts/field.tsx'
import { useKoi } from '../../../parts/koi.ts'
import { useLive } from '../../../parts/use-live.ts'
import { hashOfPack } from '../../../route.ts'
import { usePack, useSnippets } from '../use-open-pack.ts'
import { matches } from './matches.ts'

const PAGE = 200

interface Sieve {
  readonly query: string
  readonly folder: string
  readonly tag: string
}

const passes = (snippet: Snippet, { query, folder, tag }: Sieve): boolean =>
  isWithin(snippet.folder, folder) && (tag === '' || snippet.tags.includes(tag)) && matches(snippet, query)

/** Copies the chosen answers into the pack, with a way back. */
function useMoveIn(library: readonly Snippet[]): (chosen: readonly Snippet[]) => void {
  const pack = usePack()
  const there = useSnippets()
  const { tell } = useKoi()
  return (chosen) => {
    const all = withIncluded(chosen, library, there)
    const taken = takeIn(all, there, pack.name)
    const put = taken.flatMap(({ snippet }) => writeAnswer({ snippet, recalled: null }, []).put)
    pack.change({ put, remove: [] })
    location.hash = hashOfPack(pack.name)
    const lost = taken
      .filter(({ lostShortcut }) => lostShortcut !== '')
      .map(({ lostShortcut }) => lostShortcut)
    const note = lost.length > 0 ? ` ${say('studioShortcutsLost', lost.slice(0, 5).join(', '))}` : ''
    const undo = (): void => pack.change({ put: [], remove: put.map(({ name }) => name) })
    tell(`${sayCount('studioMovedIn', all.length)}${note}`, { text: say('optionsUndo'), run: undo })
  }
}

/** Tells answers that the pack has already, word for word. */
function useThere(): (snippet: Snippet) => boolean {
  const there = useSnippets()
  return useMemo(() => {
    const known = new Set(there.map(({ title, body }) => `${title}\n${body}`))
    return ({ title, body }) => known.has(`${title.trim()}\n${body}`)
  }, [there])
}

function Choice({
  label,
  value,
  values,
  onValue,
}: {
  readonly label: string
  readonly value: string
  readonly values: readonly string[]
  readonly onValue: (value: string) => void
}) {
  return (
    <Field label={label}>
      {(wiring) => (
        <select {...wiring} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
          <option value="">{say('studioAll')}</option>
          {values.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Answers of the library to move into the pack: searched, sifted and ticked. */
export function Add() {
  const rows = useLive(livingSnippets)
  const [sieve, setSieve] = useState<Sieve>({ query: '', folder: '', tag: '' })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [shown, setShown] = useState(PAGE)
  const there = useThere()
  const pack = usePack()
  // What came with an installed release of this very pack is in it already.
  const library = useMemo(
    () => (rows ?? []).map(snippetOf).filter((snippet) => snippet.pack !== pack.name),
    [rows, pack.name],
  )
  const move = useMoveIn(library)
  const listed = useMemo(() => library.filter((snippet) => passes(snippet, sieve)), [library, sieve])
  const tags = useMemo(() => [...new Set(library.flatMap((snippet) => snippet.tags))].sort(), [library])
  const choose = (ids: readonly string[], on: boolean): void => {
    const next = new Set(chosen)
    for (const id of ids) on ? next.add(id) : next.delete(id)
    setChosen(next)
  }
  const missing = listed.filter((snippet) => !there(snippet))
  const all = missing.length > 0 && missing.every(({ id }) => chosen.has(id))
  if (rows === undefined) return null
  return (
    <section class="card" aria-labelledby="studio-add">
      <h1 id="studio-add">{say('studioMoveIn')}</h1>
      <p class="intro">{say('studioMoveInIntro')}</p>
      <SearchField
        label={say('studioSearch')}
        placeholder={say('studioSearch')}
        value={sieve.query}
        list="studio-library"
        onInput={(query) => setSieve({ ...sieve, query })}
      />
      <div class="pair studio-sieve">
        <Choice
          label={say('libraryFolder')}
          value={sieve.folder}
          values={knownFolders(library)}
          onValue={(folder) => setSieve({ ...sieve, folder })}
        />
        <Choice
          label={say('libraryTags')}
          value={sieve.tag}
          values={tags}
          onValue={(tag) => setSieve({ ...sieve, tag })}
        />
      </div>
      <label class="tick all">
        <input
          type="checkbox"
          checked={all}
          disabled={missing.length === 0}
          onChange={(event) =>
            choose(
              missing.map(({ id }) => id),
              event.currentTarget.checked,
            )
          }
        />
        {sayCount('studioChooseAll', missing.length)}
      </label>
      <ul id="studio-library" class="ticks" aria-label={say('libraryAnswers')}>
        {listed.slice(0, shown).map((snippet) => (
          <li key={snippet.id}>
            <label class="tick">
              <input
                type="checkbox"
                checked={chosen.has(snippet.id)}
                onChange={(event) => choose([snippet.id], event.currentTarget.checked)}
              />
              <span>
                {snippet.title || say('libraryUntitled')}{' '}
                {there(snippet) && <Badge tone="moss">{say('studioThere')}</Badge>}
                <small class="hint">
                  {[snippet.folder.replaceAll('/', ' › '), ...snippet.tags]
                    .filter((one) => one !== '')
                    .join(' · ')}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {listed.length > shown && (
        <Button look="outline" onClick={() => setShown(shown + PAGE)}>
          {say('studioMore', String(listed.length - shown))}
        </Button>
      )}
      <div class="studio-foot row">
        <Button disabled={chosen.size === 0} onClick={() => move(library.filter(({ id }) => chosen.has(id)))}>
          {sayCount('studioMove', chosen.size)}
        </Button>
      </div>
    </section>
  )
}
