import { useMemo, useState } from 'preact/hooks'
import { isVariantFile } from '../../../../domain/packs/snippet-file-name.ts'
import type { Fact } from '../../../../domain/scene.ts'
import type { Snippet } from '../../../../domain/snippets/snippet.ts'
import { say } from '../../../../platform/browser.ts'
import { Button } from '../../../../ui/button.tsx'
import { BodyEditor } from '../../../parts/answer/body/body-editor.tsx'
import { Examples } from '../../../parts/answer/edit/examples.tsx'
import { Fields } from '../../../parts/answer/edit/fields.tsx'
import { asText, textsOf, withText } from '../../../parts/answer/edit/texts/texts.ts'
import { TextPage, TextsBar } from '../../../parts/answer/edit/texts/texts-bar.tsx'
import { Preview } from '../../../parts/answer/preview/preview.tsx'
import { TextField } from '../../../parts/field.tsx'
import { useKoi } from '../../../parts/koi.ts'
import { hashOfPack } from '../../../route.ts'
import { FindingLines } from '../parts/findings.tsx'
import { SourceText } from '../parts/source-text.tsx'
import { usePack, usePackState, useSnippets } from '../use-open-pack.ts'
import { TestLines } from './test-lines.tsx'
import { type AnswerEditing, useAnswer } from './use-answer.ts'

/** What the pack says of the team, for the preview. */
function usePackValues(): Readonly<Record<string, Fact>> {
  const manifest = usePackState((state) => state.manifest)
  return useMemo(() => {
    const evidence = say('studioEvidence', manifest?.title ?? '')
    return Object.fromEntries(
      Object.entries(manifest?.values ?? {}).map(([key, value]) => [key, { value, evidence }]),
    )
  }, [manifest])
}

/** What lint and tests say of this answer. */
function Findings({ id, files }: { readonly id: string; readonly files: readonly string[] }) {
  const found = usePackState((state) => state.found)
  const own = (found?.findings ?? []).filter((one) => one.id === id || files.includes(one.file))
  const tests = (found?.tests ?? []).filter((test) => test.id === id)
  return (
    <section class="card" aria-labelledby="studio-findings" aria-live="polite">
      <h2 id="studio-findings">{say('studioTabCheck')}</h2>
      {own.length === 0 ? (
        <p class="hint">{say(found ? 'studioFine' : 'studioLooking')}</p>
      ) : (
        <FindingLines findings={own} />
      )}
      <TestLines tests={tests} />
    </section>
  )
}

/** Recalls an answer with the reason, or takes that back. */
function Recall({ editing }: { readonly editing: AnswerEditing }) {
  const [why, setWhy] = useState('')
  const recalled = editing.answer?.recalled ?? null
  return (
    <section class="card" aria-labelledby="studio-recall">
      <h2 id="studio-recall">{say('studioRecall')}</h2>
      <p class="intro">{say('studioRecallIntro')}</p>
      {recalled === null ? (
        <form
          class="add-line"
          onSubmit={(event) => {
            event.preventDefault()
            editing.recall(why.trim())
          }}
        >
          <TextField label={say('studioRecallWhy')} value={why} onValue={setWhy} />
          <Button look="outline" submits disabled={why.trim() === ''}>
            {say('studioRecall')}
          </Button>
        </form>
      ) : (
        <div class="row">
          <p>{say('studioRecalledWhy', recalled)}</p>
          <Button look="outline" onClick={() => editing.recall(null)}>
            {say('studioRecallBack')}
          </Button>
        </div>
      )}
    </section>
  )
}

/** The files of an answer as they are: tests stand there, and whatever the form has no field for. */
function Files({ editing, open }: { readonly editing: AnswerEditing; readonly open: boolean }) {
  const pack = usePack()
  const problems = usePackState((state) => state.problems)
  const tests = usePackState((state) => state.found)?.findings ?? []
  return (
    <details class="card studio-files" open={open}>
      <summary>{say('studioFiles')}</summary>
      <p class="intro">{say('studioFilesIntro')}</p>
      {editing.files.map(({ name, text }) => (
        <SourceText
          key={name}
          label={name}
          text={text}
          rows={isVariantFile(name) ? 6 : 16}
          problems={[
            ...problems.filter(({ file }) => file === name),
            ...tests.filter(({ file, code }) => file === name && code === 'failing-test'),
          ]}
          onText={(typed) => pack.change({ put: [{ name, text: typed }], remove: [] })}
        />
      ))}
    </details>
  )
}

function useRetire(editing: AnswerEditing): () => void {
  const pack = usePack()
  const { tell } = useKoi()
  return () => {
    const { files, answer } = editing
    pack.change({ put: [], remove: files.map(({ name }) => name) })
    location.hash = hashOfPack(pack.name)
    tell(say('studioRetired', answer?.snippet.title ?? ''), {
      text: say('optionsUndo'),
      run: () => pack.change({ put: files, remove: [] }),
    })
  }
}

function Form({ editing, snippet }: { readonly editing: AnswerEditing; readonly snippet: Snippet }) {
  const rows = useSnippets()
  const values = usePackValues()
  const retire = useRetire(editing)
  const pack = usePack()
  const [turned, setTurned] = useState(0)
  const texts = textsOf(snippet)
  const at = turned < texts.length ? turned : 0
  const text = texts[at]
  const latest = (): Snippet => editing.latest() ?? snippet
  return (
    <div class="edit">
      <div class="row">
        <a class="back" href={hashOfPack(pack.name)}>
          {say('studioTabAnswers')}
        </a>
        <span class="push">
          <Button look="outline" onClick={retire}>
            {say('studioRetire')}
          </Button>
        </span>
      </div>
      <div class="edit-body">
        <div class="edit-form">
          <h1 class="aloud">{snippet.title || say('libraryUntitled')}</h1>
          <input
            class="title-input"
            type="text"
            aria-label={say('libraryTitle')}
            placeholder={say('libraryTitle')}
            autocomplete="off"
            value={snippet.title}
            onInput={(event) => editing.change({ title: event.currentTarget.value })}
          />
          <TextsBar snippet={snippet} at={at} latest={latest} onTurn={setTurned} onChange={editing.change} />
          {text && (
            <TextPage at={at} many={texts.length > 1}>
              <BodyEditor
                key={`${editing.revision} ${at} ${texts.length}`}
                body={text.body}
                language={text.language}
                rows={rows}
                onBody={(body) => editing.change(withText(snippet, at, { body }))}
              />
            </TextPage>
          )}
          <Findings id={snippet.id} files={editing.files.map(({ name }) => name)} />
          <Fields working={snippet} rows={rows} onChange={editing.change} />
          <Examples examples={snippet.examples} onChange={(examples) => editing.change({ examples })} />
          <Recall editing={editing} />
          <Files editing={editing} open={false} />
        </div>
        <Preview snippet={asText(snippet, at)} rows={rows} pack={values} />
      </div>
    </div>
  )
}

/** One answer of a pack: what agents will get, what lint and tests say of it, and its files. */
export function AnswerView({ id }: { readonly id: string }) {
  const pack = usePack()
  const editing = useAnswer(id)
  if (editing.files.length === 0)
    return (
      <div class="nothing">
        <h1>{say('studioAnswerMissing')}</h1>
        <a href={hashOfPack(pack.name)}>{say('studioTabAnswers')}</a>
      </div>
    )
  if (editing.answer) return <Form editing={editing} snippet={editing.answer.snippet} />
  return (
    <div class="edit">
      <h1>{say('studioBroken')}</h1>
      <Files editing={editing} open />
    </div>
  )
}
