import { languageName } from '../../../../../domain/snippets/language-name.ts'
import type { Channel } from '../../../../../domain/snippets/snippet.ts'
import { say } from '../../../../../platform/browser.ts'
import { channelName } from './channel-choice.tsx'
import type { Text } from './texts.ts'

/** "German · Chat": what tells one text of an answer from the others. */
export function textName({ language, channel }: Text): string {
  const name = languageName(language)
  return channel === 'any' ? name : say('textName', name, channelName(channel))
}

/** Why a text cannot be in this language for this channel. */
export function takenWords(language: string, channel: Channel): string {
  return say('textTaken', textName({ language, channel, body: '' }))
}
