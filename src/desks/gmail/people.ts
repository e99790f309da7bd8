import type { Author, MaybeFact, ThreadMessage } from '../../domain/scene.ts'
import { fact } from '../desk.ts'
import { closestThrough, titleOf } from '../frames.ts'
import { emailIn, firstGeneration, firstValue, nameIn, writtenIn } from '../lookup.ts'
import type { View } from '../plan.ts'
import { ACCOUNT, GMAIL, RECIPIENTS } from './selectors.ts'

interface Person {
  readonly name: string | null
  readonly email: string
}

/** The agent's address: the last one in the page's title, else in the label of the account link. */
export function ownEmail(root: Document): string | null {
  const titled = titleOf(root)
    .split(' - ')
    .map(emailIn)
    .findLast((email) => email !== null)
  return (titled ?? firstValue(root, ACCOUNT, emailIn))?.toLowerCase() ?? null
}

/** The agent's name: from the account link, else beside a message of their own. */
export function ownName({ root }: View, thread: readonly ThreadMessage[] | null): MaybeFact {
  const labelled = firstValue(root, ACCOUNT, (label) => nameIn(/:\s*([^:()]+?)\s*\(/.exec(label)?.[1] ?? ''))
  const beside = thread?.find((message) => message.email?.toLowerCase() === ownEmail(root))?.name
  return fact(labelled, 'your account') ?? fact(beside, 'your name beside your messages')
}

function domain(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1)
}

/** Gmail marks no sides: own address is the agent, an address of the same company could be a colleague. */
export function sideOf(email: string | null, own: string | null): Author {
  const from = email?.toLowerCase()
  if (!from || !own) return 'unknown'
  if (from === own) return 'agent'
  const shared = domain(from) === domain(own) && !/^(?:gmail|googlemail)\.com$/.test(domain(own))
  return shared ? 'unknown' : 'customer'
}

function recipients(view: View): Person[] {
  const composer = view.box && closestThrough(view.box, GMAIL.composer)
  return (composer ? firstGeneration(composer, RECIPIENTS) : []).flatMap((chip) => {
    const email = emailIn(chip.getAttribute('data-hovercard-id') ?? writtenIn(chip))
    return email ? [{ email, name: chip.getAttribute('data-name') ?? nameIn(writtenIn(chip)) }] : []
  })
}

/** Whom the reply is for: the one recipient, or the one among several who wrote last; without a reply the last writer. */
function customer(
  view: View,
  thread: readonly ThreadMessage[] | null,
): { person: Person; says: string } | null {
  const to = recipients(view).filter((person) => person.email.toLowerCase() !== ownEmail(view.root))
  const newest = thread?.findLast((message) => message.from === 'customer')
  const writer = newest?.email ? { name: newest.name, email: newest.email } : null
  if (to.length === 0) return writer ? { person: writer, says: 'the sender of their newest message' } : null
  const wrote = to.find((person) => person.email.toLowerCase() === writer?.email.toLowerCase())
  const person = to.length === 1 ? to[0] : wrote
  return person
    ? { person: { ...person, name: person.name ?? (wrote && writer?.name) ?? null }, says: 'the To line' }
    : null
}

/** The customer's name, see `customer`. */
export function customerName(view: View, thread: readonly ThreadMessage[] | null): MaybeFact {
  const found = customer(view, thread)
  return found && fact(found.person.name, found.says)
}

/** The customer's address, see `customer`. */
export function customerEmail(view: View, thread: readonly ThreadMessage[] | null): MaybeFact {
  const found = customer(view, thread)
  return found && fact(found.person.email, found.says)
}
