import type { Board } from './board.ts'

/** The answers that touch one concept, and in how many of their texts. */
interface Touching {
  readonly texts: Map<number, number>
  /** The keys of `texts` once more, to run through quickly; null where they have to be taken anew. */
  list: Int32Array | null
}

/** Which answers touch which groups of like meaning. */
export class ConceptIndex {
  readonly #touching = new Map<number, Touching>()

  add(answer: number, concepts: readonly number[]): void {
    for (const concept of concepts) {
      const touching = this.#touching.get(concept) ?? { texts: new Map<number, number>(), list: null }
      const texts = touching.texts.get(answer) ?? 0
      touching.texts.set(answer, texts + 1)
      if (texts === 0) touching.list = null
      this.#touching.set(concept, touching)
    }
  }

  remove(answer: number, concepts: readonly number[]): void {
    for (const concept of concepts) {
      const touching = this.#touching.get(concept)
      const left = (touching?.texts.get(answer) ?? 1) - 1
      if (!touching) continue
      if (left > 0) touching.texts.set(answer, left)
      else {
        touching.texts.delete(answer)
        touching.list = null
      }
    }
  }

  /** How rare a concept is among so many answers. */
  rarity(concept: number, answers: number): number {
    return Math.log(1 + answers / ((this.#touching.get(concept)?.texts.size ?? 0) + 0.5))
  }

  /** Raises every answer that touches the concept. */
  raise(concept: number, by: number, board: Board): void {
    const touching = this.#touching.get(concept)
    if (!touching) return
    touching.list ??= Int32Array.from(touching.texts.keys())
    for (const answer of touching.list) board.raise(answer, by)
  }
}
