import type { ChoiceRow, RejectionRow, SnippetRow } from '../../storage/database.ts'
import { snippetOf } from '../../storage/snippets.ts'
import type { Change } from './messages.ts'

/** So many things the worker takes in at once; then it answers what was asked meanwhile. */
const SLICE = { put: 200, learn: 500 }

/** What one kind of row amounts to for the worker, and how it is told from what it was. */
class Kept<Row> {
  readonly #signs = new Map<string, string>()
  readonly #idOf: (row: Row) => string
  readonly #signOf: (row: Row) => string

  constructor(idOf: (row: Row) => string, signOf: (row: Row) => string) {
    this.#idOf = idOf
    this.#signOf = signOf
  }

  /** Takes in all rows as they stand; gives those that are new or other than before, and the ids of those that are gone. */
  turn(rows: readonly Row[]): { readonly fresh: readonly Row[]; readonly gone: readonly string[] } {
    const there = new Set(rows.map(this.#idOf))
    const gone = [...this.#signs.keys()].filter((id) => !there.has(id))
    for (const id of gone) this.#signs.delete(id)
    const fresh = rows.filter((row) => this.#signs.get(this.#idOf(row)) !== this.#signOf(row))
    for (const row of fresh) this.#signs.set(this.#idOf(row), this.#signOf(row))
    return { fresh, gone }
  }
}

/** Another save is another sign; a use is none. */
function snippetSign(row: SnippetRow): string {
  const { updatedAt, title, shortcut, folder, step, tags, body, examples, variants } = row
  const parts = [updatedAt, title, shortcut, folder, step, tags.join(), body.length, examples.length]
  return [...parts, variants.length].join('\n')
}

const NOTHING: Change = { put: [], remove: [], learn: [], forget: [], reject: [], takeBack: [] }

/** Turns what is on file into what became different, in slices. */
export class Differences {
  readonly #snippets = new Kept<SnippetRow>(({ id }) => id, snippetSign)
  readonly #choices = new Kept<ChoiceRow>(
    ({ id }) => String(id),
    ({ snippet, text }) => `${snippet}\n${text}`,
  )
  readonly #rejections = new Kept<RejectionRow>(
    ({ id }) => String(id),
    ({ snippet, text }) => `${snippet}\n${text}`,
  )

  library(rows: readonly SnippetRow[]): Change[] {
    const { fresh, gone } = this.#snippets.turn(rows)
    const changes: Change[] = gone.length > 0 ? [{ ...NOTHING, remove: gone }] : []
    for (let at = 0; at < fresh.length; at += SLICE.put)
      changes.push({ ...NOTHING, put: fresh.slice(at, at + SLICE.put).map(snippetOf) })
    return changes
  }

  choices(rows: readonly ChoiceRow[]): Change[] {
    const { fresh, gone } = this.#choices.turn(rows)
    const changes: Change[] = gone.length > 0 ? [{ ...NOTHING, forget: gone }] : []
    for (let at = 0; at < fresh.length; at += SLICE.learn) {
      const slice = fresh.slice(at, at + SLICE.learn)
      const learn = slice.map(({ id, snippet, ...rest }) => ({
        ...rest,
        choiceId: `choice-${id}`,
        id: snippet,
      }))
      changes.push({ ...NOTHING, learn })
    }
    return changes.map((change) => ({ ...change, forget: change.forget.map((id) => `choice-${id}`) }))
  }

  rejections(rows: readonly RejectionRow[]): Change[] {
    const { fresh, gone } = this.#rejections.turn(rows)
    if (fresh.length + gone.length === 0) return []
    const reject = fresh.map(({ id, snippet, text }) => ({ rejectionId: `no-${id}`, id: snippet, text }))
    return [{ ...NOTHING, reject, takeBack: gone.map((id) => `no-${id}`) }]
  }
}
