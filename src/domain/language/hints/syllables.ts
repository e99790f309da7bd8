const VOWELS = /[aeiouy]+/g
/** Endings that are written and not spoken: "made", "times" as opposed to "houses", "asked" as opposed to "wanted". */
const SILENT = /(?:[^laeiouy]e|[aeiouy]le|[^aeiouylsxzcgt]es|[^aeiouytd]ed)$/
/** Vowels beside each other that are two: "idea", "create", "period". */
const PARTED = /i[ao](?!n)|[^q]ua|eo(?!u)|[^aeiou]ying|creat|eing|(?:id|ar)ea$/g
/** "replacement", "careful": the same within a word. */
const SILENT_INSIDE = /[^aeiouy]e(?:ment|ful|less|ly$|ness)/

const KEPT = 5000
const counts = new Map<string, number>()

/** About how many syllables an English word has, at least one. Remembered: a draft repeats its words with every keystroke. */
export function syllables(word: string): number {
  const known = counts.get(word)
  if (known !== undefined) return known
  if (counts.size >= KEPT) counts.clear()
  const made = countSyllables(word)
  counts.set(word, made)
  return made
}

function countSyllables(word: string): number {
  const lower = word.toLowerCase().replace(/['’].*$/, '')
  const groups = lower.match(VOWELS)?.length ?? 0
  const parted = lower.match(PARTED)?.length ?? 0
  const silent = groups > 1 && SILENT.test(lower) ? 1 : 0
  const inside = SILENT_INSIDE.test(lower) ? 1 : 0
  return Math.max(1, groups + parted - silent - inside)
}
