import { customerMessages, type Scene } from '../scene.ts'

/** What a detector of languages says of a text; shares in per cent. */
export interface Detection {
  readonly isReliable: boolean
  readonly languages: readonly { readonly language: string; readonly percentage: number }[]
}

/** Letters below which no detector knows: "Danke!" is half a dozen languages. */
const LEAST_LETTERS = 24
const LONGEST = 1200
/** Less than this share is a mixture. */
const LEAST_SHARE = 70

/** What says nothing of the language: addresses, numbers, quoted lines, what code and orders are called. */
const NOISE = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+|^\s*>.*$|\S*\d\S*|`[^`]*`/gm

/**
 * The customer's words to tell the language by: the last message, with those before it where it is short. '' where there are too few to tell.
 */
export function languageSample(scene: Scene): string {
  let sample = ''
  for (const { text } of customerMessages(scene).toReversed()) {
    sample = `${sample} ${text.replace(NOISE, ' ')}`.replace(/\s+/g, ' ').trim().slice(0, LONGEST)
    if (lettersIn(sample) >= LEAST_LETTERS * 2) break
  }
  return lettersIn(sample) >= LEAST_LETTERS || isDense(sample) ? sample : ''
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** Scripts that say with eight signs what others need a sentence for. */
const isDense = (text: string): boolean =>
  (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu)
    ?.length ?? 0) >= 8

/** The language (BCP 47) that a detection is sure of; null where it doubts. Nothing is guessed. */
export function sureLanguage({ isReliable, languages }: Detection): string | null {
  const best = languages.toSorted((a, b) => b.percentage - a.percentage)[0]
  if (!isReliable || !best || best.percentage < LEAST_SHARE) return null
  const tag = best.language === 'iw' ? 'he' : best.language
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(tag) && tag !== 'und' ? tag : null
}
