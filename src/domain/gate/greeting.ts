import type { Scene } from '../scene.ts'
import { firstNameOf, nameParts } from '../text/first-name.ts'
import { isGivenName } from '../text/given-names.ts'
import type { Stop } from './stop.ts'

const GREETING =
  /^[^\S\n]*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|bonjour|hola)(?: again)?[ ,]+(\p{Lu}[\p{L}'’-]{1,30})(?: \p{Lu}[\p{L}'’-]{1,30})?[^\S\n]*(?:[,!.:–—-]|$)/imu

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Names of everybody the page shows as customer side or mentions: words of names, e-mail addresses and messages. */
function namesAround(scene: Scene): Set<string> {
  const sources = [
    scene.customer.name?.value,
    scene.customer.email?.value,
    scene.ticket.subject?.value,
    ...(scene.thread ?? []).flatMap(({ name, email, text }) => [name, email, text]),
  ]
  const found = new Set<string>()
  for (const source of sources) {
    for (const word of fold(source ?? '').match(/[\p{L}]{2,}/gu) ?? []) found.add(word)
  }
  return found
}

/** "Tom" and "Thomas", "Jon" and "John", "Mike" and "Michael": short forms and slips are not certainly somebody else. */
function alike(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false
  if (a.slice(0, 2) === b.slice(0, 2)) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}

/** Given names whose short forms start with another letter. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  bob: 'robert',
  bobby: 'robert',
  bill: 'william',
  billy: 'william',
  liam: 'william',
  dick: 'richard',
  ted: 'edward',
  ned: 'edward',
  peggy: 'margaret',
  meg: 'margaret',
  polly: 'mary',
  molly: 'mary',
  betty: 'elizabeth',
  beth: 'elizabeth',
  lisa: 'elizabeth',
  becky: 'rebecca',
  kate: 'catherine',
  kathy: 'catherine',
  tony: 'anthony',
  toni: 'antonia',
  tina: 'christina',
  drew: 'andrew',
  alex: 'sandra',
  sandy: 'alexandra',
  sasha: 'alexander',
  lexi: 'alexandra',
  gene: 'eugene',
  hank: 'henry',
  harry: 'henry',
  jack: 'john',
  jim: 'james',
  nell: 'eleanor',
  nora: 'eleanor',
  tess: 'theresa',
  trish: 'patricia',
  trudy: 'gertrude',
  xander: 'alexander',
  mia: 'maria',
  seppl: 'josef',
  hans: 'johannes',
  uli: 'ulrich',
  kalle: 'karl',
  pepe: 'jose',
  paco: 'francisco',
  nacho: 'ignacio',
  lola: 'dolores',
}

/**
 * A greeting that surely names somebody else: the customer's first name is known, the greeting's is a given name, and it neither
 * resembles the customer's nor appears anywhere in the conversation.
 */
export function greetingStops(text: string, scene: Scene): Stop[] {
  const known = scene.customer.name?.value
  const match = known ? GREETING.exec(text.slice(0, 400)) : null
  const greeted = match?.[1]
  if (!known || !match || !greeted || !isGivenName(greeted)) return []
  const first = firstNameOf(known)
  if (!first) return []
  const name = fold(greeted)
  const mine = fold(first)
  const last = fold(nameParts(known).last ?? '')
  if (alike(name, mine) || last.includes(name)) return []
  if (SHORT_FORMS[name] === mine || SHORT_FORMS[mine] === name || namesAround(scene).has(name)) return []
  const start = match.index + match[0].indexOf(greeted)
  return [{ id: 'wrong-name', span: { start, end: start + greeted.length }, found: greeted }]
}
