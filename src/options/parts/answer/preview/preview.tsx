import { useMemo, useState } from 'preact/hooks'
import { DEFAULT_CALENDAR } from '../../../../domain/knowledge.ts'
import type { Fact, Scene } from '../../../../domain/scene.ts'
import { parseBody } from '../../../../domain/snippets/body.ts'
import { includedBy } from '../../../../domain/snippets/included.ts'
import { type AskField, type RenderContext, renderSnippet } from '../../../../domain/snippets/render.ts'
import type { Snippet } from '../../../../domain/snippets/snippet.ts'
import { say } from '../../../../platform/browser.ts'
import { packValues, withPackHolidays } from '../../../../storage/packs/effects.ts'
import { allSettings } from '../../../../storage/settings.ts'
import { useKoi } from '../../../parts/koi.ts'
import { useLive } from '../../../parts/use-live.ts'
import { usePackEffects } from '../../../parts/use-pack-effects.ts'
import { MAX_TEXT, weightOf } from '../body/size.ts'
import { AskInput } from './ask-input.tsx'
import { ChooseAgainst } from './choose-against.tsx'
import { cutText } from './cut.ts'
import { ShowBody } from './show-body.tsx'
import { type Against, profileFor, sceneOfSample, useConversation } from './use-against.ts'
import { useCalm } from './use-calm.ts'
import { ValueList } from './value-list.tsx'

interface PreviewProps {
  readonly snippet: Snippet
  readonly rows: readonly Snippet[]
  /** What its pack says of the team (`{{ pack.… }}`), for a pack in the making; without it, what the installed pack says. */
  readonly pack?: Readonly<Record<string, Fact>>
}

interface AsksProps {
  readonly asks: readonly AskField[]
  readonly answers: Readonly<Record<string, string>>
  readonly onAnswer: (id: string, answer: string) => void
}

function Asks({ asks, answers, onAnswer }: AsksProps) {
  if (asks.length === 0) return null
  return (
    <div class="preview-asks">
      <p class="hint">{say('previewAsks')}</p>
      {asks.map((ask) => (
        <AskInput
          key={ask.id}
          ask={ask}
          answer={answers[ask.id] ?? ''}
          onAnswer={(answer) => onAnswer(ask.id, answer)}
        />
      ))}
    </div>
  )
}

/** The answer filled in for one conversation: values marked, what is asked as fields to try. */
function Mail({
  snippet,
  scene,
  context,
}: {
  readonly snippet: Snippet
  readonly scene: Scene
  readonly context: RenderContext
}) {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  const open = useMemo(() => renderSnippet(snippet, context), [snippet, context])
  const filled = useMemo(() => renderSnippet(snippet, { ...context, answers }), [snippet, context, answers])
  const subject = scene.ticket.subject?.value
  return (
    <>
      <div class="preview-mail">
        <p class="preview-to">
          <strong>{scene.customer.name?.value ?? say('previewNobody')}</strong>
          {subject && ` · ${subject}`}
        </p>
        {filled.ok ? (
          <div class="preview-text" lang={snippet.language}>
            {filled.html === '' && <p class="hint">{say('previewEmpty')}</p>}
            <ShowBody
              body={parseBody(filled.html).body}
              cut={(text) => cutText(text, filled.values, filled.asks)}
            />
          </div>
        ) : (
          <p class="note" role="alert">
            {filled.message}
          </p>
        )}
      </div>
      {open.ok && (
        <Asks
          asks={open.asks}
          answers={answers}
          onAnswer={(id, answer) => setAnswers((was) => ({ ...was, [id]: answer }))}
        />
      )}
      {filled.ok && <ValueList values={filled.values} />}
    </>
  )
}

function useRenderContext(
  pack: string,
  values: Readonly<Record<string, Fact>> | null,
  rows: readonly Snippet[],
  against: Against,
  scene: Scene | null,
): RenderContext | null {
  const { now } = useKoi()
  const settings = useLive(allSettings)
  const packs = usePackEffects()
  return useMemo(
    () =>
      scene && {
        scene,
        profile: profileFor(against, settings?.profile),
        fields: settings?.fields ?? {},
        pack: values ?? packValues(packs, pack),
        calendar: withPackHolidays(settings?.calendar ?? DEFAULT_CALENDAR, packs),
        now: now(),
        answers: {},
        snippetByShortcut: (shortcut, by) =>
          includedBy(
            rows.filter((row) => row.shortcut === shortcut),
            by,
          ),
      },
    [pack, values, rows, against, scene, settings, packs, now],
  )
}

const WAITING = { waiting: 'previewWaiting', live: 'previewWaiting', gone: 'previewGone' } as const

/** How the answer will read, for a sample customer or for a conversation that is open now. */
export function Preview({ snippet, rows, pack }: PreviewProps) {
  const [against, setAgainst] = useState<Against>({ kind: 'sample', id: 'dana' })
  const conversation = useConversation(against.kind === 'tab' ? against.tab : null)
  const sample = useMemo(() => (against.kind === 'sample' ? sceneOfSample(against.id) : null), [against])
  const scene = sample ?? conversation?.scene ?? null
  const context = useRenderContext(snippet.pack, pack ?? null, rows, against, scene)
  const calm = useCalm(snippet)
  const tooLong = useMemo(() => weightOf(parseBody(calm.body).body).text > MAX_TEXT, [calm.body])
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{say('previewTitle')}</h2>
      <ChooseAgainst against={against} onChoose={setAgainst} />
      {conversation && !scene && (
        <p class="hint" role="status">
          {say(WAITING[conversation.phase])}
        </p>
      )}
      {tooLong && <p class="hint">{say('previewTooLong')}</p>}
      {scene && context && !tooLong && <Mail snippet={calm} scene={scene} context={context} />}
    </section>
  )
}
