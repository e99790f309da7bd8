import type { Scene } from '../../scene.ts'
import type { DraftShape } from './draft-shape.ts'
import { isGreeting } from './greeting.ts'
import type { Hint } from './hint.ts'

/** A line that says goodbye and nothing else, with a name at most. */
const SIGN_OFF =
  /^\s*(?:(?:thanks|thank you|many thanks)(?:,| and) )?(?:(?:(?:with )?(?:my )?(?:kind|kindest|best|warm|warmest) )?regards|best(?: wishes)?|all the best|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|warmly|cheers|take care|respectfully|cordially|warm wishes)(?:[ ,.!–—-]+\p{L}[\p{L}'’.-]*){0,4}[ ,.!]*$/iu
/** Words that round a letter off without a form. */
const ROUNDS_OFF =
  /\b(?:regards|thanks|thank you|cheers|wishes|sincerely|bye|goodbye|take care|all the best|(?:let|letting) (?:me|us) know|(?:speak|talk|see you|write) soon|look(?:ing)? forward|happy to help|here (?:to help|for you)|reach out|get in touch|just (?:reply|ask|write|call|shout)|any (?:other |further |more )?questions|anything else|have a (?:\w+ ){1,2}(?:day|evening|afternoon|morning|week|weekend|one)|enjoy (?:the|your)|safe (?:travels|journey)|good luck|until then|xx?)\b/i
const NAME_ALONE = /^\s*[-–—~*/^]?\s*\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}\s*$/u
const FINISHED = /[.!?)\]"”’]\s*$/
/** A letter, not a line in a chat. */
const LETTER_WORDS = 80
const LETTER_LINES = 3
/** Where a goodbye may stand, counted from the end. */
const LAST_LINES = 3

const LONGEST_SIGN_OFF = 80

const isSignOff = (line: string): boolean => line.length <= LONGEST_SIGN_OFF && SIGN_OFF.test(line)

/** True where the agent's side said goodbye in its last public message, or has written none that shows. */
function desksSignOff({ thread }: Scene): boolean {
  const last = thread?.findLast(({ from }) => from === 'agent')
  return !last || last.text.split('\n').some(isSignOff)
}

function missingHints({ lines, words, isWhole }: DraftShape, scene: Scene): Hint[] {
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last || !isWhole || words < LETTER_WORDS || lines.length < LETTER_LINES) return []
  if (!isGreeting(first) || last.isItem || !FINISHED.test(last.text)) return []
  const ends = lines.slice(-LAST_LINES)
  if (ends.some(({ text }) => ROUNDS_OFF.test(text) || isSignOff(text) || NAME_ALONE.test(text))) return []
  return desksSignOff(scene) ? [{ kind: 'sign-off-missing', span: last.span, values: [] }] : []
}

/** Two sign-offs, or a finished letter without any: desks that add a signature are known by their earlier messages. */
export function signOffHints(shape: DraftShape, scene: Scene): Hint[] {
  const [one, another] = shape.lines.filter(({ text }) => isSignOff(text))
  if (one && another) return [{ kind: 'sign-off-twice', span: one.span, values: [] }]
  return one ? [] : missingHints(shape, scene)
}
