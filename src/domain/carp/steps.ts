import { isComplaintText } from '../conversation/complaint.ts'
import { customerMessages, type Scene } from '../scene.ts'
import { firstNameOf } from '../text/first-name.ts'
import type { Step } from './step.ts'
import {
  ACKNOWLEDGE,
  CONTROL,
  DELAY_ONLY,
  LINK,
  NO_ACKNOWLEDGEMENT,
  NO_REFOCUS,
  NOTHING,
  PROBLEM_SOLVE,
  REFOCUS,
  RESULT_ASKED,
  SOLVED_QUESTION,
  STEP_QUESTION,
  TRIED_QUESTION,
  WAITING,
} from './step-rules.ts'

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)(?: there| again| all| team)?(?:[\s,]+(?!i\b|i'm|we\b|sorry|thanks|happy|glad|are\b|is\b|can\b|here\b|apolog)[\p{L}'’.-]+){0,3}\s*[,!.:–—-]+\s*/iu
const THANKS =
  /^(?:(?:many )?thanks|thank you|(?:i |we )?appreciate (?:you|the|your)\b)[^.!?,–—]{0,80}?(?:,| ?[–—-] | and (?=sorry|i'm|we're))\s*/i
/** A question without its mark. */
const ASKING =
  /^(?:just to (?:confirm|clarify|check), ?)?(?:have|did|do|are|were|is|was|has) (?:you|it|this|that|your|the)\b/i
/** "Write to us there and we will help": the offer hangs on the contact. */
const AND_WE = /,? ?(?:and|&) (?:we|i)(?:'ll| will)\b[^.!?;]*/gi
const PURPOSE =
  /(?:,| and|^)? ?(?<!know )\b(?:so(?: that)?|before|where|in case|the better|how) (?:we|i|our team|they) (?:can|may|could|will be able to)\b[^.!?;]*/gi
const TAIL = /\s*(?:[/^*~-]\s?[\p{Lu}][\p{L}]{0,14}\.?)\s*$/u

interface Prepared {
  /** Lower case, without greeting, thanks before a comma, purpose clauses and initials at the end. */
  readonly words: string
  readonly question: boolean
}

function prepared(sentence: string): Prepared {
  const straight = sentence.replace(/[’‘]/g, "'").trim()
  const body = straight.replace(GREETING, '').replace(TAIL, '').replace(THANKS, '')
  const words = body.toLowerCase().replace(PURPOSE, '')
  const kept = NO_REFOCUS.test(words) || RESULT_ASKED.test(words) ? words.replace(AND_WE, '') : words
  return { words: kept, question: /\?/.test(body) || ASKING.test(body) }
}

const GREETS =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))(?: again)?[\s,]+([\p{L}'’. -]{2,40})/iu

/** True where the sentence greets this very customer by name. */
function greetsByName(sentence: string, scene: Scene): boolean {
  const known = scene.customer.name?.value
  const greeted = known ? GREETS.exec(sentence)?.[1]?.toLowerCase() : undefined
  if (!known || greeted === undefined) return false
  return greeted.includes((firstNameOf(known) ?? known.split(/\s+/).at(-1) ?? known).toLowerCase())
}

function acknowledges(words: string, scene: Scene): boolean {
  if (!ACKNOWLEDGE.test(words) || NO_ACKNOWLEDGEMENT.test(words)) return false
  if (!DELAY_ONLY.test(words)) return true
  const last = customerMessages(scene).at(-1)
  return last === undefined || WAITING.test(last.text) || isComplaintText(last.text)
}

function refocuses({ words, question }: Prepared): boolean {
  if (question && !STEP_QUESTION.test(words) && !SOLVED_QUESTION.test(words)) return true
  return (
    REFOCUS.test(words) &&
    !NO_REFOCUS.test(words) &&
    !RESULT_ASKED.test(words) &&
    !(question && STEP_QUESTION.test(words))
  )
}

function solves({ words, question }: Prepared, refocusing: boolean): boolean {
  if (question) return STEP_QUESTION.test(words) || TRIED_QUESTION.test(words) || SOLVED_QUESTION.test(words)
  if (NO_REFOCUS.test(words) || RESULT_ASKED.test(words)) return true
  if (refocusing) return false
  return PROBLEM_SOLVE.test(words) || (LINK.test(words) && words.length > 12)
}

/** A longer plain statement that is neither feeling nor question explains something. */
function explains(words: string): boolean {
  return words.split(/\s+/).length >= 7 && !/^(?:we|i)\b|\bour (?:team|customers)\b|!$/.test(words)
}

/**
 * The CARP steps that one sentence of a reply serves, in their order; [] for greetings, thanks and sign-offs.
 * Greeting this customer by name counts as taking control.
 */
export function stepsOfSentence(sentence: string, scene: Scene): Step[] {
  const found = new Set<Step>()
  if (greetsByName(sentence, scene)) found.add('control')
  const read = prepared(sentence)
  if (read.words.length > 3 && read.words.length < 2000 && !(NOTHING.test(read.words) && !read.question)) {
    const refocusing = refocuses(read)
    if (CONTROL.test(read.words) && !read.question) found.add('control')
    if (acknowledges(read.words, scene)) found.add('acknowledge')
    if (refocusing) found.add('refocus')
    if (solves(read, refocusing)) found.add('problem-solve')
    if (found.size === 0 && !read.question && !NO_ACKNOWLEDGEMENT.test(read.words) && explains(read.words))
      found.add('problem-solve')
  }
  return [...found]
}
