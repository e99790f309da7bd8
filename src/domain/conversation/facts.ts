import type { Scene } from '../scene.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { GIVEN_KINDS, type GivenKind } from './given-kinds.ts'

/** Something the customer has told. */
export interface GivenFact {
  /** An id of GIVEN_KINDS: order_number, email, phone, … */
  readonly kind: string
  readonly value: string
  /** Id of the message it stands in. */
  readonly message: string
}

/** A question of the draft for what the customer has told already. */
export interface AlreadyGiven {
  readonly kind: string
  /** The asking sentence in the draft. */
  readonly span: Span
  readonly value: string
  readonly message: string
}

/** A sentence that asks for something: a question, or "send us …". */
const ASKING =
  /\?|\b(?:dm|pm|direct message|send|share|provide|confirm|tell|give|let (?:us|me) know|reply with|need|message (?:us|me)|attach|forward|verify|submit|asks?|include|enter|supply|state|write down|letting us know)\b/i
/** Asking how it is, or which exactly, is no repetition. */
const CONFIRMS =
  /\b(?:to make sure|just to confirm|to double.?check|is that (?:right|correct|still)|did you mean)\b/i
const PRECISE = /\b(?:exact|specific|precise)(?:ly)?\b/i

function tellOf(kind: GivenKind, text: string): string | null {
  if (kind.sign && !kind.sign.test(text)) return null
  for (const pattern of kind.tells) {
    const match = pattern.exec(text)
    const value = match?.[1] ?? match?.[0]
    if (value) return value.trim()
  }
  return null
}

/** Kinds of fact that a sentence of the agent's side asks for. */
export function kindsAsked(sentence: string): readonly GivenKind[] {
  if (sentence.length > 2000) return []
  const lower = sentence.toLowerCase().replace(/[’‘]/g, "'")
  if (!ASKING.test(lower)) return []
  return GIVEN_KINDS.filter(
    ({ words, asks }) => words.some((word) => lower.includes(word)) && asks.test(lower),
  )
}

/** A short answer right after an agent's message that asked for just one or a few kinds. */
function bareAnswers(asked: readonly GivenKind[], text: string): GivenKind[] {
  const plain = text.trim()
  if (plain.length > 60 || plain.includes('?')) return []
  return asked.filter(({ bare }) => bare?.test(plain) ?? false)
}

function add(found: Map<string, GivenFact>, kind: string, value: string, message: string): void {
  found.set(kind, { kind, value, message })
}

/**
 * What the customer has told in this conversation, the latest value of each kind. A number is one kind only: an order
 * number is not a phone number as well.
 */
export function factsGiven(scene: Scene): GivenFact[] {
  const found = new Map<string, GivenFact>()
  let asked: readonly GivenKind[] = []
  for (const { from, text, id } of scene.thread ?? []) {
    if (from === 'agent')
      asked = sentences(text).flatMap(({ start, end }) => kindsAsked(text.slice(start, end)))
    if (from !== 'customer') continue
    const straight = text.slice(0, 20_000).replace(/[’‘]/g, "'")
    let rest = straight
    for (const kind of GIVEN_KINDS) {
      const value = tellOf(kind, rest)
      if (value === null) continue
      add(found, kind.id, value, id)
      if (/\d{4}/.test(value) && kind.id !== 'address' && kind.id !== 'location')
        rest = rest.replace(value, ' ')
    }
    for (const kind of bareAnswers(asked, straight))
      if (!found.has(kind.id)) add(found, kind.id, straight.trim(), id)
  }
  return [...found.values()]
}

function isRepetition(kind: GivenKind, value: string, sentence: string): boolean {
  const exact = kind.id === 'os_version' || kind.id === 'app_version'
  if (exact && CONFIRMS.test(sentence)) return false
  return !(exact && PRECISE.test(sentence) && !/\d+\.\d+/.test(value))
}

/** The question itself names the value: it confirms. A choice between two ("a PS4 or a PS3?") still asks. */
function restated(sentence: string, value: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/\s/g, '')
  return plain(sentence).includes(plain(value)) && !/ or (?:an? )?[A-Z]/.test(sentence)
}

/** A sentence of a draft and the kinds of fact it asks for. */
export interface AskingSentence {
  readonly span: Span
  readonly text: string
  readonly kinds: readonly GivenKind[]
}

/** Which of `facts` these sentences ask for once more; each kind once. */
export function repeatedAsks(asking: readonly AskingSentence[], facts: readonly GivenFact[]): AlreadyGiven[] {
  const told = new Map(facts.map((fact) => [fact.kind, fact]))
  const found: AlreadyGiven[] = []
  for (const { span, text, kinds } of asking) {
    for (const kind of kinds) {
      const fact = told.get(kind.id)
      if (!fact || found.some((other) => other.kind === kind.id)) continue
      if (restated(text, fact.value) || !isRepetition(kind, fact.value, text)) continue
      found.push({ kind: kind.id, span, value: fact.value, message: fact.message })
    }
  }
  return found
}

/** Where the draft asks for what the customer has told in the conversation already. */
export function alreadyGiven(draft: string, scene: Scene): AlreadyGiven[] {
  const asking = sentences(draft).map((span) => {
    const text = draft.slice(span.start, span.end)
    return { span, text, kinds: kindsAsked(text) }
  })
  return repeatedAsks(asking, factsGiven(scene))
}
