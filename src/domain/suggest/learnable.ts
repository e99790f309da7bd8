import type { Ask } from '../conversation/ask.ts'
import { customerMessages, type Scene } from '../scene.ts'
import { sentences } from '../text/sentences.ts'
import { textUnder } from '../text/span.ts'

const LONGEST = 400
const CONTACT = /\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b|\bhttps?:\/\/\S+|\bwww\.\S+|[@#]\w+/gi
/** Anything with a digit in it: order numbers, telephone numbers, amounts, dates. */
const NUMBER = /\S*\d\S*(?:\s+\d\S*)*/g

function namesIn({ customer, agent, thread }: Scene): string[] {
  const said = [customer.name?.value, agent.name?.value, ...(thread ?? []).map(({ name }) => name)]
  const words = said.flatMap((name) => (name ?? '').split(/[^\p{L}'’-]+/u))
  return [...new Set(words.filter((word) => word.length > 1))]
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The text without e-mail addresses, links, numbers and the names of the people in the conversation. */
export function withoutContact(text: string, scene: Scene): string {
  const names = namesIn(scene).map(escaped)
  const nameless =
    names.length === 0
      ? text
      : text.replace(new RegExp(`(?<![\\p{L}])(?:${names.join('|')})(?![\\p{L}])`, 'giu'), ' ')
  return nameless
    .replace(CONTACT, ' ')
    .replace(NUMBER, ' ')
    .replace(/\s+([,.!?])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * The customer's words that a choice is remembered by: what is asked and not answered yet, else the start of the last
 * message; '' where no customer wrote anything. Nothing in it says who they are.
 */
export function learnableWords(scene: Scene, asks: readonly Ask[]): string {
  const open = asks.filter(({ answered }) => !answered).map(({ text }) => text)
  const last = customerMessages(scene).at(-1)?.text ?? ''
  const start = sentences(last)
    .slice(0, 4)
    .map((span) => textUnder(last, span))
  return withoutContact((open.length > 0 ? open : start).join(' '), scene).slice(0, LONGEST)
}
