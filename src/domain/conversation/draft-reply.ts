import { type Mark, type Reply, replyOf } from './answered.ts'

/** A price may be broken at the end of a line; nothing else that is looked for reaches over it. */
const OVER_LINES: Mark = 'amount'

/** Reads one draft again and again as it is typed: only lines that changed are read anew. Holds the lines of the last draft alone. */
export class DraftReplyReader {
  private lines = new Map<string, Reply>()

  /** The draft as a reply to asks; read only as far as they want to know. */
  read(draft: string): Reply {
    const lines = new Map<string, Reply>()
    for (const line of draft.split('\n'))
      if (line !== '') lines.set(line, this.lines.get(line) ?? replyOf(line))
    this.lines = lines
    const all = [...lines.values()]
    const whole = replyOf(draft)
    return {
      has: (mark) => (mark === OVER_LINES ? whole.has(mark) : all.some((line) => line.has(mark))),
      terms: { has: (term) => all.some(({ terms }) => terms.has(term)) },
    }
  }
}
