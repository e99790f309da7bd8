import type { Scene } from '../../scene.ts'
import { firstNameOf } from '../../text/first-name.ts'
import type { DraftShape, ShapeLine } from './draft-shape.ts'
import type { Hint } from './hint.ts'

const HEAD = '(?:hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day))'
const NO_NAME =
  "(?!(?:i|i'm|im|we|sorry|thanks?|this|it|the|from|just|hope|your?|are|is|can|here|to|and|of|on)(?![\\p{L}'’]))"
/** A line that begins with a greeting, up to its comma or the line's end. */
const GREETING = new RegExp(
  `^\\s*${HEAD}\\b(?:[ ,]+(?:there|again|all|both|team|everyone|folks)\\b)*(?<names>(?:[ ,]+${NO_NAME}[\\p{L}'’.-]+){0,4}?)\\s*(?:[,!:–—-]|\\.(?=\\s|$)|$)`,
  'iu',
)
/** Anything that opens a reply kindly, greeting or not. */
const OPENS = new RegExp(
  `^[^\\p{L}]*(?:${HEAD}|howdy|welcome|to whom|(?:many |a big )?thanks|thank you|cheers|happy to)\\b`,
  'iu',
)
/** A draft this long is a letter, where it has lines. */
const LETTER_WORDS = 40
const LETTER_LINES = 2
/** Shorter names have too many neighbours: "Jan" and "Jon". */
const LEAST_NAME = 4

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** True where the line is or begins with a greeting. */
export const isGreeting = ({ text }: ShapeLine): boolean => GREETING.test(text)

/** What a sentence says after its greeting. */
export const withoutGreeting = (sentence: string): string => sentence.replace(GREETING, '').trimStart()

/** True where one letter more, less, changed or swapped makes `b` of `a`. */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  const swapped = left.length === 2 && left === [...right].reverse().join('')
  return swapped || (left.length <= 1 && right.length <= 1)
}

function isSaidAround(name: string, scene: Scene): boolean {
  const around = [scene.customer.email?.value, scene.ticket.subject?.value]
  const thread = (scene.thread ?? []).flatMap((message) => [message.name, message.email, message.text])
  return [...around, ...thread].some((text) => fold(text ?? '').includes(name))
}

/** "Hi Sara," to a customer who writes herself Sarah. Somebody else's name is the gate's. */
function spellingHints({ lines }: DraftShape, scene: Scene, first: string | null): Hint[] {
  const line = lines[0]
  const name = line && GREETING.exec(line.text)?.groups?.['names']?.match(/[\p{L}'’-]+/u)?.[0]
  if (!line || !name || !first || Math.min(name.length, first.length) < LEAST_NAME) return []
  if (!isOneSlip(fold(name), fold(first)) || isSaidAround(fold(name), scene)) return []
  const start = line.span.start + line.text.indexOf(name)
  return [{ kind: 'greeting-spelling', span: { start, end: start + name.length }, values: [first, name] }]
}

function twiceHints({ lines }: DraftShape): Hint[] {
  const [, second] = lines.filter(isGreeting)
  const length = second ? GREETING.exec(second.text)?.[0].length : undefined
  if (!second || !length) return []
  const { start } = second.span
  return [{ kind: 'greeting-twice', span: { start, end: start + length }, values: [] }]
}

function missingHints({ lines, words }: DraftShape, scene: Scene, first: string | null): Hint[] {
  const [line] = lines
  const goesOn = (scene.thread ?? []).some(({ from }) => from === 'agent')
  if (!line || goesOn || words < LETTER_WORDS || lines.length < LETTER_LINES || OPENS.test(line.text))
    return []
  if (first && fold(line.text).includes(fold(first))) return []
  const [kind, values] = first
    ? (['greeting-missing-named', [first]] as const)
    : (['greeting-missing', []] as const)
  return [{ kind, span: line.span, values }]
}

/** No greeting in the first letter to a customer, a second one, or the customer's name with one letter wrong. */
export function greetingHints(shape: DraftShape, scene: Scene): Hint[] {
  const known = scene.customer.name?.value
  const first = known ? firstNameOf(known) : null
  return [...spellingHints(shape, scene, first), ...twiceHints(shape), ...missingHints(shape, scene, first)]
}
