import { useMemo } from 'preact/hooks'
import { type Scene, STRANGER } from '../../domain/scene.ts'
import { includedBy } from '../../domain/snippets/included.ts'
import { type AskField, type Rendered, renderSnippet } from '../../domain/snippets/render.ts'
import type { Snippet } from '../../domain/snippets/snippet.ts'
import { packValues } from '../../storage/packs/effects.ts'
import { sceneOf, useFiled, usePage } from '../around.ts'
import type { Filed } from '../filed.ts'

export type Answers = Readonly<Record<string, string>>

/** An answer filled in for this conversation as it stands at `now` (epoch ms). */
export function renderedFor(
  snippet: Snippet,
  scene: Scene | null,
  filed: Filed,
  answers: Answers,
  now: number,
): Rendered {
  return renderSnippet(snippet, {
    scene: scene ?? STRANGER,
    profile: filed.profile,
    calendar: filed.calendar,
    fields: filed.fields,
    pack: packValues(filed.packs, snippet.pack),
    now,
    answers,
    snippetByShortcut: (shortcut, by) =>
      includedBy(
        filed.snippets.filter((one) => one.shortcut !== '' && one.shortcut === shortcut),
        by,
      ),
  })
}

const everything = (filed: Filed) => filed

/** The same, kept up to date. `fields` are all asks of the answer, filled in or not. */
export function useRendered(snippet: Snippet, answers: Answers): { rendered: Rendered; fields: AskField[] } {
  const scene = usePage(sceneOf)
  const filed = useFiled(everything)
  const { profile, calendar, fields: own, snippets, packs } = filed
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these parts of what is on file go into an answer
  return useMemo(() => {
    const now = Date.now()
    const rendered = renderedFor(snippet, scene, filed, answers, now)
    const empty = renderedFor(snippet, scene, filed, {}, now)
    const asked = [...(empty.ok ? empty.asks : []), ...(rendered.ok ? rendered.asks : [])]
    const fields = [...new Map(asked.map((field) => [field.id, field])).values()]
    return { rendered, fields }
  }, [snippet, scene, profile, calendar, own, snippets, packs, answers])
}
