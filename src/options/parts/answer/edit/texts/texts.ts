import type { Channel, Snippet, Variant } from '../../../../../domain/snippets/snippet.ts'

/** One text of an answer with what it is written in and for; the first is the answer's own, the others its variants. */
export type Text = Variant

/** The same language tag however it was typed ("de-at" is "de-AT"); null for what is none. */
export function tagFrom(typed: string): string | null {
  try {
    return Intl.getCanonicalLocales(typed.trim().replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}

/** All texts of an answer; its own first. */
export function textsOf({ language, channel, body, variants }: Snippet): readonly Text[] {
  return [{ language, channel, body }, ...variants]
}

/** What changes in `snippet` when `part` of the text at place `at` does. */
export function withText(snippet: Snippet, at: number, part: Partial<Text>): Partial<Snippet> {
  if (at === 0) return part
  const variants = snippet.variants.map((one, place) => (place === at - 1 ? { ...one, ...part } : one))
  return { variants }
}

export function withoutText(snippet: Snippet, at: number): Partial<Snippet> {
  return { variants: snippet.variants.filter((_, place) => place !== at - 1) }
}

/** True where another text than the one at `except` is in this language for this channel already. */
export function isTaken(
  snippet: Snippet,
  language: string,
  channel: Channel,
  except: number | null,
): boolean {
  const same = (tag: string): string => (tagFrom(tag) ?? tag).toLowerCase()
  return textsOf(snippet).some(
    (text, at) => at !== except && same(text.language) === same(language) && text.channel === channel,
  )
}

/** The answer as it goes out with the text at `at`: for its preview and its language check. */
export function asText(snippet: Snippet, at: number): Snippet {
  const text = textsOf(snippet)[at]
  return text ? { ...snippet, ...text, variants: [] } : snippet
}
