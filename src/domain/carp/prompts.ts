import { type OpenAsk, openAsks } from '../conversation/asks.ts'
import { type BrokenPromise, brokenPromise } from '../conversation/broken-promise.ts'
import { isComplaint } from '../conversation/complaint.ts'
import { factsGiven, type GivenFact } from '../conversation/facts.ts'
import { type Problem, problemOf } from '../conversation/problem.ts'
import type { Knowledge } from '../knowledge.ts'
import { dayInWords, localTime } from '../reminders/local-time.ts'
import { nextWorkingDay } from '../reminders/workdays.ts'
import { customerMessages, type Scene } from '../scene.ts'
import { firstNameOf } from '../text/first-name.ts'
import { isGivenName } from '../text/given-names.ts'
import type { Prompt, Step } from './step.ts'

/** What prompts are made from; null wherever the conversation does not surely say. */
interface Material {
  readonly name: string | null
  readonly problem: Problem
  readonly order: string | null
  readonly ask: string | null
  readonly broken: BrokenPromise | null
  readonly secondTime: boolean
  readonly complaint: boolean
  readonly nextDay: string
}

/** What was read of the thread already, where the caller has it. */
export interface ThreadRead {
  readonly asks: readonly OpenAsk[]
  readonly facts: readonly GivenFact[]
}

/** A question short and plain enough to be quoted back. */
function quotable(open: readonly OpenAsk[]): string | null {
  const asks = open.map(({ text }) => text.replace(/\s+/g, ' ').trim())
  const fits = (text: string) => text.endsWith('?') && text.length <= 90 && !/[@#<>"“”]|\?.*\?|!/.test(text)
  const ask = asks.find((text) => fits(text) && !/\bhelp\b/i.test(text))
  return ask ? ask.charAt(0).toUpperCase() + ask.slice(1) : null
}

function saysAgain(scene: Scene): boolean {
  const told = /\b(?:second|third|2nd|3rd) time\b|\btwice (?:now|already)\b|\b(?:once|yet) again\b/i
  return customerMessages(scene)
    .slice(-2)
    .some(({ text }) => told.test(text))
}

function materialOf(
  scene: Scene,
  knowledge: Pick<Knowledge, 'calendar'>,
  now: number,
  read: ThreadRead,
): Material {
  const { calendar } = knowledge
  const name = scene.customer.name ? firstNameOf(scene.customer.name.value) : null
  return {
    name: name !== null && isGivenName(name) ? name : null,
    problem: problemOf(scene),
    order: read.facts.find(({ kind }) => kind === 'order_number')?.value ?? null,
    ask: quotable(read.asks),
    broken: brokenPromise(scene, now, calendar),
    secondTime: saysAgain(scene),
    complaint: isComplaint(scene),
    nextDay: dayInWords(localTime(nextWorkingDay(now, calendar), calendar.zone).day),
  }
}

type Draft = readonly [key: string, text: string | null | false]

const toName = (name: string | null): string => (name ? `, ${name}` : '')

function control({ name, problem, secondTime }: Material): Draft[] {
  const greeting = name ? `Hi ${name}, thank you` : 'Thank you'
  return [
    [
      'again',
      secondTime &&
        `${greeting} for writing to us again. I'm taking this over now and will see it through with you.`,
    ],
    [
      'thing',
      problem.thing !== null &&
        `${greeting} for getting in touch about ${problem.thing}. I'll take care of this for you.`,
    ],
    ['plain', `${greeting} for getting in touch. I'll take care of this for you.`],
    ['own', `I'm taking this on for you myself, so you have one person to turn to${toName(name)}.`],
  ]
}

function acknowledge({ name, problem, broken, secondTime, complaint }: Material): Draft[] {
  return [
    [
      'broken',
      broken !== null &&
        `On ${broken.madeOn} we wrote “${broken.sentence}”, and you have been waiting since. I'm sorry about that${toName(name)}.`,
    ],
    [
      'clause',
      problem.clause !== null &&
        `I'm sorry ${problem.clause}. I can see how frustrating that is${toName(name)}.`,
    ],
    [
      'again',
      secondTime &&
        `I'm sorry you've had to bring this up again. I understand how tiring that is${toName(name)}.`,
    ],
    [
      'thing',
      complaint &&
        problem.thing !== null &&
        `I'm sorry for the trouble with ${problem.thing}. I understand how important this is to you.`,
    ],
    [
      'plain',
      complaint &&
        `I'm sorry for the trouble this has given you${toName(name)}. I understand how frustrating it is.`,
    ],
    [
      'calm',
      !complaint &&
        `I understand why you're asking${toName(name)}, and how important a clear answer is to you.`,
    ],
    ['value', !complaint && `I can see why you'd like to have this settled${toName(name)}.`],
  ]
}

function refocus({ problem, order, ask }: Material): Draft[] {
  const { clause, wish } = problem
  const both = clause !== null && wish !== null
  return [
    [
      'both',
      both && `Just to make sure I have this right: ${clause}, and you'd like ${wish}. Is that correct?`,
    ],
    [
      'clause',
      !both &&
        clause !== null &&
        `Just to make sure I have this right: ${clause}. Is there anything I should add?`,
    ],
    [
      'wish',
      !both && wish !== null && `Just to make sure I have this right: you'd like ${wish}. Is that correct?`,
    ],
    ['ask', ask !== null && `You asked: “${ask}” Here's what I know so far.`],
    ['order', order !== null && `Here's where things stand with your order ${order}.`],
    ['detail', 'Could you tell me a little more about what you see on your side?'],
    ['plain', "Here's where things stand so far."],
  ]
}

function problemSolve({ name, order, nextDay, problem }: Material): Draft[] {
  return [
    ['order', order !== null && `I'll check your order ${order} and e-mail you by ${nextDay}.`],
    [
      'thing',
      order === null &&
        problem.thing !== null &&
        `I'll look further into ${problem.thing} and update you by ${nextDay}.`,
    ],
    ['date', `I'll send you an update by ${nextDay}.`],
    ['check', `Does that answer everything for you${toName(name)}?`],
  ]
}

const MAKERS: Readonly<Record<Step, (material: Material) => Draft[]>> = {
  control,
  acknowledge,
  refocus,
  'problem-solve': problemSolve,
}

const MOST = 3

/** Sentences for several steps at once: the conversation is read a single time, or not at all where `read` is given. */
export function promptsForSteps(
  steps: readonly Step[],
  scene: Scene,
  knowledge: Pick<Knowledge, 'calendar'>,
  now: number,
  read: ThreadRead = { asks: openAsks(scene), facts: factsGiven(scene) },
): Prompt[] {
  if (steps.length === 0) return []
  const material = materialOf(scene, knowledge, now, read)
  return steps.flatMap((step) =>
    MAKERS[step](material)
      .flatMap(([key, text]) => (text ? [{ id: `${step}-${key}`, step, text }] : []))
      .slice(0, MOST),
  )
}

/**
 * Two or three sentences for a step, made from this conversation: the customer's first name, their trouble in their own words, the
 * order number they gave, a promise of ours that was not kept, a real working day. A fact that is not known is not used.
 */
export function promptsFor(step: Step, scene: Scene, knowledge: Knowledge, now: number): Prompt[] {
  return promptsForSteps([step], scene, knowledge, now)
}
