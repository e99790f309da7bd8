import { parseBody } from '../snippets/body.ts'
import { filledParagraphs } from './body-lines.ts'
import type { Inserted } from './compare.ts'
import { fingerprint } from './tokens.ts'

/** Names a wording without saying it: another one starts being counted anew. */
export const wordingOf = (body: string): string => fingerprint(body)

/** What the page is told to remember of an insertion: `body` as kept, `rendered` its text as it was filled in. */
export function insertedOf(snippet: string, body: string, rendered: string): Inserted {
  return { snippet, wording: wordingOf(body), paragraphs: filledParagraphs(parseBody(body).body, rendered) }
}
