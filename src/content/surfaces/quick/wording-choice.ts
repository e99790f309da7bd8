import { languageName } from '../../../domain/snippets/language-name.ts'
import type { Channel } from '../../../domain/snippets/snippet.ts'
import { say } from '../../../platform/browser.ts'
import type { FilledAnswer } from '../../../protocol/requests.ts'
import { choiceField } from './ask-field.ts'

/** Name of the field; no ask has it, as theirs hold no colon. */
export const WORDING = 'koi:wording'

const CHANNELS: Readonly<Record<Channel, string>> = { any: '', email: 'channelEmail', chat: 'channelChat' }

/** The other ways an answer is written, to choose from; nothing where there is one. */
export function wordingChoice(document: Document, filled: FilledAnswer): HTMLElement[] {
  if (!filled.ok || filled.wordings.length < 2) return []
  const ways = filled.wordings.map(({ at, language, channel }) => {
    const name = languageName(language)
    const where = CHANNELS[channel]
    return { value: String(at), label: where === '' ? name : say('wordingName', name, say(where)) }
  })
  return [choiceField(document, WORDING, say('wordingLabel', filled.title), ways, String(filled.wording))]
}
