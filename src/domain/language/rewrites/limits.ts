import type { Candidate } from './candidate.ts'
import { type Swap, swapped } from './swap.ts'

/** The same fact without its one negation. */
const AFFIRMED: readonly Swap[] = [
  ["(?: am| are| is|'m|'re)(?: currently)? (?:unable|not able) to<b>", ' can'],
  ["<b>(?:can't|can ?not|cant)<b>", 'can'],
  ["<b>(?:won't|wont|will (?:not|never))<b>", 'will'],
  ["<b>(?:isn't|isnt|is (?:not|never))<b>", 'is'],
  ["<b>(?:aren't|arent|are (?:not|never))<b>", 'are'],
  ["<b>(?:there is|there's|theres) no way\\b", 'there is a way'],
  ["<b>(?:we|i|you|they) (?:don't|dont|do not|never) (?!have)", '{0:first} '],
  ['^no (?=(?:[^ ]+ ){1,8}(?:is|are|can|may|will)<b>)', ''],
  [
    '^(?:there (?:is|are|will be) )?no (?!(?:one|point|way|entitlement)<b>)(?!.* (?:is|are|can|may|will|be)<b>)<x> (?=(?:until|before|without|unless|after|under|over|above|below|outside)<b>)',
    '{1} {1:are} available ',
  ],
]

/** Limits said from inside: what lies beyond them turns into what lies within. */
const TURNED: readonly Swap[] = [
  ['<b>until after<b>', 'after'],
  ['<b>(?:until|before) (?=<when>)', 'from '],
  [
    '<b>until (?=(?:noon|midday|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)<b>)',
    'from ',
  ],
  ['<b>until<b>', 'as soon as'],
  ['<b>unless<b>', 'if'],
  ['<b>without<b>(?!.*having)', 'with'],
  [
    '<b>(?:outside|beyond) (?:of )?(?=(?:the )?(?:store|office|business|working|opening|warranty|trial|return|cooling)<b>)',
    'within ',
  ],
  ['<b>older than ([0-9]+ [a-z]+)', 'up to {1} old'],
  [
    '<b>(?:(?<!(?:spread|paid|split|across|out) )over|above|exceeding|beyond|past|in excess of|(?:more|longer|larger|heavier|bigger) than) (?=<much>)',
    'up to ',
  ],
  ['<b>(?:for )?(?:under|below|(?:less|fewer|shorter|smaller|earlier) than) (?=<much>)', 'from '],
  ['<b>(?:after|once)<b>', 'until'],
  ['<b>before<b>(?! (?:u|you|we|it|they|he|she|i)<b>)', 'from'],
]
const STILL_NEGATIVE =
  /n't\b|\b(?:not|no|never|nor|neither|nothing|nobody|none|without|unless|any\w*|ever|yet|either|except|impossible|unable|refused?|but|even)\b/i

/** A second clause may hold the limit of something else. */
const TWO_CLAUSES = /^(?!unless)(?!without)[^,;]*[,;](?!\d)/i

/** A limit told from inside: what is possible within it, where the sentence says only what is not beyond it. */
export function* withinLimits(sentence: string): Generator<Candidate> {
  if (TWO_CLAUSES.test(sentence)) return
  for (const affirm of AFFIRMED) {
    const affirmed = swapped(sentence, affirm)
    if (affirmed === null) continue
    for (const turn of TURNED) {
      const turned = swapped(affirmed, turn)
      if (turned !== null && !STILL_NEGATIVE.test(turned)) yield { text: turned, ask: null }
    }
  }
}
