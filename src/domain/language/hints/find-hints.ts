import type { Reading } from '../../reading/reading.ts'
import type { Scene } from '../../scene.ts'
import type { Token } from '../../text/normalise.ts'
import { overlaps } from '../../text/span.ts'
import { countWords, looksEnglish } from '../english.ts'
import { type DraftShape, draftShape } from './draft-shape.ts'
import { extraHints } from './extras.ts'
import { greetingHints } from './greeting.ts'
import { HINT_KINDS, type Hint } from './hint.ts'
import { lengthHints } from './length.ts'
import { readingLevelHints } from './reading-level.ts'
import { shoutingHints } from './shouting.ts'
import { signOffHints } from './sign-off.ts'

/** Fewer words are still being typed. */
const LEAST_WORDS = 8

/** Hints about single words, which a flag or a stop on the same words says better. */
const OF_WORDS: ReadonlySet<Hint['kind']> = new Set(['extra-first', 'shouting', 'greeting-spelling'])

/** The words as tokens, as far as telling a language needs them. */
function tokensOf({ sentences }: DraftShape): Token[] {
  const plain = (word: string): Token => ({
    word: word.toLowerCase(),
    start: 0,
    end: 0,
    capital: false,
    gap: 'none',
  })
  return sentences.flatMap(({ words }) => words.map(plain))
}

/**
 * Gentle hints about a draft as a whole, the most useful first. `reading` is what was read of `text` in `scene`; `dictionary` holds
 * the desk's product names. None for an internal note, another language, or a draft of a few words.
 */
export function findHints(
  text: string,
  reading: Reading,
  scene: Scene,
  dictionary: readonly string[],
): Hint[] {
  if (scene.visibility === 'note') return []
  const shape = draftShape(text, reading)
  if (shape.sentences.reduce((sum, { words }) => sum + words.length, 0) < LEAST_WORDS) return []
  const asks = reading.asks.map((ask) => ask.text)
  const taken = [...reading.flags.map(({ replaces }) => replaces), ...reading.stops.map(({ span }) => span)]
  const found = [
    ...extraHints(shape, asks),
    ...greetingHints(shape, scene),
    ...signOffHints(shape, scene),
    ...shoutingHints(shape, scene, dictionary),
    ...readingLevelHints(shape),
    ...lengthHints(shape, scene, asks.length),
  ].filter(({ kind, span }) => !OF_WORDS.has(kind) || !taken.some((other) => overlaps(other, span)))
  if (found.length === 0 || !looksEnglish(countWords(tokensOf(shape)))) return []
  return found.sort((a, b) => HINT_KINDS.indexOf(a.kind) - HINT_KINDS.indexOf(b.kind))
}
