import { parseBody, toText } from '../../snippets/body.ts'
import type { Pack, PackSnippet } from '../pack.ts'
import type { Change } from './change.ts'
import { counted, same, sides } from './sides.ts'
import { wordChanges } from './word-changes.ts'

const FIELD_WORDS: readonly (readonly [keyof PackSnippet, string])[] = [
  ['title', 'name'],
  ['shortcut', 'shortcut'],
  ['folder', 'folder'],
  ['step', 'step'],
  ['variants', 'other languages or channels'],
  ['examples', 'examples'],
  ['tags', 'tags'],
  ['owner', 'owner'],
  ['reviewAt', 'review date'],
]

function answerChange({ was, is }: { was: PackSnippet; is: PackSnippet }): Change {
  const text = (one: PackSnippet): string => toText(parseBody(one.body).body)
  const said = was.body === is.body ? null : wordChanges(text(was), text(is))
  const fields = FIELD_WORDS.filter(([field]) => !same(was[field], is[field])).map(([, words]) => words)
  const others = fields.length > 0 ? [`changed ${fields.join(', ')}`] : []
  const details = [...(said === null ? [] : [said]), ...others].join('; ')
  return { kind: 'answers', words: `“${is.title}” ${details || 'is written anew'}`, ids: [is.id] }
}

/** Answers recalled, retired, changed and added. */
export function answerChanges(before: Pack, after: Pack): Change[] {
  const { added, removed, changed } = sides(before.snippets, after.snippets)
  const known = new Set(before.recalled.map(({ id }) => id))
  const recalled = after.recalled.filter(({ id }) => !known.has(id))
  const recalledIds = new Set(after.recalled.map(({ id }) => id))
  const retired = removed.filter(({ id }) => !recalledIds.has(id))
  return [
    ...recalled.map(
      ({ id, title, why }): Change => ({
        kind: 'answers',
        words: `“${title}” must not be used any more: ${why}`,
        ids: [id],
      }),
    ),
    ...counted('answers', 'answer', 'retired', retired),
    ...changed.map(answerChange),
    ...counted('answers', 'answer', 'added', added),
  ]
}
