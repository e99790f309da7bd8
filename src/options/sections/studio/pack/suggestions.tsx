import { useState } from 'preact/hooks'
import { same } from '../../../../domain/packs/diff/sides.ts'
import { answerFiles, writeAnswer } from '../../../../domain/packs/source/write-answer.ts'
import {
  asTravels,
  MOST_BYTES,
  readSuggestion,
  SUGGESTION_ENDING,
  type Suggestion,
  type SuggestionTrouble,
} from '../../../../domain/packs/suggestion/suggestion.ts'
import { say } from '../../../../platform/browser.ts'
import { Button } from '../../../../ui/button.tsx'
import { CompareView } from '../../../parts/answer/edit/compare/compare-view.tsx'
import { DropFiles } from '../../../parts/files/drop-files.tsx'
import { useKoi } from '../../../parts/koi.ts'
import { usePack, usePackState } from '../use-open-pack.ts'

/** Files that are looked at at once. */
const MOST_FILES = 200

const WORDS: Readonly<Record<SuggestionTrouble, string>> = {
  'too-big': 'studioSuggestionBig',
  'not-a-suggestion': 'studioSuggestionNone',
  newer: 'studioSuggestionNewer',
  unsafe: 'studioSuggestionUnsafe',
}

interface Opened {
  /** Tells files of one name apart. */
  readonly key: string
  readonly file: string
  readonly read: Suggestion | SuggestionTrouble
}

async function opened(files: readonly File[]): Promise<Opened[]> {
  return Promise.all(
    files.slice(0, MOST_FILES).map(async (file) => {
      const read = file.size > MOST_BYTES * 4 ? 'too-big' : readSuggestion(await file.text())
      return { key: crypto.randomUUID(), file: file.name, read }
    }),
  )
}

/** One suggestion beside the answer as the pack has it now. */
function Shown({ suggestion, onDone }: { readonly suggestion: Suggestion; readonly onDone: () => void }) {
  const pack = usePack()
  const { tell } = useKoi()
  const manifest = usePackState((state) => state.manifest)
  const answers = usePackState((state) => state.answers)
  const here = [...answers.values()].find(({ snippet }) => snippet.id === suggestion.id)
  const now = here?.snippet
  const after = { ...now, ...suggestion.after, pack: pack.name }
  const take = (): void => {
    const before = answerFiles(pack.files(), suggestion.id)
    pack.change(writeAnswer({ snippet: after, recalled: here?.recalled ?? null }, before))
    onDone()
    tell(say('studioTaken', suggestion.after.title), {
      text: say('optionsUndo'),
      run: () => {
        const names = new Set(before.map(({ name }) => name))
        const fresh = answerFiles(pack.files(), suggestion.id).map(({ name }) => name)
        pack.change({ put: before, remove: fresh.filter((name) => !names.has(name)) })
      },
    })
  }
  const isOther = manifest !== null && manifest.name !== suggestion.pack
  const hasMoved = now !== undefined && !same(asTravels(now), suggestion.before)
  return (
    <section class="card suggestion" aria-label={suggestion.after.title}>
      <h2>{suggestion.after.title}</h2>
      <p class="hint">
        {suggestion.from === ''
          ? say('studioSuggestedOn', String(suggestion.version))
          : say('studioSuggestedBy', suggestion.from, String(suggestion.version))}
      </p>
      {suggestion.note !== '' && <blockquote>{suggestion.note}</blockquote>}
      {isOther && <p class="note">{say('studioSuggestionOther', suggestion.pack)}</p>}
      {now === undefined && <p class="note">{say('studioSuggestionGone')}</p>}
      {hasMoved && <p class="note">{say('studioSuggestionMoved')}</p>}
      <CompareView
        before={now ?? { ...suggestion.before, pack: pack.name }}
        now={after}
        label={say('studioSuggestionCompare', suggestion.after.title)}
      />
      <div class="row">
        <Button onClick={take}>{say('studioTake')}</Button>
        <Button look="outline" onClick={onDone}>
          {say('studioLeave')}
        </Button>
      </div>
    </section>
  )
}

/** What agents would like otherwise: their files, opened, compared, taken over or not. */
export function Suggestions() {
  const [all, setAll] = useState<readonly Opened[]>([])
  const { failed } = useKoi()
  const open = (files: readonly File[]): void => {
    opened(files).then((more) => setAll((was) => [...was, ...more]), failed)
  }
  const drop = (key: string): void => setAll((was) => was.filter((one) => one.key !== key))
  return (
    <div class="page">
      <h1>{say('studioTabSuggestions')}</h1>
      <p class="intro">{say('studioSuggestionsIntro')}</p>
      <DropFiles
        words={say('studioSuggestionsHint')}
        choose={say('studioSuggestionsOpen')}
        accept={SUGGESTION_ENDING}
        onFiles={(files) => open(files.map(({ file }) => file))}
      />
      {all.map(({ key, file, read }) =>
        typeof read === 'string' ? (
          <div key={key} class="note row" role="alert">
            <p>
              <strong>{file}</strong> {say(WORDS[read])}
            </p>
            <span class="push">
              <Button look="quiet" onClick={() => drop(key)}>
                {say('optionsDismiss')}
              </Button>
            </span>
          </div>
        ) : (
          <Shown key={key} suggestion={read} onDone={() => drop(key)} />
        ),
      )}
    </div>
  )
}
