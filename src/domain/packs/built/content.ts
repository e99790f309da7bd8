import type { Bytes, PackEdge } from '../edge.ts'
import type { Pack } from '../pack.ts'
import type { Includes } from './check-pack.ts'
import type { HeldAnswers } from './held.ts'
import { readCanonical } from './json.ts'
import { readPayload } from './payload.ts'
import { type Refusal, refused } from './refusal.ts'

/** A payload as JSON, its form not looked at yet. */
export interface Content {
  readonly ok: true
  readonly value: unknown
  /** What it calls itself; '' where that is no text. */
  readonly name: string
  /** The texts of its answers, in order. */
  readonly texts: readonly string[]
}

/** A payload in the form of a pack. */
export interface Formed extends Content {
  readonly pack: Pack
}

/** The same without a fault. */
export interface GoodContent extends Formed {
  readonly includes: Includes
  /** What is to be kept of its answers. */
  readonly held: HeldAnswers
}

function nameIn(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('name' in value)) return ''
  return typeof value.name === 'string' ? value.name : ''
}

/** A payload whose signature holds, as JSON written the one way. */
export function readContent(payload: Bytes, edge: PackEdge): Content | Refusal {
  const text = edge.decode(payload)
  if (text === null) return refused('encoding')
  const json = readCanonical(text, 'snippets')
  return json.ok ? { ok: true, value: json.value, name: nameIn(json.value), texts: json.items } : json
}

/** The same in the form of a pack. */
export function formed(content: Content, held: HeldAnswers): Formed | Refusal {
  const read = readPayload(content.value, content.texts, held)
  return read.ok ? { ...content, pack: read.pack } : read
}

/**
 * Remembers the content that was found good last, by the hash of its bytes: between the question who signed and the agent's yes, nothing is looked
 * through twice. Signature, key, age and time are asked for each time.
 */
export class LastContent {
  #hash = ''
  #content: GoodContent | null = null

  /** What is remembered of a payload with this hash; null for another one. */
  of(hash: string): GoodContent | null {
    return hash === this.#hash ? this.#content : null
  }

  keep(hash: string, content: GoodContent): void {
    this.#hash = hash
    this.#content = content
  }

  forget(): void {
    this.#hash = ''
    this.#content = null
  }
}
