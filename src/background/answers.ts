import { languageSample, sureLanguage } from '../domain/conversation/language.ts'
import { insertedOf } from '../domain/improving/inserted.ts'
import { type Sought, soughtBy } from '../domain/lookup/sought.ts'
import type { Scene } from '../domain/scene.ts'
import { includedBy } from '../domain/snippets/included.ts'
import { includedIn, previewOf } from '../domain/snippets/preview.ts'
import { type RenderContext, renderSnippet } from '../domain/snippets/render.ts'
import type { Snippet } from '../domain/snippets/snippet.ts'
import { chooseVariant, inWording, isSameLanguage, wordingsOf } from '../domain/snippets/variants.ts'
import { detectLanguage } from '../platform/language.ts'
import type { FilledAnswer, FoundAnswer } from '../protocol/requests.ts'
import type { KoiDatabase, SnippetRow } from '../storage/database.ts'
import { findInText } from '../storage/full-text.ts'
import { lookUp, snippetsById, snippetsByShortcut } from '../storage/lookup.ts'
import { packEffects, packValues, withPackHolidays } from '../storage/packs/effects.ts'
import { setting } from '../storage/settings.ts'

/** Characters of a body that a list shows. */
const PREVIEW = 140
/** Answers read for one rendering at most; the renderer itself says what is wrong with more. */
const MOST_INCLUDED = 60

function found({ id, title, shortcut, folder, tags, pack, body }: SnippetRow): FoundAnswer {
  return { id, title, shortcut, folder, tags: tags.slice(0, 8), pack, preview: previewOf(body, PREVIEW) }
}

/** Answers for what was typed, as a list shows them; null where the whole text is asked for and not indexed yet. */
export async function findAnswers(
  db: KoiDatabase,
  query: string,
  count: number,
  depth: 'names' | 'text',
): Promise<FoundAnswer[] | null> {
  const sought: Sought = soughtBy(query)
  const rows = depth === 'names' ? await lookUp(db, sought, count) : await findInText(db, sought, count)
  return rows?.map(found) ?? null
}

/** Every answer that `snippet` may include, directly or through others, by shortcut. */
async function includables(db: KoiDatabase, snippet: Snippet): Promise<Map<string, readonly Snippet[]>> {
  const known = new Map<string, readonly Snippet[]>()
  let wanted = includedIn(snippet.body)
  while (wanted.length > 0 && known.size < MOST_INCLUDED) {
    const read = await Promise.all(wanted.map((shortcut) => snippetsByShortcut(db, shortcut)))
    for (const [at, shortcut] of wanted.entries()) known.set(shortcut, read[at] ?? [])
    const next = read.flat().flatMap(({ body }) => includedIn(body))
    wanted = [...new Set(next)].filter((shortcut) => !known.has(shortcut))
  }
  return known
}

/** What the customer writes in, BCP 47; null where that leaves a doubt. */
async function customerLanguage(scene: Scene): Promise<string | null> {
  const sample = languageSample(scene)
  return sample === '' ? null : sureLanguage(await detectLanguage(sample))
}

interface Asked {
  readonly id: string
  /** By ask id. */
  readonly answers: Readonly<Record<string, string>>
  /** Place among the answer's variants, -1 for its own body; null for the one that suits. */
  readonly wording: number | null
  readonly scene: Scene
}

/** An answer filled in for a conversation as it stands; null where it is gone. `now` is epoch milliseconds. */
export async function fillIn(
  db: KoiDatabase,
  { id, answers: given, wording, scene }: Asked,
  now: number,
): Promise<FilledAnswer | null> {
  const [[row], profile, calendar, fields, language, packs] = await Promise.all([
    snippetsById(db, [id]),
    setting(db, 'profile'),
    setting(db, 'calendar'),
    setting(db, 'fields'),
    customerLanguage(scene),
    packEffects(db, now),
  ])
  if (!row) return null
  const wordings = wordingsOf(row)
  const suits = chooseVariant(row, { language, channel: scene.channel ?? 'unknown' })
  const chosen = wordings.find(({ at }) => at === wording) ?? suits
  const worded = inWording(row, chosen)
  const included = await includables(db, worded)
  const context: Omit<RenderContext, 'answers'> = {
    scene,
    profile,
    fields,
    pack: packValues(packs, row.pack),
    calendar: withPackHolidays(calendar, packs),
    now,
    snippetByShortcut: (shortcut, by) => includedBy(included.get(shortcut) ?? [], by),
  }
  const filled = renderSnippet(worded, { ...context, answers: given })
  if (!filled.ok) return filled
  // A shortcut is filled in once: rendering takes a good part of a cold worker's time.
  const isEmpty = Object.keys(given).length === 0
  const empty = isEmpty ? filled : renderSnippet(worded, { ...context, answers: {} })
  const asked = [...(empty.ok ? empty.asks : []), ...filled.asks]
  const all = [...new Map(asked.map((field) => [field.id, field])).values()]
  const inserted = insertedOf(row.id, worded.body, filled.text)
  return {
    ...filled,
    title: row.title,
    fields: all,
    inserted,
    wordings: wordings.map(({ at, language, channel }) => ({ at, language, channel })),
    wording: chosen.at,
    otherThan: language !== null && !isSameLanguage(chosen.language, language) ? language : null,
  }
}
