import type { Answer, LearntChoice, Rejected } from './answer.ts'
import { readAnswer } from './answer-reading.ts'
import { Bm25 } from './bm25.ts'
import { ConceptIndex } from './concept-index.ts'
import type { Entry, Unit } from './entry.ts'
import type { Features } from './features.ts'
import { Fluency } from './fluency.ts'
import type { Meaning } from './meaning.ts'
import { Pointing } from './pointing.ts'
import { conceptsIn, featuresOf, readText, type TextReading, unjoined } from './reading.ts'
import { Spelling } from './spelling.ts'
import { type Others, Spread } from './spread.ts'

/**
 * The index of answers: what they say, what customers wrote when one of them was chosen or sent away, and how often. Grows and shrinks by one
 * text at a time; nothing is trained, so what is taken out again leaves no trace. Made by `createIndex`, asked by `rank`.
 */
export class SuggestIndex {
  readonly entries: (Entry | null)[] = []
  readonly units: (Unit | null)[] = []
  /** Unit -> its entry. */
  owners = new Int32Array(1024)
  /** One document per answer, fields weighted. */
  readonly answers = new Bm25()
  /** One document per unit, numbered as `units`. */
  readonly texts = new Bm25()
  readonly spread = new Spread()
  readonly concepts = new ConceptIndex()
  readonly spelling = new Spelling((root) => this.answers.has(root) || this.texts.has(root))
  readonly choices = new Map<string, LearntChoice & { readonly unit: number }>()
  readonly rejections = new Map<string, Rejected>()
  /** How many units are what customers may write. */
  featured = 0
  /** How many units are bodies: as many answers have one. */
  bodied = 0
  /** Counts up with every change. */
  state = 0
  readonly #numbers = new Map<string, number>()
  readonly #freeEntries: number[] = []
  readonly #freeUnits: number[] = []
  #nextName = 1

  /** null: texts are compared by their words alone. */
  readonly meaning: Meaning | null
  /** Where texts and answers point. */
  readonly pointing: Pointing
  /** How far `meaning` knows the language. */
  readonly fluency: Fluency

  constructor(meaning: Meaning | null = null) {
    this.meaning = meaning
    this.pointing = new Pointing(meaning)
    this.fluency = new Fluency(meaning)
  }

  /** How many answers there are. */
  get size(): number {
    return this.#numbers.size
  }

  has(id: string): boolean {
    return this.#numbers.has(id)
  }

