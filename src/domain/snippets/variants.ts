import type { SceneChannel } from '../scene.ts'
import type { Channel, Snippet } from './snippet.ts'

/** One way a snippet is written: its own body or one of its variants. */
export interface Wording {
  /** Place among the snippet's variants; -1 for its own body. */
  readonly at: number
  readonly language: string
  readonly channel: Channel
  readonly body: string
}

/** What an answer is wanted for; `language` is BCP 47, null where nobody knows. */
export interface Wanted {
  readonly language: string | null
  readonly channel: SceneChannel
}

/** Every wording of a snippet, its own body first. */
export function wordingsOf({ language, channel, body, variants }: Snippet): readonly Wording[] {
  return [{ language, channel, body }, ...variants].map((one, place) => ({ at: place - 1, ...one }))
}

const base = (language: string): string => language.toLowerCase().split('-')[0] ?? ''

/** True where both name one language: "de-AT" and "de" do. */
export function isSameLanguage(one: string, other: string): boolean {
  return base(one) === base(other)
}

/** 2 for the very tag, 1 for the language, 0 for another one. */
function languageFit(language: string, wanted: string): number {
  if (language.toLowerCase() === wanted.toLowerCase()) return 2
  return isSameLanguage(language, wanted) ? 1 : 0
}

/** Where the channel is not known, the wording that suits both goes first, then the letter. */
function channelFit(channel: Channel, wanted: SceneChannel): number {
  if (wanted === 'unknown') return channel === 'any' ? 2 : channel === 'email' ? 1 : 0
  return channel === wanted ? 2 : channel === 'any' ? 1 : 0
}

/**
 * The wording for a conversation: by language first (the very tag, then the same language, then the snippet's own), then by channel. Ties go to
 * the snippet's own body, then to the earlier variant; a wording without words is never chosen over one with.
 */
export function chooseVariant(snippet: Snippet, { language, channel }: Wanted): Wording {
  const wordings = wordingsOf(snippet)
  const [own, ...variants] = wordings.filter(({ body }) => body.trim() !== '')
  const score = (one: Wording): number =>
    (language === null ? 0 : languageFit(one.language, language) * 100) +
    languageFit(one.language, snippet.language) * 10 +
    channelFit(one.channel, channel)
  const first = own ?? { at: -1, language: snippet.language, channel: snippet.channel, body: snippet.body }
  return variants.reduce((best, one) => (score(one) > score(best) ? one : best), first)
}

/** The snippet as that wording has it, ready to be rendered. */
export function inWording<S extends Snippet>(snippet: S, { language, channel, body }: Wording): S {
  return { ...snippet, language, channel, body }
}
