import type { Token } from '../text/normalise.ts'

const ENGLISH = new Set(
  'the a an i you we it is are was to of and in on for that this your my our have has had be will can not do does did with at but if so as from or there here please by me us am been would could should they he she his her its their what when how who which just no yes up out about all any more get hi hello thanks thank sorry'.split(
    ' ',
  ),
)
const FOREIGN = new Set(
  'el la los las que por para con una uno del usted su es está pero le les je vous nous est pas une des du au pour avec votre der die das und ist nicht ein eine sie wir ihr mit für auf zu von den dem het een niet van wij jullie met voor il lo che non di per sono è gli não você para uma com jest nie się na do w z'.split(
    ' ',
  ),
)

/** How many words of a text are English function words, other languages' function words, and words at all. */
export interface WordCounts {
  readonly words: number
  readonly english: number
  readonly foreign: number
}

/** Counts the words that tell a language. */
export function countWords(tokens: readonly Token[]): WordCounts {
  let words = 0
  let english = 0
  let foreign = 0
  for (const { word } of tokens) {
    if (word === '#' || word === '"' || word === '!!' || word.startsWith(':')) continue
    words++
    if (ENGLISH.has(word)) english++
    else if (FOREIGN.has(word)) foreign++
  }
  return { words, english, foreign }
}

const TOO_FEW_TO_TELL = 4
const LEAST_SHARE = 0.08

/** True where the counts do not speak for another language. English text holds about 45 % of these words. */
export function looksEnglish({ words, english, foreign }: WordCounts): boolean {
  if (words < TOO_FEW_TO_TELL) return foreign <= english
  return foreign <= english && (words < 8 || english / words >= LEAST_SHARE)
}
