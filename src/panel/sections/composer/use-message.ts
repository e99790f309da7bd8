import { useMemo } from 'preact/hooks'
import type { Answers } from '../../answer/rendering.ts'
import { draftOf, sceneOf, useFiled, usePage } from '../../around.ts'
import { useCustomerLanguage } from '../../customer-language.ts'
import type { Filed } from '../../filed.ts'
import { type ComposedMessage, composePicked, signOffIn } from '../../message/compose-picked.ts'
import type { PickedList } from '../../message/picked.ts'
import type { PanelState } from '../../state.ts'

const everything = (filed: Filed) => filed
const snippetsOf = (filed: Filed) => filed.snippets
const draftText = (state: PanelState): string => draftOf(state)?.text ?? ''

/** The picked pieces as one message, kept up to date. `replacing`: it takes the place of the draft instead of joining it. */
export function useMessage(
  picked: PickedList,
  answers: Answers,
  replacing: boolean,
): ComposedMessage & { readonly draft: string } {
  const scene = usePage(sceneOf)
  const filed = useFiled(everything)
  const rows = useFiled(snippetsOf)
  const draft = usePage(draftText)
  const language = useCustomerLanguage()
  const isLetter = scene?.channel !== 'chat'
  const signOff = useMemo(() => (isLetter ? signOffIn(rows) : null), [rows, isLetter])
  return useMemo(() => {
    const situation = { scene, filed, language, now: Date.now() }
    return { ...composePicked(picked, answers, signOff, replacing ? '' : draft, situation), draft }
  }, [picked, answers, replacing, signOff, scene, filed, language, draft])
}
