const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/g, 'will not'],
  [/\bcan't\b/g, 'can not'],
  [/\bcannot\b/g, 'can not'],
  [/n't\b/g, ' not'],
  [/'m\b/g, ' am'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/\b(it|that|here|there|what|where)'s\b/g, '$1 is'],
]

/** Words that make a sentence warmer and say nothing. */
const FLUFF = new Set(
  'really very so truly sincerely deeply just also again please kindly do much well and but well extremely terribly absolutely most'.split(
    ' ',
  ),
)
/** One for another: "we are sorry" is "I am sorry" said twice. */
const ALIKE: Readonly<Record<string, string>> = {
  we: 'i',
  are: 'am',
  our: 'my',
  us: 'me',
  thanks: 'thank you',
  apologise: 'am sorry',
  apologize: 'am sorry',
  apologies: 'am sorry',
}

const US = '(?: (?:to|with|me|i|my team|my support|support))*'
/** Formulas that say one thing in many ways: each at most once in a message. */
const FORMULAS: readonly (readonly [string, RegExp])[] = [
  [
    'thanks',
    new RegExp(
      `^(?:i )?(?:many )?(?:thank you|appreciate you)(?: for)? (?:contacting|reaching out|getting in touch|writing(?: in| back)?|reporting this|your (?:message|e ?mail|mail|note|letter|inquiry|enquiry|request|question|reply)|being in touch|taking the time(?: to (?:write|contact|reach out))?)${US}$`,
    ),
  ],
  [
    'thanks',
    /^(?:vielen |herzlichen )?dank(?:e)? (?:fur|dass) (?:ihre|deine|eure|sie|du) (?:nachricht|anfrage|e ?mail|mail|uns (?:kontaktiert|geschrieben) (?:haben|hast)|kontaktaufnahme)$/,
  ],
  [
    'thanks',
    /^merci (?:beaucoup )?(?:de|pour) (?:nous avoir (?:contactes?|ecrit)|votre (?:message|mail|demande))$/,
  ],
  [
    'thanks',
    /^(?:muchas )?gracias por (?:contactarnos|contactar con nosotros|escribirnos|su mensaje|tu mensaje)$/,
  ],
  [
    'sorry',
    /^(?:i )?(?:am )?sorry(?: (?:about|for))?(?: (?:this|that|it|all this|(?:the|any|this|all the) (?:inconvenience|trouble|hassle|bother)(?: (?:this|it) (?:has |may have |might have )?(?:caused|causes|cause)(?: you)?)?))?$/,
  ],
  [
    'sorry for the wait',
    /^(?:i )?(?:am )?sorry (?:about|for) (?:the|this|my|any) (?:delay|wait|late (?:reply|response|answer)|delayed (?:reply|response))(?: in (?:replying|responding|getting back)(?: to you)?)?$/,
  ],
  [
    'questions',
    /^(?:let me know )?if (?:you have|there is|there are) (?:any |anything )?(?:other |further |more )?(?:questions?|else)(?: (?:let me know|reply|write(?: to me)?|ask|contact me|reach out|feel free to (?:ask|contact me|reach out|reply)|do not hesitate to (?:ask|contact me|reach out))(?: to (?:me|this (?:e ?mail|message)))?)?$/,
  ],
  [
    'questions',
    /^(?:feel free to|do not hesitate to) (?:contact|ask|reach out|write|reply|get in touch)(?: to)?(?: me)? (?:if|with|should) (?:you have )?(?:any )?(?:other |further |more )?questions?$/,
  ],
]

/**
 * What a sentence says, for telling whether another one says the same: case, accents, marks, short forms, "we" for "I" and words of mere
 * emphasis make no difference; numbers, names and negations do. '' for a sentence without words.
 */
export function sentenceKey(sentence: string): string {
  const straight = sentence.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase()
  const long = SHORT_FORMS.reduce((text, [short, form]) => text.replace(short, form), straight)
  const words = (long.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !FLUFF.has(word))
  const plain = words
    .map((word) => ALIKE[word] ?? word)
    .join(' ')
    .replace(/\bmy am sorry\b/g, 'am sorry')
    .replace(/^i am sorry\b/, 'am sorry')
  const formula = FORMULAS.find(([, pattern]) => pattern.test(plain))
  return formula ? `formula: ${formula[0]}` : plain
}
