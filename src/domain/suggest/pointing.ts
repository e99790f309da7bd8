import { dot, type Meaning } from './meaning.ts'
import { Vectors } from './vectors.ts'
import type { WordForm } from './word-form.ts'

/** How much the title says of what an answer is about, beside all its texts together. */
const TITLE = 0.5
/** And how much its body; from 1 to 2 measured as good (`tests/eval/suggest/sets/*-body`). */
const BODY = 1.5
/** A gist is this long at most, with a body or without. */
const LONGEST = 1 + TITLE

/** Where the texts of an index and its answers point (see meaning.ts); without meanings nowhere. */
export class Pointing {
  readonly #meaning: Meaning | null
  /** Of each unit. */
  readonly #units: Vectors
  /** Of each answer: all its units added up. */
  readonly #wholes: Vectors
  /** Of each answer's body. */
  readonly #bodies: Vectors
  /** Of each answer: the direction of the whole, half of the title's, and its body's, drawn to one length. */
  readonly #gists: Vectors

  constructor(meaning: Meaning | null) {
    const size = meaning?.size ?? 0
    this.#meaning = meaning
    this.#units = new Vectors(size)
    this.#wholes = new Vectors(size)
    this.#bodies = new Vectors(size)
    this.#gists = new Vectors(size)
  }

  /** A new answer, of which nothing is known yet but its body. */
  begin(answer: number, body: readonly WordForm[]): void {
    this.#wholes.row(answer).fill(0)
    const row = this.#bodies.row(answer)
    if (!this.#meaning?.into(row, body)) row.fill(0)
  }

  /** Takes a text of an answer in; false where nothing is known of its words. */
  add(answer: number, unit: number, words: readonly WordForm[]): boolean {
    if (!this.#meaning?.into(this.#units.row(unit), words)) return false
    this.#wholes.add(answer, this.#units, unit, 1)
    return true
  }

  /** Takes out a text that was taken in. */
  remove(answer: number, unit: number): void {
    this.#wholes.add(answer, this.#units, unit, -1)
    this.#units.row(unit).fill(0)
  }

  /** To be called when the texts of an answer have changed. */
  sumUp(answer: number, title: number): void {
    if (!this.#meaning) return
    const whole = this.#wholes.row(answer)
    const length = Math.sqrt(dot(whole, whole))
    const body = this.#bodies.row(answer)
    const hasBody = dot(body, body) > 0
    const share = hasBody ? LONGEST / (LONGEST + BODY) : 1
    this.#gists.row(answer).fill(0)
    if (length > 0) this.#gists.add(answer, this.#wholes, answer, share / length)
    this.#gists.add(answer, this.#units, title, share * TITLE)
    if (hasBody) this.#gists.add(answer, this.#bodies, answer, share * BODY)
  }

  /** Cosine with a text, -1 to 1; 0 for one of which nothing is known. */
  ofUnit(unit: number, meaning: Float32Array): number {
    return this.#units.dot(unit, meaning)
  }

  /** Cosine with all texts of an answer together, with its title and its body, weighted: -1.5 to 1.5. */
  ofAnswer(answer: number, meaning: Float32Array): number {
    return this.#gists.dot(answer, meaning)
  }
}
