import type { Flag, Level } from '../language/flag.ts'
import { keepsakes } from '../language/rewrites/keep.ts'
import { rewritten } from '../language/safe-rewrites.ts'
import { readText } from '../suggest/reading.ts'
import type { Grade } from './card.ts'
import type { Drill } from './drill.ts'

/** Reads a text as the assistant does in a page. */
export type ReadFlags = (text: string) => readonly Flag[]

/** What Koi makes of a sentence that the agent wrote instead. */
export interface Verdict {
  readonly passed: boolean
  /** What may still put a customer off. */
  readonly flags: readonly Flag[]
  /** Numbers, days and names that got lost. */
  readonly lost: readonly string[]
  /** It is still about the same. */
  readonly isAbout: boolean
}

const LOUD: ReadonlySet<Level> = new Set(['warn', 'error'])
const FEWEST_WORDS = 3

/** What a sentence is about, the flagged words aside. */
function aboutOf({ sentence, marked }: Drill): ReadonlySet<string> {
  const rest = `${sentence.slice(0, marked.start)} ${sentence.slice(marked.end)}`
  return new Set(readText(rest).terms.keys())
}

/** Is the sentence that the agent typed a better way to say the drill's? */
export function checkSaid(drill: Drill, said: string, read: ReadFlags): Verdict {
  const flags = read(said).filter(({ category, level }) => category === drill.category || LOUD.has(level))
  const lower = said.toLowerCase()
  const lost = [...new Set(keepsakes(drill.sentence))].filter((word) => !lower.includes(word))
  const about = aboutOf(drill)
  const { words, terms } = readText(said)
  const isAbout =
    words.length >= FEWEST_WORDS && (about.size === 0 || [...terms.keys()].some((term) => about.has(term)))
  return { passed: flags.length === 0 && lost.length === 0 && isAbout, flags, lost, isAbout }
}

/** The drill's own sentence made better; null where Koi has no whole rewrite that raises no flag. */
export function betterSaid(drill: Drill, read: ReadFlags): string | null {
  const better = rewritten(drill.sentence, read(drill.sentence))
  return better !== drill.sentence && checkSaid(drill, better, read).passed ? better : null
}

/** A sentence to choose from. */
export interface Choice {
  readonly text: string
  readonly isBetter: boolean
}

/** What people put before a "no" to make it kinder; it stays a no. */
const WRAPPINGS = ['Unfortunately, ', "I'm sorry, but ", 'To be honest, ', 'With all due respect, '] as const
const WORSE = 2

/** Is the wrapping's word in the sentence already? */
function says(sentence: string, wrapping: string): boolean {
  const [said = ''] = wrapping.toLowerCase().split(',')
  return sentence.toLowerCase().includes(said)
}

function wrapped(wrapping: string, sentence: string): string {
  const keepsCapital = /^(?:I\b|I'|[A-Z]{2})/.test(sentence)
  return wrapping + (keepsCapital ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1))
}

/** Three ways to say it of which one is better, in a drawn order; null where Koi has no better one. `random` gives 0 to 1. */
export function choicesFor(drill: Drill, read: ReadFlags, random: () => number): readonly Choice[] | null {
  const better = betterSaid(drill, read)
  if (better === null) return null
  const softened = WRAPPINGS.filter((wrapping) => !says(drill.sentence, wrapping))
    .map((wrapping) => wrapped(wrapping, drill.sentence))
    .filter((text) => !checkSaid(drill, text, read).passed)
    .slice(0, WORSE)
  if (softened.length < WORSE) return null
  const all = [{ text: better, isBetter: true }, ...softened.map((text) => ({ text, isBetter: false }))]
  return all
    .map((choice) => ({ choice, die: random() }))
    .sort((a, b) => a.die - b.die)
    .map(({ choice }) => choice)
}

/** A first sentence within so many ms came by itself. */
const BY_ITSELF_MS = 20_000

/** How it went: shown or chosen wrongly counts as missed, a second try as hard. `tries` from 1. */
export function gradeOf(passed: boolean, tries: number, tookMs: number, wasChosen: boolean): Grade {
  if (!passed) return 'again'
  if (tries > 1) return 'hard'
  return !wasChosen && tookMs <= BY_ITSELF_MS ? 'easy' : 'good'
}
