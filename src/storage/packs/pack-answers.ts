import type { Pack, PackSnippet } from '../../domain/packs/pack.ts'
import { lookupWords } from '../../domain/snippets/lookup-words.ts'
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

/** What an update writes and takes away. */
export interface AnswerChanges {
  readonly put: readonly SnippetRow[]
  readonly gone: readonly string[]
}

/** Everything of an answer that its author wrote, as one text. */
function content({ id, title, body, shortcut, step, tags, folder, examples, ...rest }: PackSnippet): string {
  const { language, channel, variants, owner, reviewAt } = rest
  const wordings = variants.map((one) => [one.language, one.channel, one.body])
  const all = [id, title, body, shortcut, step, tags, folder, examples, language, channel, owner, reviewAt]
  return JSON.stringify([...all, wordings])
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
    if (old?.deletedAt === state && content(writtenIn(pack.name, old)) === content(snippet)) continue
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
      words: lookupWords(title, ''),
      shortcut: '',
      recalled: why,
      deletedAt: RECALLED,
    })
  }
  return { put, gone: [...byId.keys()] }
}
