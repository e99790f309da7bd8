import { type Card, type Grade, graded, isDue } from './card.ts'
import type { Drill } from './drill.ts'

/** A drill that is asked or waits; `isBack` when it was missed before in this session. */
interface Waiting {
  readonly drill: Drill
  readonly isBack: boolean
}

/** Two minutes of practice as they stand. Plain data: each answer makes the next one. */
export interface Session {
  /** Epoch ms from which on nothing new is asked. */
  readonly endsAt: number
  /** What is to be said better now; null when it is done for today. */
  readonly current: Waiting | null
  readonly waiting: readonly Waiting[]
  readonly missed: ReadonlySet<string>
  /** The cards as answered, by drill. */
  readonly cards: ReadonlyMap<string, Card>
  /** How many answers were given, and how many of them at the first try. */
  readonly answered: number
  readonly well: number
}

export const SESSION_MS = 120_000
/** More than anybody answers in two minutes. */
const MOST_DRILLS = 16
/** A missed drill waits behind so many others. */
const BACK_AFTER = 2

interface Choosing {
  readonly drills: readonly Drill[]
  readonly cards: readonly Card[]
  /** How often the agent's own drafts were flagged, by rule. */
  readonly flagged: ReadonlyMap<string, number>
  /** Has Koi better words for it, so that a first meeting is a choice? Asked of few. */
  readonly isReady: (drill: Drill) => boolean
  /** Between 0 and 1, drawn anew at each call. */
  readonly random: () => number
  /** Epoch ms. */
  readonly now: number
}

function flaggedOf(drill: Drill, flagged: ReadonlyMap<string, number>): number {
  const opinion = `opinion-${drill.category.replaceAll('_', '-')}`
  return (flagged.get(drill.rule) ?? 0) + (flagged.get(opinion) ?? 0) / 4
}

/** New drills: of what the agent's drafts were flagged for most first, of each rule one, and one that is ready to choose from where there is. */
function fresh({ drills, cards, flagged, isReady, random }: Choosing): Drill[] {
  const known = new Set(cards.map(({ id }) => id))
  const unknown = drills.filter(({ id }) => !known.has(id))
  const byRule = new Map<string, Drill[]>()
  for (const drill of unknown) byRule.set(drill.rule, [...(byRule.get(drill.rule) ?? []), drill])
  return [...byRule.values()]
    .map((ofRule) => ({
      ofRule,
      weight: Math.max(...ofRule.map((one) => flaggedOf(one, flagged))),
      die: random(),
    }))
    .sort((a, b) => b.weight - a.weight || a.die - b.die)
    .slice(0, MOST_DRILLS)
    .flatMap(({ ofRule }) => ofRule.find(isReady) ?? ofRule[0] ?? [])
}

/** Begins a session: what is due first, longest overdue before, then what is new. */
export function startSession(choosing: Choosing): Session {
  const { drills, cards, now } = choosing
  const byId = new Map(drills.map((drill) => [drill.id, drill]))
  const due = cards
    .filter((card) => isDue(card, now))
    .sort((a, b) => a.due - b.due)
    .flatMap(({ id }) => byId.get(id) ?? [])
  const waiting = [...due, ...fresh(choosing)].slice(0, MOST_DRILLS)
  const [first = null, ...rest] = waiting.map((drill): Waiting => ({ drill, isBack: false }))
  return {
    endsAt: now + SESSION_MS,
    current: first,
    waiting: rest,
    missed: new Set(),
    cards: new Map(cards.map((card) => [card.id, card])),
    ...{ answered: 0, well: 0 },
  }
}

/**
 * Takes the answer to the current drill, however late it comes, and goes on to the next. After the time only what was missed is asked once
 * more. The session as it is when it was over.
 */
export function answer(session: Session, grade: Grade, now: number): Session {
  const { current, missed, cards, endsAt } = session
  if (!current) return session
  const { drill, isBack } = current
  const card = graded(drill.id, cards.get(drill.id) ?? null, grade, missed.has(drill.id), now)
  const isMiss = grade === 'again'
  const isOver = now >= endsAt
  const back: Waiting[] = isMiss && !(isOver && isBack) ? [{ drill, isBack: true }] : []
  const { waiting } = session
  const line = [...waiting.slice(0, BACK_AFTER), ...back, ...waiting.slice(BACK_AFTER)]
  const next = (isOver ? line.find((one) => one.isBack) : line[0]) ?? null
  return {
    endsAt,
    current: next,
    waiting: line.filter((one) => one !== next),
    missed: isMiss ? new Set([...missed, drill.id]) : missed,
    cards: new Map([...cards, [drill.id, card]]),
    answered: session.answered + 1,
    well: session.well + (isMiss || isBack ? 0 : 1),
  }
}

/** The card that the last answer made, to be put on file; null before the first. */
export function lastCard(before: Session, after: Session): Card | null {
  return [...after.cards.values()].find((card) => before.cards.get(card.id) !== card) ?? null
}
