import type { Loss } from './format.ts'

/** A placeholder, as its tool writes it, and how often it came. */
export interface Placeholder {
  readonly original: string
  /** Liquid for one that was understood, the question's label for one that was not. */
  readonly meaning: string
  readonly count: number
}

export interface CountedLoss extends Loss {
  readonly count: number
  /** Ids of the snippets it happened to, at most 20 of them. */
  readonly snippets: readonly string[]
}

/** Counts placeholders by what stands there. */
export class Placeholders {
  readonly #found = new Map<string, { original: string; meaning: string; count: number }>()

  met(original: string, meaning: string): void {
    const known = this.#found.get(original)
    if (known) known.count++
    else this.#found.set(original, { original, meaning, count: 1 })
  }

  list(): Placeholder[] {
    return [...this.#found.values()].sort((a, b) => b.count - a.count)
  }
}

/** Counts losses by what is lost. */
export class Losses {
  readonly #found = new Map<string, { loss: Loss; count: number; snippets: string[] }>()

  lose(snippet: string, loss: Loss): void {
    const key = `${loss.kind} ${loss.what}`
    const known = this.#found.get(key) ?? { loss, count: 0, snippets: [] }
    known.count++
    if (known.snippets.length < 20 && !known.snippets.includes(snippet)) known.snippets.push(snippet)
    this.#found.set(key, known)
  }

  list(): CountedLoss[] {
    return [...this.#found.values()].map(({ loss, count, snippets }) => ({ ...loss, count, snippets }))
  }
}
