import { useState } from 'preact/hooks'
import { DEFAULT_CALENDAR } from '../../../../domain/knowledge.ts'
import { parseBody } from '../../../../domain/snippets/body.ts'
import { type AskField, type RenderContext, renderSnippet } from '../../../../domain/snippets/render.ts'
import type { Snippet } from '../../../../domain/snippets/snippet.ts'
import { say } from '../../../../platform/browser.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import { allSettings } from '../../../../storage/settings.ts'
import { Switch } from '../../../parts/field.tsx'
import { useKoi } from '../../../parts/koi.ts'
import { useLive } from '../../../parts/use-live.ts'
import { AskInput } from './ask-input.tsx'
import { cutText } from './cut.ts'
import { SAMPLE_PROFILE, sampleScene } from './sample.ts'
import { ShowBody } from './show-body.tsx'

interface PreviewProps {
  readonly snippet: Snippet
  readonly rows: readonly SnippetRow[]
}

function usePreviewContext(rows: readonly SnippetRow[], named: boolean): RenderContext {
  const { now } = useKoi()
  const settings = useLive(allSettings)
  const profile = settings?.profile
  return {
    scene: sampleScene(say('previewSubject'), named, say('previewEvidence')),
    profile: {
      name: profile?.name || SAMPLE_PROFILE.name,
      email: profile?.email || SAMPLE_PROFILE.email,
      team: profile?.team || SAMPLE_PROFILE.team,
    },
    fields: settings?.fields ?? {},
    calendar: settings?.calendar ?? DEFAULT_CALENDAR,
    now: now(),
    answers: {},
    snippetByShortcut: (shortcut) => rows.find((row) => row.shortcut === shortcut) ?? null,
  }
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

/** The answer as it would go into a reply to a sample customer: values marked, what is asked as fields to try. */
export function Preview({ snippet, rows }: PreviewProps) {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  const [named, setNamed] = useState(true)
  const context = usePreviewContext(rows, named)
  const open = renderSnippet(snippet, context)
  const filled = renderSnippet(snippet, { ...context, answers })
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{say('previewTitle')}</h2>
      <div class="preview-mail">
        <p class="preview-to">
          <strong>{named ? 'Dana Whitfield' : say('previewNobody')}</strong> · {say('previewSubject')}
        </p>
        {filled.ok ? (
          <div class="preview-text">
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
      <Switch label={say('previewNamed')} on={named} onChange={setNamed} />
    </section>
  )
}
