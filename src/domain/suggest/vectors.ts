/** Numbered vectors of one size, side by side in one array: thousands of arrays of their own take long to make and to collect. */
export class Vectors {
  readonly #size: number
  #values: Float32Array

  constructor(size: number) {
    this.#size = size
    this.#values = new Float32Array(size * 256)
  }

  /** The vector of a number, to be written to; all zero where the number is new. Good until another number is asked for. */
  row(number: number): Float32Array {
    const from = number * this.#size
    if (from + this.#size > this.#values.length) {
      const values = new Float32Array((from + this.#size) * 2)
      values.set(this.#values)
      this.#values = values
    }
    return this.#values.subarray(from, from + this.#size)
  }

  /** Sum of the products with a vector. Four sums at a time: nearly twice as fast as one. */
  dot(number: number, vector: Float32Array): number {
    const values = this.#values
    const from = number * this.#size
    let [first, second, third, fourth] = [0, 0, 0, 0]
    for (let at = 0; at < vector.length; at += 4) {
      first += (values[from + at] ?? 0) * (vector[at] ?? 0)
      second += (values[from + at + 1] ?? 0) * (vector[at + 1] ?? 0)
      third += (values[from + at + 2] ?? 0) * (vector[at + 2] ?? 0)
      fourth += (values[from + at + 3] ?? 0) * (vector[at + 3] ?? 0)
    }
    return first + second + third + fourth
  }

  /** Adds `share` of the vector of a number of `others` to the vector of a number. */
  add(number: number, others: Vectors, other: number, share: number): void {
    const row = this.row(number)
    const added = others.row(other)
    for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) + share * (added[at] ?? 0)
  }
}
