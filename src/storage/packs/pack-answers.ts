import type { Pack, PackSnippet } from '../../domain/packs/pack.ts'
import { lookupWords } from '../../domain/snippets/lookup-words.ts'
import type { Snippet } from '../../domain/snippets/snippet.ts'
import { RECALLED, RESTING, type SnippetRow } from '../database.ts'
import { rowOf, snippetOf } from '../snippets.ts'

/** Id on file of a pack's answer: no slug holds a slash, so no two packs meet, nor a pack and one's own answers. */
export function rowId(pack: string, id: string): string {
  return `${pack}/${id}`
}

/** An answer on file as its pack wrote it. */
export function writtenIn(pack: string, row: SnippetRow): PackSnippet {
  const { pack: _p, source: _s, ...rest } = snippetOf(row)
  return { ...rest, id: rest.id.slice(pack.length + 1) }
}

const TEXTS = [
  ...(['title', 'body', 'shortcut', 'step', 'folder', 'language', 'channel', 'owner', 'reviewAt'] as const),
]
const LISTS = ['tags', 'examples'] as const

/** What an update writes and takes away. */
export interface AnswerChanges {
  readonly put: readonly SnippetRow[]
  readonly gone: readonly string[]
}

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, place) => text === other[place])

const variantTexts = ({ variants }: Snippet | PackSnippet): string[] =>
  variants.flatMap(({ language, channel, body }) => [language, channel, body])

/** Does the row say what the pack's answer says? Ten thousand are asked at an update, so it is not done by writing both as JSON. */
function says(row: SnippetRow, is: PackSnippet): boolean {
  return (
    TEXTS.every((field) => row[field] === is[field]) &&
    LISTS.every((field) => sameList(row[field], is[field])) &&
    sameList(variantTexts(row), variantTexts(is))
  )
}

/**
 * What has to be written so that the answers on file are the pack's: changed and new ones, recalled ones marked where they are on file, the rest
 * gone. How often an answer was used stays with it. `now` in epoch ms.
 */
export function answerRows(
  pack: Pack,
  before: readonly SnippetRow[],
  counts: boolean,
  now: number,
): AnswerChanges {
  const byId = new Map(before.map((row) => [row.id, row]))
  const put: SnippetRow[] = []
  const state = counts ? 0 : RESTING
  for (const snippet of pack.snippets) {
    const id = rowId(pack.name, snippet.id)
    const old = byId.get(id) ?? null
    byId.delete(id)
    if (old?.deletedAt === state && says(old, snippet)) continue
    put.push({ ...rowOf({ ...snippet, id, pack: pack.name }, old, now), deletedAt: state })
  }
  for (const { id: name, title, why } of pack.recalled) {
    const id = rowId(pack.name, name)
    const old = byId.get(id)
    byId.delete(id)
    if (old === undefined || (old.deletedAt === RECALLED && old.recalled === why && old.title === title))
      continue
    put.push({
      ...old,
      title,
      words: lookupWords(title, old.shortcut),
      recalled: why,
      deletedAt: RECALLED,
    })
  }
  return { put, gone: [...byId.keys()] }
}
