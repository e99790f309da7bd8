import type { CompiledRule } from '../compiled.ts'
import type { Category, Level } from '../flag.ts'
import type { Need } from '../rule.ts'

function opinion(
  category: Category,
  level: Level,
  need: readonly Need[],
  why: string,
  ask: string,
): CompiledRule {
  return {
    id: `opinion-${category.replaceAll('_', '-')}`,
    category,
    level,
    why,
    ask,
    say: [],
    need,
    houseStyle: false,
  }
}

/** What Koi says where the learned second opinion speaks and no rule does: one per category. */
export const OPINIONS: Readonly<Record<Category, CompiledRule>> = {
  negative_phrasing: opinion(
    'negative_phrasing',
    'hint',
    [],
    'This reads as a closed door; what is possible, or from when, keeps the customer with you.',
    'What can you do for them instead, or by when?',
  ),
  blame: opinion(
    'blame',
    'warn',
    [],
    'This may sound as if it were their fault; the next step helps more than the cause.',
    'What should happen now, whoever was behind it?',
  ),
  condescension: opinion(
    'condescension',
    'warn',
    [],
    'This may make the customer feel small; the plain fact is enough.',
    'How would you tell it to a colleague you respect?',
  ),
  non_apology: opinion(
    'non_apology',
    'warn',
    [],
    'The apology takes itself back; naming what went wrong makes it real.',
    'What happened, and what will you do about it?',
  ),
  hedging_without_commitment: opinion(
    'hedging_without_commitment',
    'hint',
    [],
    'Nobody knows who will do what by when; a name and a time give peace of mind.',
    'Who will do it, and by when will they hear from you?',
  ),
  impersonal: opinion(
    'impersonal',
    'hint',
    ['name-known'],
    'This could be sent to anybody; their name or their own words make it theirs.',
    'What is special about this customer and this case?',
  ),
  jargon_bureaucratic: opinion(
    'jargon_bureaucratic',
    'hint',
    [],
    'These are inside words; everyday ones are understood at once.',
    'How would you say it on the phone?',
  ),
  cold_brush_off: opinion(
    'cold_brush_off',
    'warn',
    [],
    'This ends the talk and leaves the customer alone with it; a next step keeps the door open.',
    'What can they do next, and how will you help with it?',
  ),
  over_familiar: opinion(
    'over_familiar',
    'hint',
    ['complaint'],
    'Somebody with a problem wants to be taken seriously first; warm and plain works better.',
    'How would you say it to somebody you meet for the first time?',
  ),
  passing_the_buck: opinion(
    'passing_the_buck',
    'warn',
    [],
    'This hands the problem on; they turned to you, and you can take it there for them.',
    'Whom will you ask for them, and by when do they hear back?',
  ),
  hard_sell: opinion(
    'hard_sell',
    'warn',
    ['complaint'],
    'Somebody with a problem is not shopping; solve it first, sell another day.',
    'What solves their problem without a purchase?',
  ),
}
