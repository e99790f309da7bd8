import type { Step } from '../carp/step.ts'
import { Bm25, termCounts } from './bm25.ts'
import { BUCKETS, type Features, featuresOf } from './features.ts'
import { contentWords, stem } from './words.ts'

/** What the index needs to know of an answer. `body` is text without markup. */
export interface Answer {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly examples: readonly string[]
  readonly tags: readonly string[]
  readonly step: Step | null
}

/** One insertion that the index learnt from. */
export interface LearntChoice {
  readonly choiceId: string
  readonly id: string
  readonly text: string
}

/** The whole index as plain data: the same ranking comes out of it again. */
export interface SavedIndex {
  readonly version: 1
  readonly answers: readonly Answer[]
  readonly choices: readonly LearntChoice[]
}

/** A piece of text that speaks for one answer. */
export interface Unit {
  readonly answer: number
  /** null for bodies: their wording is ours, not the customer's, so likeness to them misleads. */
  readonly features: Features | null
  /** Length of the features' vector, and how large the index was when it was taken; kept by likeness.ts. */
  norm: number
  normedAt: number
}

export interface Entry {
  readonly answer: Answer
  /** Numbers of units: title and examples first, then choices as they came. */
  readonly given: readonly number[]
  readonly learnt: number[]
}

export const stems = (text: string): string[] => contentWords(text).map(stem)

const WEIGHTS = { title: 2, tags: 1, examples: 1, body: 0.7 }

/**
 * The index of answers: what they say, what customers wrote when one of them was chosen, and how often. Grows by one text at a time; nothing is
 * trained. Made by `createIndex`, asked by `rank`.
 */
export class SuggestIndex {
  readonly entries: Entry[] = []
  readonly units: (Unit | null)[] = []
  /** One document per answer, fields weighted. */
  readonly answers = new Bm25()
  /** One document per unit, numbered as `units`. */
  readonly texts = new Bm25()
  /** In how many units with features a bucket occurs. */
  readonly spread = new Uint32Array(BUCKETS)
  readonly choices = new Map<string, LearntChoice & { readonly unit: number }>()
  featured = 0
  readonly #numbers = new Map<string, number>()
  #nextChoice = 1

  add(answer: Answer): void {
    if (this.#numbers.has(answer.id)) return
    const number = this.entries.length
    this.#numbers.set(answer.id, number)
    const fields = new Map<string, number>()
    const title = stems(answer.title)
    const body = stems(answer.body)
    const examples = answer.examples.flatMap(stems)
    termCounts(title, WEIGHTS.title, fields)
    termCounts(answer.tags.flatMap(stems), WEIGHTS.tags, fields)
    termCounts(examples, WEIGHTS.examples, fields)
    termCounts(body, WEIGHTS.body, fields)
    this.answers.add(fields, title.length + examples.length + body.length)
    const given = [answer.title, ...answer.examples].map((text) => this.#addUnit(number, text, true))
    if (body.length > 0) given.push(this.#addUnit(number, answer.body, false))
    this.entries.push({ answer, given, learnt: [] })
  }

  /** Takes a choice in; null when there is no such answer. */
  learn(text: string, id: string, choiceId?: string): string | null {
    const number = this.#numbers.get(id)
    const entry = number === undefined ? undefined : this.entries[number]
    if (number === undefined || !entry || text.trim() === '') return null
    const key = choiceId ?? `choice-${this.#nextChoice++}`
    if (this.choices.has(key)) this.forget(key)
    const unit = this.#addUnit(number, text, true)
    entry.learnt.push(unit)
    this.choices.set(key, { choiceId: key, id, text, unit })
    return key
  }

  forget(choiceId: string): boolean {
    const choice = this.choices.get(choiceId)
    const number = choice === undefined ? undefined : this.#numbers.get(choice.id)
    if (!choice || number === undefined) return false
    const features = this.units[choice.unit]?.features
    if (features) for (const bucket of features.buckets) this.spread[bucket] = (this.spread[bucket] ?? 1) - 1
    this.featured--
    this.units[choice.unit] = null
    this.texts.remove(choice.unit)
    const learnt = this.entries[number]?.learnt
    learnt?.splice(learnt.indexOf(choice.unit), 1)
    this.choices.delete(choiceId)
    return true
  }

  #addUnit(answer: number, text: string, featured: boolean): number {
    const terms = stems(text)
    const unit = this.texts.add(termCounts(terms), terms.length)
    const features = featured ? featuresOf(text) : null
    this.units.push({ answer, features, norm: 0, normedAt: 0 })
    if (features) {
      this.featured++
      for (const bucket of features.buckets) this.spread[bucket] = (this.spread[bucket] ?? 0) + 1
    }
    return unit
  }
}

/** An index over these answers; two with one id count once. */
export function createIndex(answers: readonly Answer[]): SuggestIndex {
  const index = new SuggestIndex()
  for (const answer of answers) index.add(answer)
  return index
}

/** Learns that `id` was the answer to `text`. Gives the choice's id, for `forget`; null when the index has no such answer. */
export function learn(index: SuggestIndex, text: string, id: string, choiceId?: string): string | null {
  return index.learn(text, id, choiceId)
}

/** Unlearns one choice without a trace; false when it is not there. */
export function forget(index: SuggestIndex, choiceId: string): boolean {
  return index.forget(choiceId)
}

export function saveIndex(index: SuggestIndex): SavedIndex {
  const choices = [...index.choices.values()].map(({ choiceId, id, text }) => ({ choiceId, id, text }))
  return { version: 1, answers: index.entries.map((entry) => entry.answer), choices }
}

export function loadIndex(saved: SavedIndex): SuggestIndex {
  const index = createIndex(saved.answers)
  for (const { text, id, choiceId } of saved.choices) index.learn(text, id, choiceId)
  return index
}
