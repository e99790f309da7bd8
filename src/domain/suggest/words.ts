const STOP = new Set(
  `a about after all also am an and any are as at be because been before but by can could did do does doing for from get got had has have he her
  here him his how i if in into is it its just me my no of on one or our out please she so some than thanks that the their them then there these
  they this to too u up us was we were what when where which who why will with would you your hi hello hey dear`.split(
    /\s+/,
  ),
)

/**
 * The same in German, French, Spanish, Portuguese, Italian and Dutch, without their marks. What is a word of content in another of these
 * languages or in English ("die", "war", "son", "hem", "aux", "pour", "plus") is none of them.
 */
const STOP_ELSEWHERE = new Set(
  `der das den dem des ein eine einen einem einer eines und oder aber ich du er sie es wir ihr mich mir dich dir uns euch ihnen ihm ihn
  mein meine meinen meinem meiner dein deine sein seine seinen ihre ihren ihrem ihrer euer eure unser unsere ist sind bist wird werden
  habe hab haben hatte dass auf aus bei von vom zu zum zur fur mit im ins da bitte danke hallo gruss grusse moin geehrte geehrter damen
  le les un une du de et ou mais je tu il elle nous vous ils elles moi toi lui leur mes ma ses sa notre nos votre vos
  leurs ce cet cette ces ca cela que est suis etes sommes avez avons ont dans par sur avec en au bonjour bonsoir salut merci svp
  cordialement el los las una unos unas pero yo usted nosotros ellos ellas mi mis su sus nuestro nuestra lo se te nos esta este
  estos estas ese esa eso para con del al ya he ha han hay es por hola buenas buenos dias tardes gracias favor porfa saludos
  os um uma uns umas e eu voce ele ela eles elas meu minha seu sua nosso isso isto esse essa com pelo pela da do das dos na nas
  ola obrigado obrigada il gli uno io lei noi voi loro mio mia tuo tua suo questo questa quello quella che di dal dalla nel nella alla agli
  ho hai abbiamo ciao buongiorno buonasera salve grazie het een ik je jij hij zij wij jullie mij ons onze mijn jouw zijn uw dit dat
  deze voor met aan heb heeft hebben graag dank hoi groet`.split(/\s+/),
)

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bcan['’]?t\b|\bcannot\b/g, 'can not'],
  [/\bwon['’]?t\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|could|would|should)n['’]?t\b/g, '$1 not'],
  [/['’](?:s|m|re|ve|ll|d)\b/g, ''],
  // French and Italian: "l'abonnement", "qu'il".
  [/\b(?:[cdjlmnst]|qu)['’](?=\p{L}{2})/gu, ''],
]

/** What every short form has in it. */
const MAY_BE_SHORT = /['’]|nt\b|cannot/
const OTHER_THAN_ASCII = /[^ -~\s]/

/** Whether a text has nothing but ASCII in it. */
export function isAscii(text: string): boolean {
  return !OTHER_THAN_ASCII.test(text)
}

/** Latin letters without their marks, as people in a hurry write them. */
function unmarked(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/ß/g, 'ss')
    .normalize('NFC')
}

/** A text in lower case, without marks of contraction. */
export function inFull(text: string): string {
  let full = (isAscii(text) ? text : unmarked(text)).toLowerCase()
  if (MAY_BE_SHORT.test(full)) for (const [form, long] of SHORT_FORMS) full = full.replace(form, long)
  return full
}

/** Words of a text, lower-cased, without marks of contraction; every script. */
export function words(text: string): string[] {
  return inFull(text).match(isAscii(text) ? /[a-z0-9]+/g : /[\p{L}\p{M}\p{N}]+/gu) ?? []
}

const VOWEL = /[aeiouy]/

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word
}

function withoutEnding(word: string): string {
  const [, stem, ending] = /^(.+?)(ing|ed|edly|ly|er|ment|ation|ion)$/.exec(word) ?? []
  if (!stem || !ending || stem.length < 3 || !VOWEL.test(stem)) return word
  return /([^aeiouylsz])\1$/.test(stem) ? stem.slice(0, -1) : stem
}

/** A light English stemmer after M. F. Porter's (1980) first steps: enough for "refunded" and "refunds" to meet; other languages pass through. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  const short = withoutEnding(withoutPlural(word))
  if (short.length > 3 && short.endsWith('e')) return short.slice(0, -1)
  return short.length > 3 && short.endsWith('y') ? `${short.slice(0, -1)}i` : short
}

/** Whether a word is so frequent that it says nothing. */
export function isStopWord(word: string): boolean {
  return STOP.has(word) || STOP_ELSEWHERE.has(word)
}

/** What a sentence is about: its words without the most frequent ones (all of them where nothing else is left). */
export function contentWords(text: string): readonly string[] {
  const all = words(text)
  const kept = all.filter((word) => !isStopWord(word))
  return kept.length > 0 ? kept : all
}
