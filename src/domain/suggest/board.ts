/** Scores of answers for one sentence, on typed arrays that are used again: a search must not leave work for the garbage collector. */
export class Board {
  #first = new Float32Array(0)
  #second = new Float32Array(0)
  #third = new Float32Array(0)
  readonly touched: number[] = []
  top = 0

  /** Empties the board and makes room for `size` answers. */
  reset(size: number): this {
    if (this.#first.length < size) {
      this.#first = new Float32Array(size * 2)
      this.#second = new Float32Array(size * 2)
      this.#third = new Float32Array(size * 2)
    } else {
      for (const answer of this.touched) this.#first[answer] = this.#second[answer] = this.#third[answer] = 0
    }
    this.touched.length = 0
    this.top = 0
    return this
  }

  /** One more text of `answer` scored. */
  add(answer: number, score: number): void {
    const first = this.#first[answer] ?? 0
    if (first === 0) this.touched.push(answer)
    if (score > this.top) this.top = score
    if (score > first) {
      this.#third[answer] = this.#second[answer] ?? 0
      this.#second[answer] = first
      this.#first[answer] = score
    } else if (score > (this.#second[answer] ?? 0)) {
      this.#third[answer] = this.#second[answer] ?? 0
      this.#second[answer] = score
    } else if (score > (this.#third[answer] ?? 0)) this.#third[answer] = score
  }

  /** Adds to what an answer has. */
  raise(answer: number, score: number): void {
    const before = this.#first[answer] ?? 0
    if (before === 0) this.touched.push(answer)
    this.#first[answer] = before + score
    if (before + score > this.top) this.top = before + score
  }

  /** best + .5 second + .25 third of an answer's texts. */
  sum(answer: number): number {
    return (this.#first[answer] ?? 0) + 0.5 * (this.#second[answer] ?? 0) + 0.25 * (this.#third[answer] ?? 0)
  }

  /** The `count` answers with the highest sums, in no order. */
  best(count: number): number[] {
    if (this.touched.length <= count) return [...this.touched]
    const kept: number[] = []
    let bar = 0
    let weakest = 0
    for (const answer of this.touched) {
      const sum = this.sum(answer)
      if (kept.length === count && sum <= bar) continue
      if (kept.length < count) kept.push(answer)
      else kept[weakest] = answer
      if (kept.length < count) continue
      weakest = 0
      for (let at = 1; at < count; at++)
        if (this.sum(kept[at] ?? 0) < this.sum(kept[weakest] ?? 0)) weakest = at
      bar = this.sum(kept[weakest] ?? 0)
    }
    return kept
  }
}
