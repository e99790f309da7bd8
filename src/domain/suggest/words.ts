const STOP = new Set(
  `a about after all also am an and any are as at be because been before but by can could did do does doing for from get got had has have he her
  here him his how i if in into is it its just me my no of on one or our out please she so some than thanks that the their them then there these
  they this to too u up us was we were what when where which who why will with would you your hi hello hey dear`.split(
    /\s+/,
  ),
)

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bcan['’]?t\b|\bcannot\b/g, 'can not'],
  [/\bwon['’]?t\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|could|would|should)n['’]?t\b/g, '$1 not'],
  [/['’](?:s|m|re|ve|ll|d)\b/g, ''],
]

/** What every short form has in it. */
const MAY_BE_SHORT = /['’]|nt\b|cannot/
const OTHER_THAN_ASCII = /[^ -~\s]/

/** Whether a text has nothing but ASCII in it. */
export function isAscii(text: string): boolean {
  return !OTHER_THAN_ASCII.test(text)
}

/** A text in lower case, without marks of contraction. */
export function inFull(text: string): string {
  let full = (isAscii(text) ? text : text.normalize('NFKC')).toLowerCase()
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
  return STOP.has(word)
}

/** What a sentence is about: its words without the most frequent ones (all of them where nothing else is left). */
export function contentWords(text: string): readonly string[] {
  const all = words(text)
  const kept = all.filter((word) => !STOP.has(word))
  return kept.length > 0 ? kept : all
}
