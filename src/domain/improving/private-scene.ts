import type { Scene } from '../scene.ts'
import { firstNameOf } from '../text/first-name.ts'
import type { PrivateWord } from './private-words.ts'

/** Names and numbers of one conversation that are looked out for; the rest of a longer thread says the same again. */
const MOST = 300

/** What of a conversation must not get into an answer: who is in it, and the numbers that were named. */
export function privateWords({ customer, agent, ticket, thread }: Scene): PrivateWord[] {
  const name = customer.name?.value ?? ''
  const own = agent.name?.value ?? ''
  const named: PrivateWord[] = [
    { value: name, source: '{{ customer.name }}' },
    { value: firstNameOf(name) ?? '', source: '{{ customer.first_name | default: "there" }}' },
    { value: customer.email?.value ?? '', source: '{{ customer.email }}' },
    { value: ticket.id?.value ?? '', source: '{{ ticket.id }}' },
    { value: own, source: '{{ agent.name }}' },
    { value: firstNameOf(own) ?? '', source: '{{ agent.first_name }}' },
  ]
  const messages = thread ?? []
  const people = [name, own, ...messages.map((message) => message.name ?? '')]
    .flatMap((one) => one.split(/[^\p{L}\p{M}'\u2019-]+/u))
    .filter((word) => word.length > 1)
  const numbers = messages
    .flatMap(({ text }) => text.match(/[\p{L}\p{N}-]+/gu) ?? [])
    .filter((word) => word.replace(/\D/g, '').length >= 3)
  const others = [...new Set([...people, ...numbers])].map((value) => ({ value, source: '' }))
  return [...named.filter(({ value }) => value.trim().length > 1), ...others].slice(0, MOST)
}