  /** Adds an answer, or puts it in the place of the one with its id; what was learnt for it stays. */
  put(answer: Answer): void {
    const before = this.entries[this.#numbers.get(answer.id) ?? -1]
    const learnt = before?.learnt.flatMap((unit) => this.units[unit]?.choice ?? []) ?? []
    const rejected = [...(before?.rejected ?? [])]
    this.remove(answer.id)
    this.#add(answer)
    for (const choice of learnt) this.learn(choice)
    for (const [rejectionId, { text }] of rejected) this.reject({ rejectionId, id: answer.id, text })
  }

  /** Takes an answer out with all that was learnt for it; false when it is not there. */
  remove(id: string): boolean {
    const number = this.#numbers.get(id)
    const entry = number === undefined ? undefined : this.entries[number]
    if (number === undefined || !entry) return false
    for (const unit of entry.learnt) this.choices.delete(this.units[unit]?.choice?.choiceId ?? '')
    for (const rejection of entry.rejected.keys()) this.rejections.delete(rejection)
    for (const unit of [...entry.given, ...entry.learnt]) this.#removeUnit(entry, unit)
    const { tags, fields } = readAnswer(entry.answer)
    for (const tag of tags) this.#spell(tag, false)
    this.answers.remove(number, fields.keys())
    this.entries[number] = null
    this.#freeEntries.push(number)
    this.#numbers.delete(id)
    this.state++
    return true
  }

  /** Takes a choice in, again where it is known; null when there is no such answer or no words. */
  learn(choice: Omit<LearntChoice, 'choiceId'> & { readonly choiceId?: string | undefined }): string | null {
    const number = this.#numbers.get(choice.id)
    const entry = number === undefined ? undefined : this.entries[number]
    if (number === undefined || !entry || choice.text.trim() === '') return null
    const choiceId = choice.choiceId ?? this.#freeName()
    this.forget(choiceId)
    const learnt: LearntChoice = { ...choice, choiceId }
    const reading = readText(learnt.text)
    const features = featuresOf(reading)
    this.spread.add(number, [features], this.#featuresIn(entry))
    const unit = this.#addUnit(number, learnt.text, reading, features, learnt)
    entry.learnt.push(unit)
    this.pointing.sumUp(number, entry.given[0] ?? 0)
    this.choices.set(choiceId, { ...learnt, unit })
    return choiceId
  }

  /** Unlearns a choice; false when it is not there. */
  forget(choiceId: string): boolean {
    const choice = this.choices.get(choiceId)
    const entry = choice && this.entries[this.#numbers.get(choice.id) ?? -1]
    if (!choice || !entry) return false
    entry.learnt.splice(entry.learnt.indexOf(choice.unit), 1)
    this.#removeUnit(entry, choice.unit)
    this.pointing.sumUp(this.owners[choice.unit] ?? 0, entry.given[0] ?? 0)
    this.choices.delete(choiceId)
    return true
  }

  /** Remembers that an answer was sent away for a text; null when there is no such answer or no words. */
  reject(
    rejected: Omit<Rejected, 'rejectionId'> & { readonly rejectionId?: string | undefined },
  ): string | null {
    const entry = this.entries[this.#numbers.get(rejected.id) ?? -1]
    const { id, text } = rejected
    if (!entry || text.trim() === '') return null
    const rejectionId = rejected.rejectionId ?? this.#freeName()
    this.takeBack(rejectionId)
    entry.rejected.set(rejectionId, { text, features: featuresOf(readText(text)) })
    this.rejections.set(rejectionId, { rejectionId, id, text })
    return rejectionId
  }

  /** Forgets a rejection; false when it is not there. */
  takeBack(rejectionId: string): boolean {
    const rejection = this.rejections.get(rejectionId)
    if (!rejection) return false
    this.entries[this.#numbers.get(rejection.id) ?? -1]?.rejected.delete(rejectionId)
    return this.rejections.delete(rejectionId)
  }

  #freeName(): string {
    let name = `own-${this.#nextName++}`
    while (this.choices.has(name) || this.rejections.has(name)) name = `own-${this.#nextName++}`
    return name
  }

  #add(answer: Answer): void {
    const number = this.#freeEntries.pop() ?? this.entries.length
    const { title, body, examples, tags, fields, length } = readAnswer(answer)
    const entry: Entry = {
      ...{ answer, given: [], learnt: [], rejected: new Map(), titleConcepts: conceptsIn(title) },
    }
    this.pointing.begin(number, body.words)
    this.entries[number] = entry
    this.#numbers.set(answer.id, number)
    this.answers.add(number, fields, length)
    for (const tag of tags) this.#spell(tag, true)
    const texts = [unjoined(answer.title), ...answer.examples]
    const readings = [title, ...examples]
    const features = readings.map(featuresOf)
    this.spread.add(number, features, this.#featuresIn(entry))
    for (const [at, text] of texts.entries())
      entry.given.push(this.#addUnit(number, text, readings[at] ?? title, features[at] ?? null, null))
    if (body.content.length > 0) entry.given.push(this.#addUnit(number, answer.body, body, null, null))
    this.pointing.sumUp(number, entry.given[0] ?? 0)
  }

  #addUnit(
    number: number,
    text: string,
    reading: TextReading,
    features: Features | null,
    choice: LearntChoice | null,
  ): number {
    const unit = this.#freeUnits.pop() ?? this.units.length
    if (unit >= this.owners.length) {
      const owners = new Int32Array(unit * 2)
      owners.set(this.owners)
      this.owners = owners
    }
    this.owners[unit] = number
    const hasMeaning = features !== null && this.pointing.add(number, unit, reading.words)
    this.units[unit] = { answer: number, text, features, hasMeaning, choice, norm: 0, normedAt: -1 }
    this.texts.add(unit, reading.terms, reading.content.length)
    if (features) {
      this.featured++
      this.concepts.add(number, conceptsIn(reading))
    } else this.bodied++
    this.fluency.count(reading, 1)
    this.#spell(reading, true)
    this.state++
    return unit
  }

  #removeUnit(entry: Entry, number: number): void {
    const unit = this.units[number]
    if (!unit) return
    const reading = readText(unit.text)
    this.texts.remove(number, reading.terms.keys())
    if (unit.features) {
      this.featured--
      this.concepts.remove(unit.answer, conceptsIn(reading))
    } else this.bodied--
    this.fluency.count(reading, -1)
    if (unit.hasMeaning) this.pointing.remove(unit.answer, number)
    this.#spell(reading, false)
    this.units[number] = null
    if (unit.features) this.spread.remove(unit.answer, unit.features, this.#featuresIn(entry))
    this.#freeUnits.push(number)
    this.state++
  }

  #featuresIn({ given, learnt }: Entry): Others {
    return {
      count: given.length + learnt.length,
      all: () => [...given, ...learnt].flatMap((unit) => this.units[unit]?.features ?? []),
    }
  }

  #spell({ content }: TextReading, isThere: boolean): void {
    for (const { word } of content) {
      if (isThere) this.spelling.add(word)
      else this.spelling.remove(word)
    }
  }
}

/** An index over these answers; of two with one id the first counts. */
export function createIndex(answers: readonly Answer[], meaning: Meaning | null = null): SuggestIndex {
  const index = new SuggestIndex(meaning)
  for (const answer of answers) if (!index.has(answer.id)) index.put(answer)
  return index
}

/** Learns that `id` was the answer to `text`. Gives the choice's id, for `forget`; null when the index has no such answer. */
export function learn(index: SuggestIndex, text: string, id: string, choiceId?: string): string | null {
  return index.learn({ text, id, choiceId })
}

/** Unlearns one choice without a trace; false when it is not there. */
export function forget(index: SuggestIndex, choiceId: string): boolean {
  return index.forget(choiceId)
}

/** Weak evidence that `id` is not the answer to texts like this one. Gives the rejection's id, for `takeBack`; null when there is no such answer. */
export function reject(index: SuggestIndex, text: string, id: string, rejectionId?: string): string | null {
  return index.reject({ text, id, rejectionId })
}

/** Forgets a rejection without a trace; false when it is not there. */
export function takeBack(index: SuggestIndex, rejectionId: string): boolean {
  return index.takeBack(rejectionId)
}
