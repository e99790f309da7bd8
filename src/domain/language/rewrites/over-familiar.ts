import type { Rewriter } from './candidate.ts'
import { allSwapped, type Swap } from './swap.ts'

const NAMES_FOR_PETS =
  '(?:my |ya )?(?:friend|mate|pal|buddy|bestie|besties|hun|hon|honey|babe|babes|bae|darling|dear|dearie|love|lovely|luv|sweetie(?: pie)?|sweetheart|sweet ?pea|sunshine|gorgeous|handsome|beautiful|petal|duck|chicken|chick|boss|bro|bruh|dude|legend|champ|chief|amigo|amiga|bella|cara|pet|poppet|treacle|superstar|rockstar|queen|king|fam|my guy|girl|girlie|big guy|captain|chap|sis|lad|lass|cutie|princess)'

const TONE: readonly Swap[] = [
  [
    '^(?:ha|whoopsie daisy|oopsie daisy|whoops a daisy|poor (?:you|thing|lamb|doggo|kitty|pup|baby))(?:,? <pet>)?[,.!]+ ?',
    '',
  ],
  [", (?:have|has|is|do|are|was|were|did|does|ai)n't (?:we|it|you|they|i)(?:,? <pet>)?(?=[?.! ]|$)", ''],
  [
    "^(?:hang in there|chin up|cheer up|don't (?:you )?(?:worry|fret|sweat it|panic)|relax|chill(?: out)?|breathe|buck up|aww?,? poor you|poor you|whoa|wow|ah|oh)(?:,? <pet>)?[,.!]+ ?",
    '',
  ],
  ['(?:\\p{Extended_Pictographic}\\uFE0F?\\u200D?)+', ''],
  [
    '<b>(?:yikes(?: on bikes)?|ha(?:ha)+h?|(?:he)+he|lo+l|lmao|rofl|xd|ikr|omg|tbh|imo|yolo|psst|soz|pinky promise|wink wink|just kidding|jk)<b>[,!]*',
    '',
  ],
  ['[;:]-?[)pPD](?![a-z])|<3', ''],
  ['(?: |^)(?:xo)+x?(?= |$|[.!])|(?: |^)x{1,4}(?= ?$|[.!])', ''],
  [
    '^(?:yikes(?: on bikes)?|oops(?:ie)?|whoops(?:ie)?|ugh|eek|yay|woo?(?: ?hoo)?|aw+|ooh+|o+h no|oh dear|oh boy|oh man|sucks(?:, right)?|no biggie|bummer|chill|hey hey|mamma mia|goodness|gosh|gee|blimey|crikey|wowza|ciao|right|alright|hugs|big hugs?|babe|amigo)(?: <pet>)?[,!?.]+ ?',
    '',
  ],
  [
    "^(?:yo|hiya|heya|(?:hey+ )*hey+|howdy|wassup|sup|ahoy|oi|what's up|hey there|hi there)(?:,? <pet>)?(?=[ ,!])",
    'Hello',
  ],
  ['(?:[,.!]|^|(?<=hello|hi|hey|thanks|sorry|no|yes|okay|ok|alright|well|right)) ?<pet>(?=[,.!?]|$)', ''],
  [
    ',? ?(?:sending )?(?:you )?(?:a )?(?:lots of |many )?(?:big |huge |virtual |warm |squishy )*(?:hugs?|cuddles|kisses|love|good vibes|healing vibes)(?: and (?:healing |good )?vibes)? (?:from|to) [^.!?,]*',
    '',
  ],
  [",? (?:eh|innit|tho|y'know|you know|(?<!i )right|huh)(?=[?!.]|$)", ''],
  ['<b>so{2,}<b>', 'so'],
  ['[!?]*!{2,}[!?]*|[!?]*![!?]+', '!'],
  [',? my (?:dude|man|friend|dear|darling|love|guy|lovely)(?=[,.!?]|$)', ''],
  [', (?:chill|relax|breathe|cheeky|no worries|no stress|chin up|cheer up)(?=[,.!]|$)', ''],
  [', ?(?=[!.])', ''],
]

/** A sentence without laughs, pet names, emoji and shouting; may be left with nothing. Null where there are none. */
export function withoutChumminess(sentence: string): string | null {
  return allSwapped(
    sentence,
    TONE.map(([from, to]) => [from.replaceAll('<pet>', NAMES_FOR_PETS), to] as const),
  )
}

/** The same words in an even tone. */
export const overFamiliar: Rewriter = function* (sentence) {
  const plain = withoutChumminess(sentence)
  if (plain !== null && /\p{L}+[ ,]+\p{L}+[ ,]+\p{L}+/u.test(plain)) yield { text: plain, ask: null }
}
