import { type Card as FsrsCard, type Grade as FsrsGrade, fsrs, Rating } from 'ts-fsrs'

/** Where one drill stands in its spacing. Times are epoch ms; `lastReview` 0 for never. */
export interface Card {
  readonly id: string
  readonly due: number
  readonly stability: number
  readonly difficulty: number
  readonly elapsedDays: number
  readonly scheduledDays: number
  readonly learningSteps: number
  readonly reps: number
  readonly lapses: number
  readonly state: number
  readonly lastReview: number
}

/** How a drill went, hardest first. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const
export type Grade = (typeof GRADES)[number]

const RATING: Readonly<Record<Grade, FsrsGrade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
}

const DAY_MS = 86_400_000
/** What was missed is back by the next working morning, also for one who practises earlier tomorrow than today. */
const BACK_WITHIN_MS = 0.75 * DAY_MS
/** Wording wears off: nothing stays away for longer than a season. */
const MOST_DAYS = 90

/** Free Spaced Repetition Scheduler (FSRS 6) with its published weights; without its dice, so that the same answers give the same days. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: true, maximum_interval: MOST_DAYS })

/** A card whose last answer lies in the future was written while the clock was wrong. */
const isAhead = ({ lastReview }: Card, now: number): boolean => lastReview > now + DAY_MS

/** Is it time for this card? Whatever the clock did meanwhile, none stays away for good. */
export function isDue(card: Card, now: number): boolean {
  return card.due <= now || isAhead(card, now) || card.due > now + MOST_DAYS * DAY_MS
}

function known(card: Card | null, now: number): FsrsCard {
  const start: FsrsCard = {
    due: new Date(now),
    ...{ stability: 0, difficulty: 0, elapsed_days: 0, scheduled_days: 0 },
    ...{ learning_steps: 0, reps: 0, lapses: 0, state: 0 },
  }
  if (!card || card.reps === 0) return start
  return {
    ...start,
    due: new Date(card.due),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: card.elapsedDays,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    // Never later than now: a clock set back must not make time run backwards.
    last_review: new Date(Math.min(card.lastReview, now)),
  }
}

/**
 * The card after an answer at `now` (epoch ms); null for one that is new. `missed`: it was missed earlier in this session, so it comes back
 * soon however well it went now.
 */
export function graded(id: string, card: Card | null, grade: Grade, missed: boolean, now: number): Card {
  const { card: next } = scheduler.next(known(card, now), new Date(now), RATING[grade])
  const latest = now + (missed || grade === 'again' ? BACK_WITHIN_MS : MOST_DAYS * DAY_MS)
  return {
    id,
    due: Math.min(next.due.getTime(), latest),
    stability: next.stability,
    difficulty: next.difficulty,
    elapsedDays: next.elapsed_days,
    scheduledDays: next.scheduled_days,
    learningSteps: next.learning_steps,
    reps: next.reps,
    lapses: next.lapses,
    state: next.state,
    lastReview: now,
  }
}
