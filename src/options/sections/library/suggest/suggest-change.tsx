import { useState } from 'preact/hooks'
import {
  asTravels,
  SUGGESTION_ENDING,
  writeSuggestion,
} from '../../../../domain/packs/suggestion/suggestion.ts'
import type { Snippet } from '../../../../domain/snippets/snippet.ts'
import { say } from '../../../../platform/browser.ts'
import { setting } from '../../../../storage/settings.ts'
import { Button } from '../../../../ui/button.tsx'
import { BodyEditor } from '../../../parts/answer/body/body-editor.tsx'
import { CompareView } from '../../../parts/answer/edit/compare/compare-view.tsx'
import { tidied } from '../../../parts/answer/edit/draft.ts'
import { Examples } from '../../../parts/answer/edit/examples.tsx'
import { asText, textsOf, withText } from '../../../parts/answer/edit/texts/texts.ts'
import { TextPage, TextsBar } from '../../../parts/answer/edit/texts/texts-bar.tsx'
import { Field, TextField } from '../../../parts/field.tsx'
import { saveFile } from '../../../parts/files/save-file.ts'
import { useKoi } from '../../../parts/koi.ts'
import { useLive } from '../../../parts/use-live.ts'
import { suggestionOf } from './suggestion-of.ts'

interface SuggestChangeProps {
  /** As the pack brought it. */
  readonly snippet: Snippet
  /** Version of the pack that is installed. */
  readonly version: number
  /** The pack's title. */
  readonly pack: string
  /** The answers beside it, for what may be put in. */
  readonly rows: readonly Snippet[]
}

/** The wording an agent would like better, typed beside the one that her team has. */
function Wording({
  snippet,
  rows,
  onChange,
}: {
  readonly snippet: Snippet
  readonly rows: readonly Snippet[]
  readonly onChange: (part: Partial<Snippet>) => void
}) {
  const [turned, setTurned] = useState(0)
  const texts = textsOf(snippet)
  const at = turned < texts.length ? turned : 0
  return (
    <>
      <TextField label={say('libraryTitle')} value={snippet.title} onValue={(title) => onChange({ title })} />
      <TextsBar snippet={snippet} at={at} latest={() => snippet} onTurn={setTurned} onChange={onChange} />
      <TextPage at={at} many={texts.length > 1}>
        <BodyEditor
          key={`${at} ${texts.length}`}
          body={asText(snippet, at).body}
          language={asText(snippet, at).language}
          rows={rows}
          onBody={(body) => onChange(withText(snippet, at, { body }))}
        />
      </TextPage>
      <Examples examples={snippet.examples} onChange={(examples) => onChange({ examples })} />
    </>
  )
}

function Form({
  snippet,
  version,
  pack,
  rows,
  onClose,
}: SuggestChangeProps & { readonly onClose: () => void }) {
  const { tell } = useKoi()
  const profile = useLive((db) => setting(db, 'profile'))
  const [after, setAfter] = useState(snippet)
  const [note, setNote] = useState('')
  const [from, setFrom] = useState<string | null>(null)
  const name = from ?? profile?.name ?? ''
  const text = writeSuggestion(
    suggestionOf({ before: snippet, after: tidied(after), version, note, from: name }),
  )
  const isSame = JSON.stringify(asTravels(tidied(after))) === JSON.stringify(asTravels(tidied(snippet)))
  const save = (): void => {
    if (text === null) return
    saveFile(
      new Blob([text], { type: 'application/json' }),
      `${snippet.title.replace(/[\\/:*?"<>|]+/g, ' ').trim()}${SUGGESTION_ENDING}`,
    )
    tell(say('suggestSaved'))
    onClose()
  }
  return (
    <section class="card stack" aria-labelledby="suggest-title">
      <h2 id="suggest-title">{say('suggestTitle')}</h2>
      <p class="intro">{say('suggestIntro', pack)}</p>
      <Wording snippet={after} rows={rows} onChange={(part) => setAfter((was) => ({ ...was, ...part }))} />
      <Field label={say('suggestNote')}>
        {(wiring) => (
          <textarea
            {...wiring}
            rows={2}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        )}
      </Field>
      <TextField label={say('suggestFrom')} value={name} onValue={setFrom} />
      {!isSame && <CompareView before={snippet} now={tidied(after)} label={say('suggestCompare')} />}
      {isSame ? (
        <p class="hint">{say('suggestSame')}</p>
      ) : (
        text === null && <p class="hint warning">{say('suggestBad')}</p>
      )}
      <div class="row">
        <Button disabled={isSame || text === null} onClick={save}>
          {say('suggestSave')}
        </Button>
        <Button look="outline" onClick={onClose}>
          {say('suggestCancel')}
        </Button>
      </div>
    </section>
  )
}

/** The way from an answer of a pack to whoever makes the pack: a small file with the wording that an agent would like better. */
export function SuggestChange(props: SuggestChangeProps) {
  const [open, setOpen] = useState(false)
  if (open) return <Form {...props} onClose={() => setOpen(false)} />
  return (
    <div class="row">
      <Button look="outline" onClick={() => setOpen(true)}>
        {say('suggestTitle')}
      </Button>
    </div>
  )
}
