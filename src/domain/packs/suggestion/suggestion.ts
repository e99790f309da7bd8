import * as v from 'valibot'
import { parseBody, toHtml } from '../../snippets/body.ts'
import type { Snippet } from '../../snippets/snippet.ts'
import { ownText } from '../built/own-markup.ts'
import { SNIPPET } from '../built/payload.ts'
import { plain, said, slug, version } from '../forms.ts'
import { LIMITS } from '../limits.ts'
import type { PackSnippet } from '../pack.ts'
import { liquidOf, readableLiquid, TemplateReader } from '../template-parts.ts'

/** Bytes of a suggestion's file: a long answer with pictures in all its wordings, and no flood. */
export const MOST_BYTES = 1_000_000

export const SUGGESTION_ENDING = '.koisuggestion'

/** Two wordings of one answer: how its pack has it, and how somebody who uses it would like it. */
const SUGGESTION = v.pipe(
  v.strictObject({
    koi: v.literal('suggestion'),
    format: v.literal(1),
    /** The pack's name. */
    pack: slug,
    /** The version of the pack that the change is made to. */
    version,
    /** The answer's id in the pack. */
    id: slug,
    before: SNIPPET,
    after: SNIPPET,
    /** Why, in the agent's words; '' for nothing said. */
    note: plain(LIMITS.text),
    /** Who suggests it, as she calls herself; '' for nobody. */
    from: v.union([v.literal(''), said(LIMITS.title)]),
  }),
  v.check(({ id, before, after }) => before.id === id && after.id === id, 'must be about one answer'),
)

/** A change of a pack's answer that an agent would like. Nothing in it comes from a conversation. */
export interface Suggestion {
  readonly pack: string
  readonly version: number
  readonly id: string
  readonly before: PackSnippet
  readonly after: PackSnippet
  readonly note: string
  readonly from: string
}

/** Why a file is no suggestion that could be looked at. */
export type SuggestionTrouble = 'too-big' | 'not-a-suggestion' | 'newer' | 'unsafe'

/** An answer as it travels: without whose it is and what it was before an import. */
export function asTravels({ pack: _pack, source: _source, ...snippet }: Snippet): PackSnippet {
  const { id, title, body, shortcut, step, tags, folder, examples, language, channel } = snippet
  const variants = snippet.variants.map((one) => ({
    language: one.language,
    channel: one.channel,
    body: one.body,
  }))
  const { owner, reviewAt } = snippet
  return {
    id,
    title,
    body,
    shortcut,
    step,
    tags,
    folder,
    examples,
    language,
    channel,
    variants,
    owner,
    reviewAt,
  }
}

/** A suggestion as the text of its file; null where the answer has no form that a pack could have (no title, no text, too long). */
export function writeSuggestion(suggestion: Suggestion): string | null {
  const file = { koi: 'suggestion', format: 1, ...suggestion }
  return v.is(SUGGESTION, file) ? `${JSON.stringify(file, null, 2)}\n` : null
}

/** Only what the closed tree writes itself, and Liquid that can be read. */
function isSafe(html: string, reader: TemplateReader): boolean {
  const text = ownText(html)
  if (text !== null) return reader.read(readableLiquid(text), '').ok
  const { body, dropped } = parseBody(html)
  return dropped.length === 0 && toHtml(body) === html && reader.read(liquidOf(body), '').ok
}

const bodiesOf = ({ body, variants }: PackSnippet): string[] => [body, ...variants.map((one) => one.body)]

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads the text of a suggestion's file. Whatever is in it, nothing of it is more than data of a pack's form. Never throws. */
export function readSuggestion(text: string): Suggestion | SuggestionTrouble {
  if (text.length > MOST_BYTES) return 'too-big'
  const json = jsonOf(text)
  const version = v.safeParse(v.object({ koi: v.literal('suggestion'), format: v.number() }), json)
  if (version.success && version.output.format > 1) return 'newer'
  const read = v.safeParse(SUGGESTION, json, { abortEarly: true })
  if (!read.success) return 'not-a-suggestion'
  const { pack, version: number, id, before, after, note, from } = read.output
  const reader = new TemplateReader()
  const isFine = [...bodiesOf(before), ...bodiesOf(after)].every((html) => isSafe(html, reader))
  return isFine ? { pack, version: number, id, before, after, note, from } : 'unsafe'
}
