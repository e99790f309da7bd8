import { wordingOf } from '../../../domain/improving/inserted.ts'
import { proposeBody } from '../../../domain/improving/propose.ts'
import { fingerprint } from '../../../domain/improving/tokens.ts'
import { isOfPack } from '../../../domain/snippets/included.ts'
import type { Snippet } from '../../../domain/snippets/snippet.ts'
import type { SentChange } from '../../../protocol/answers-sent.ts'
import type { EditsRow, SnippetRow } from '../../../storage/database.ts'

/** An edit that could become the answer: what is kept now, and what it would be. */
export interface Candidate {
  readonly send: string
  readonly row: SnippetRow
  readonly wording: string
  readonly before: string
  readonly after: string
  /** Names the change, so that nobody asks about it again. */
  readonly change: string
}

/** The body of a snippet, or of one of its variants, that has this wording; null where it was changed since. */
export function bodyOf({ body, variants }: Snippet, wording: string): string | null {
  return [body, ...variants.map((variant) => variant.body)].find((one) => wordingOf(one) === wording) ?? null
}

/** The snippet with `after` in the place of the body or variant of this wording. */
export function withBody(snippet: Snippet, wording: string, after: string): Snippet {
  const changed = (body: string): string => (wordingOf(body) === wording ? after : body)
  return {
    ...snippet,
    body: changed(snippet.body),
    variants: snippet.variants.map((variant) => ({ ...variant, body: changed(variant.body) })),
  }
}

/** The edits worth a look, the newest first: those that change what goes out the next time, and that were not declined. */
export function candidatesOf(
  sent: readonly SentChange[],
  rows: readonly SnippetRow[],
  edits: readonly EditsRow[],
): Candidate[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return sent.flatMap(({ send, answers, known }) =>
    answers.flatMap((answer): Candidate[] => {
      const { snippet, wording } = answer
      const row = byId.get(snippet)
      // A pack's answer is changed by its pack alone.
      if (row && isOfPack(row)) return []
      const before = row ? bodyOf(row, wording) : null
      const after = before === null ? null : proposeBody(before, answer, known)
      if (!row || before === null || after === null) return []
      const change = fingerprint(after)
      const isDeclined = edits.some(
        (one) => one.snippet === snippet && one.wording === wording && one.declined.includes(change),
      )
      return isDeclined ? [] : [{ send, row, wording, before, after, change }]
    }),
  )
}
