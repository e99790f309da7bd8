import type { Entry } from './entry.ts'
import type { Question } from './question.ts'
import type { Suggestion, Tally } from './rank.ts'
import type { SuggestIndex } from './suggest-index.ts'

const TEMPERATURE = 16
/** Choices after which what was learnt counts half as much as it ever will. */
const HALF_TRUST = 200
/** What a text means says more than all its words: its nearest texts, and all of an answer together (1.5 times that at most). */
const MEANT = 2
const WHOLE = 5
/** What the words of an answer say more where all answers have a body: a title alone has few to meet. */
const BODIED = 1
const POPULAR = 0.2
const REJECTED = 0.6
const SAME_STEP = 0.15
const SAME_LANGUAGE = 0.1
const OTHER_LANGUAGE = -0.3
/** A choice made so many days ago counts half for popularity. */
const HALF_LIFE_MS = 60 * 86_400_000

function softmax(tallies: readonly Tally[]): Map<Tally, number> {
  const top = tallies.reduce((most, { log }) => Math.max(most, log), Number.NEGATIVE_INFINITY)
  const shares = new Map(tallies.map((tally) => [tally, Math.exp((tally.log - top) / TEMPERATURE)]))
  const sum = [...shares.values()].reduce((all, share) => all + share, 0)
  for (const [tally, share] of shares) shares.set(tally, share / sum)
  return shares
}

function languageFit({ answer }: Entry, language: string): number {
  const languages = answer.languages ?? []
  if (language === '' || languages.length === 0) return 0
  const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''
  return languages.some((own) => base(own) === base(language)) ? SAME_LANGUAGE : OTHER_LANGUAGE
}

/** What a question asks for besides its words. */
export type Extras = (
  index: SuggestIndex,
  entry: Entry,
) => { readonly fit: number; readonly popularity: number }

export function extrasOf({ step = null, language = '', desk = '', now }: Question): Extras {
  return (index, entry) => {
    let chosen = 0
    for (const number of entry.learnt) {
      const choice = index.units[number]?.choice
      const age = now !== undefined && choice?.at !== undefined ? Math.max(0, now - choice.at) : 0
      const here = desk !== '' && choice?.desk === desk ? 1.25 : 1
      chosen += here * 0.5 ** (age / HALF_LIFE_MS)
    }
    const fit = (step !== null && entry.answer.step === step ? SAME_STEP : 0) + languageFit(entry, language)
    return { fit, popularity: Math.sqrt(chosen) }
  }
}

/** Puts all that speaks for the candidates together: best first, scores from 0 to 1. What they mean counts by `fluency`, 0 to 1. */
export function fuse(
  index: SuggestIndex,
  tallies: readonly Tally[],
  extras: Extras,
  fluency: number,
): Suggestion[] {
  const learnt = index.choices.size
  const trust = learnt / (learnt + HALF_TRUST)
  const highest = (of: (tally: Tally) => number): number =>
    tallies.reduce((most, tally) => Math.max(most, of(tally)), 0) || 1
  const bodied = BODIED * (index.bodied / Math.max(1, index.size))
  const besides = new Map(tallies.map((tally) => [tally, extras(index, tally.entry)]))
  const popularity = (tally: Tally): number => besides.get(tally)?.popularity ?? 0
  const probability = softmax(tallies)
  const parts: readonly (readonly [weight: number, of: (tally: Tally) => number])[] = [
    [(1 + bodied - 0.5 * trust) / highest(({ answers }) => answers), ({ answers }) => answers],
    [(0.5 + 0.5 * trust) / highest(({ texts }) => texts), ({ texts }) => texts],
    [1 / highest(({ likeness }) => likeness), ({ likeness }) => likeness],
    [1 / highest(({ concepts }) => concepts), ({ concepts }) => concepts],
    [(fluency * MEANT) / highest(({ meaning }) => meaning), ({ meaning }) => meaning],
    [fluency * WHOLE, ({ whole }) => whole],
    [0.5 + 0.5 * trust, (tally) => probability.get(tally) ?? 0],
    [POPULAR / highest(popularity), popularity],
  ]
  const meant = fluency * (MEANT + 1.5 * WHOLE)
  // Words alone make less sure than words whose meaning meets as well.
  const most = 4 + bodied * (1.5 - fluency) + meant + 0.5 * trust + POPULAR + SAME_STEP + SAME_LANGUAGE
  return tallies
    .map((tally) => {
      const sum = parts.reduce((total, [weight, of]) => total + weight * of(tally), 0)
      const fitting = sum + (besides.get(tally)?.fit ?? 0) - REJECTED * tally.rejected
      return { id: tally.entry.answer.id, score: Math.min(1, Math.max(0, fitting / most)) }
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
