import { Drop } from 'liquidjs'
import type { MaybeFact } from '../scene.ts'
import { nameParts } from '../text/first-name.ts'
import { sureParts } from '../text/sure-name.ts'
import { cleanValue } from './marks.ts'
import { type PlacedValue, placedValue } from './shown-values.ts'
import { labelOf, type OpenGroup, VARIABLES, type ValueSources } from './variables.ts'

/** A field the agent fills in before the answer can go. */
export interface AskField {
  /** Key of the answer: the label's words joined by '-', or the path of the variable that is empty. */
  readonly id: string
  readonly label: string
  /** '' free text when empty. */
  readonly choices: readonly string[]
  /** Answers to `date` are YYYY-MM-DD. */
  readonly kind: 'text' | 'choice' | 'date'
}

/** A value that went into the reply, and where it was read. */
export interface FilledValue {
  readonly path: string
  readonly value: string
  readonly evidence: string
}

interface Read {
  readonly path: string
  readonly fact: MaybeFact
  /** Empty, but a default stands in for it. */
  excused: boolean
}

/** Keeps the books while one template is rendered: what was read, what is filled, what is still to be asked. */
export class Filling {
  readonly values = new Map<string, FilledValue>()
  readonly asks = new Map<string, AskField>()
  readonly #answers: Readonly<Record<string, string>>
  #reads: Read[] = []
  #blankWanted = false

  constructor(answers: Readonly<Record<string, string>>) {
    this.#answers = answers
  }

  /** The agent's answer to an ask, or null. */
  answer(id: string): string | null {
    const answer = Object.hasOwn(this.#answers, id) ? cleanValue(this.#answers[id] ?? '') : ''
    return answer === '' ? null : answer
  }

  read(path: string, fact: MaybeFact): void {
    this.#reads.push({ path, fact, excused: false })
  }

  /** A default takes the place of every empty value read so far; a default of '' means the author wants nothing there. */
  excuse(blank: boolean): void {
    for (const read of this.#reads) if (read.fact === null) read.excused = true
    this.#blankWanted = blank
  }

  /** An output begins: forget what conditions before it looked at. */
  begin(): void {
    this.#reads = []
    this.#blankWanted = false
  }

  /**
   * An output ended as `text`: what to write instead where a value is missing (the ask field's mark), null to write `text`,
   * 'blank' where the author wants nothing.
   */
  end(text: string, expression: string): AskField | 'blank' | null {
    const missing = this.#reads.find((read) => read.fact === null && !read.excused)
    if (missing)
      return this.ask({ id: missing.path, label: labelOf(missing.path), choices: [], kind: 'text' })
    if (text.trim() === '') {
      if (this.#blankWanted) return 'blank'
      const path = this.#reads[0]?.path ?? expression
      return this.ask({ id: path, label: labelOf(path), choices: [], kind: 'text' })
    }
    for (const { path, fact } of this.#reads)
      if (fact !== null && this.answer(path) === null) this.values.set(path, { path, ...fact })
    return null
  }

  ask(field: AskField): AskField {
    if (!this.asks.has(field.id)) this.asks.set(field.id, field)
    return field
  }
}

/** One value inside Liquid: tells the books when a template looks at it. */
export class ValueDrop extends Drop {
  readonly #path: string
  readonly #fact: MaybeFact
  readonly #filling: Filling
  /** Another value of the same conversation. */
  readonly other: (path: string) => ValueDrop

  constructor(path: string, fact: MaybeFact, filling: Filling, other: (path: string) => ValueDrop) {
    super()
    this.#path = path
    this.#fact = fact
    this.#filling = filling
    this.other = other
  }

  override valueOf(): string | null {
    this.#filling.read(this.#path, this.#fact)
    return this.#fact?.value ?? null
  }

  /** "customer.name". */
  get path(): string {
    return this.#path
  }

  override liquidMethodMissing(key: string | number): number | undefined {
    return key === 'size' ? (this.#fact?.value.length ?? 0) : undefined
  }
}

/** A group whose members are not known beforehand: a field nobody knows is empty, not an error, so it becomes an ask. */
class OpenDrop extends Drop {
  readonly #group: OpenGroup
  readonly #value: (path: string) => ValueDrop

  constructor(group: OpenGroup, value: (path: string) => ValueDrop) {
    super()
    this.#group = group
    this.#value = value
  }

  override liquidMethodMissing(key: string | number): ValueDrop {
    return this.#value(`${this.#group}.${key}`)
  }
}

/** What an answer may say of a value: a name that leaves a doubt is not said, and comes back as an ask or its default. */
function sureValue(path: string, sources: ValueSources): PlacedValue {
  const name = sources.scene.customer.name?.value
  if (name === undefined) return placedValue(path, sources)
  const { first, last } = sureParts(name)
  // "Miller, Purchasing" may not be turned round either.
  const isTurned = name.includes(',') && nameParts(name).first !== first
  const isUnsure =
    (path === 'customer.first_name' && first === null) ||
    (path === 'customer.last_name' && last === null) ||
    (path === 'customer.name' && isTurned)
  return isUnsure ? { path, fact: null } : placedValue(path, sources)
}

/** The variables a template sees. The agent's answer to an ask wins over an empty value. */
export function scopeOf(sources: ValueSources, filling: Filling, now: number): Record<string, unknown> {
  const value = (path: string): ValueDrop => {
    const placed = sureValue(path, sources)
    if (placed.fact !== null) return new ValueDrop(placed.path, placed.fact, filling, value)
    const typed = filling.answer(path)
    const fact = typed === null ? null : { value: typed, evidence: 'you filled it in' }
    return new ValueDrop(path, fact, filling, value)
  }
  const group = (name: OpenGroup): OpenDrop => new OpenDrop(name, value)
  const scope: Record<string, Record<string, Drop>> = {
    customer: {},
    ticket: {},
    agent: { fields: group('agent.fields') },
    brand: {},
  }
  for (const path of Object.keys(VARIABLES)) {
    const [group = '', name = ''] = path.split('.')
    const members = scope[group]
    if (members) members[name] = value(path)
  }
  return { ...scope, custom: group('custom'), pack: group('pack'), now: new Date(now) }
}
