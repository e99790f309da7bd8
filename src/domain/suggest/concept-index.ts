/** Which answers touch which groups of like meaning, and in how many of their texts. */
export class ConceptIndex {
  /** Concept -> answer -> texts. */
  readonly #answers = new Map<number, Map<number, number>>()

  add(answer: number, concepts: readonly number[]): void {
    for (const concept of concepts) {
      const answers = this.#answers.get(concept) ?? new Map<number, number>()
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
      this.#answers.set(concept, answers)
    }
  }

  remove(answer: number, concepts: readonly number[]): void {
    for (const concept of concepts) {
      const answers = this.#answers.get(concept)
      const left = (answers?.get(answer) ?? 1) - 1
      if (left > 0) answers?.set(answer, left)
      else answers?.delete(answer)
    }
  }

  /** How rare a concept is among so many answers. */
  rarity(concept: number, answers: number): number {
    return Math.log(1 + answers / ((this.#answers.get(concept)?.size ?? 0) + 0.5))
  }

  /** Calls `hit` with every answer that touches the concept. */
  each(concept: number, hit: (answer: number) => void): void {
    for (const answer of this.#answers.get(concept)?.keys() ?? []) hit(answer)
  }
}
