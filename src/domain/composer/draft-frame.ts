import { greetingLength, signOffLine } from '../text/letter.ts'
import { draftLines } from '../text/own-words.ts'

/** What a draft brings itself, and the agent's own words in it. */
export interface DraftFrame {
  readonly greets: boolean
  /** The line it closes with; null for none. */
  readonly goodbye: string | null
  readonly own: string
}

/** How the agent's draft greets and closes. Quotes in it are not hers. */
export function frameOf(draft: string): DraftFrame {
  const lines = draftLines(draft)
    .filter(({ own }) => own)
    .map(({ start, end }) => draft.slice(start, end))
  const first = lines.find((line) => line.trim() !== '') ?? ''
  return {
    greets: greetingLength(first) > 0,
    goodbye: lines[signOffLine(lines)]?.trim() ?? null,
    own: lines.join('\n'),
  }
}

/** The line that closes the draft; null where it does not say goodbye. */
export const goodbyeOf = (draft: string): string | null => frameOf(draft).goodbye
