import { useMemo, useState } from 'preact/hooks'
import type { Finding } from '../../../../domain/packs/lint/finding.ts'
import type { SourceSnippet } from '../../../../domain/packs/source/pack-source.ts'
import { answerId } from '../../../../domain/packs/source/take-in.ts'
import { writeAnswer } from '../../../../domain/packs/source/write-answer.ts'
import { BLANK } from '../../../../domain/snippets/snippet.ts'
import { say } from '../../../../platform/browser.ts'
import { sayCount } from '../../../../platform/counted.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { Button } from '../../../../ui/button.tsx'
import { SearchField } from '../../../../ui/search-field.tsx'
import { useCalm } from '../../../parts/answer/preview/use-calm.ts'
import { TextField } from '../../../parts/field.tsx'
import { hashOfPack } from '../../../route.ts'
import { usePack, usePackState, useSnippets } from '../use-open-pack.ts'
import { matches } from './matches.ts'

const byTitle = new Intl.Collator()
/** Rows drawn at once; more come when they are asked for. */
const PAGE = 200

function Row({
  one,
  level,
  pack,
}: {
  readonly one: SourceSnippet
  readonly level: Finding['level'] | undefined
  readonly pack: string
}) {
  const { snippet, recalled, tests } = one
  const facts = [
    snippet.folder.replaceAll('/', ' › '),
    snippet.variants.length > 0 ? sayCount('studioTexts', snippet.variants.length + 1) : '',
    tests.length > 0 ? sayCount('studioTests', tests.length) : '',
  ]
  return (
    <li class="entry row">
      <span>
        <a href={hashOfPack(pack, 'answer', snippet.id)}>{snippet.title}</a>{' '}
        {snippet.shortcut && <code>{snippet.shortcut}</code>}
        <small class="hint">{facts.filter((fact) => fact !== '').join(' · ')}</small>
      </span>
      <span class="push row">
        {recalled !== null && <Badge tone="koi">{say('studioRecalled')}</Badge>}
        {level === 'error' && <Badge tone="koi">{say('studioError')}</Badge>}
        {level === 'warn' && <Badge tone="sun">{say('studioWarning')}</Badge>}
      </span>
    </li>
  )
}

/** Files of answers that cannot be read yet: they have no row of their own. */
function Broken() {
  const pack = usePack()
  const problems = usePackState((state) => state.problems)
  const answers = usePackState((state) => state.answers)
  const files = [...new Set(problems.map(({ file }) => file))].filter(
    (file) => /^snippets\/[^.]+\.(?:md|html)$/.test(file) && !answers.has(file),
  )
  return (
    <>
      {files.map((file) => (
        <li key={file} class="entry row">
          <a href={hashOfPack(pack.name, 'answer', file.replace(/^.*\/|\.(?:md|html)$/g, ''))}>{file}</a>
          <span class="push">
            <Badge tone="koi">{say('studioError')}</Badge>
          </span>
        </li>
      ))}
    </>
  )
}

function NewAnswer() {
  const pack = usePack()
  const snippets = useSnippets()
  const manifest = usePackState((state) => state.manifest)
  const [title, setTitle] = useState('')
  const make = (): void => {
    const wanted = title.trim()
    if (wanted === '') return
    const id = answerId(
      wanted,
      snippets.map((snippet) => snippet.id),
    )
    const language = manifest?.languages[0] ?? 'en'
    pack.change(writeAnswer({ snippet: { ...BLANK, id, title: wanted, language }, recalled: null }, []))
    location.hash = hashOfPack(pack.name, 'answer', id)
  }
  return (
    <form
      class="add-line"
      onSubmit={(event) => {
        event.preventDefault()
        make()
      }}
    >
      <TextField
        label={say('studioNewAnswer')}
        value={title}
        onValue={setTitle}
        placeholder={say('studioNewAnswerExample')}
      />
      <Button look="outline" submits disabled={title.trim() === ''}>
        {say('studioAddAnswer')}
      </Button>
    </form>
  )
}

/** The answers of a pack: found, opened, written anew or moved in from the library. */
export function Answers() {
  const pack = usePack()
  const latest = usePackState((state) => state.answers)
  const answers = useCalm(latest)
  const found = usePackState((state) => state.found)
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState(PAGE)
  const levels = useMemo(() => {
    const worst = new Map<string, Finding['level']>()
    for (const { id, level } of found?.findings ?? []) if (!worst.has(id)) worst.set(id, level)
    return worst
  }, [found])
  const sorted = useMemo(
    () => [...answers.values()].sort((a, b) => byTitle.compare(a.snippet.title, b.snippet.title)),
    [answers],
  )
  const listed = sorted.filter(({ snippet }) => matches(snippet, query))
  return (
    <section class="card" aria-labelledby="studio-answers">
      <div class="row">
        <h1 id="studio-answers">{say('studioTabAnswers')}</h1>
        <span class="push">
          <a class="button main" href={hashOfPack(pack.name, 'add')}>
            {say('studioMoveIn')}
          </a>
        </span>
      </div>
      {answers.size === 0 && <p class="empty">{say('studioNoAnswers')}</p>}
      {answers.size > 7 && (
        <SearchField
          label={say('studioSearch')}
          placeholder={say('studioSearch')}
          value={query}
          list="studio-answer-list"
          onInput={setQuery}
        />
      )}
      <ul id="studio-answer-list" class="entries" aria-label={say('studioTabAnswers')}>
        <Broken />
        {listed.slice(0, shown).map((one) => (
          <Row key={one.file} one={one} level={levels.get(one.snippet.id)} pack={pack.name} />
        ))}
      </ul>
      {listed.length > shown && (
        <Button look="outline" onClick={() => setShown(shown + PAGE)}>
          {say('studioMore', String(listed.length - shown))}
        </Button>
      )}
      <NewAnswer />
    </section>
  )
}
