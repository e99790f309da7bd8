import { useMemo } from 'preact/hooks'
import type { SceneChannel } from '../../domain/scene.ts'
import { languageName } from '../../domain/snippets/language-name.ts'
import type { Channel, Snippet } from '../../domain/snippets/snippet.ts'
import { chooseVariant, isSameLanguage, type Wording, wordingsOf } from '../../domain/snippets/variants.ts'
import { say } from '../../platform/browser.ts'
import type { SnippetRow } from '../../storage/database.ts'
import { sceneOf, usePage } from '../around.ts'
import { useCustomerLanguage } from '../customer-language.ts'
import type { PanelState } from '../state.ts'

export const channelOf = (state: PanelState): SceneChannel => sceneOf(state)?.channel ?? 'unknown'

const CHANNEL_NAMES: Readonly<Record<Channel, string | null>> = {
  any: null,
  email: 'channelEmail',
  chat: 'channelChat',
}

/** "German, chat". */
export function wordingName({ language, channel }: Wording): string {
  const name = CHANNEL_NAMES[channel]
  return name === null ? languageName(language) : say('wordingName', languageName(language), say(name))
}

export interface WordingChoice {
  /** Every wording, the answer's own first. */
  readonly all: readonly Wording[]
  readonly chosen: Wording
  /** The language the customer writes in, where this wording is in another one. */
  readonly otherThan: string | null
}

/** The wording an answer has here: the one the agent asked for (its place among the variants), else the one that fits the conversation. */
export function useWording(row: Snippet, asked: number | null): WordingChoice {
  const language = useCustomerLanguage()
  const channel = usePage(channelOf)
  return useMemo(() => {
    const all = wordingsOf(row)
    const chosen = all.find(({ at }) => at === asked) ?? chooseVariant(row, { language, channel })
    const isOther = language !== null && !isSameLanguage(chosen.language, language)
    return { all, chosen, otherThan: isOther ? language : null }
  }, [row, asked, language, channel])
}

/** The row in its wording; the same object as long as neither changes. */
export function useInWording(row: SnippetRow, { body, language, channel }: Wording): SnippetRow {
  return useMemo(() => ({ ...row, body, language, channel }), [row, body, language, channel])
}
