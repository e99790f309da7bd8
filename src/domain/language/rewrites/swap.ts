import { baseOf, ingOf, isPlural, withVerb } from './verbs.ts'

/**
 * One transformation of a sentence: a pattern (a regular expression with the named classes below, case ignored), what
 * stands in its place, and what must be asked besides. `{1}` is the first group, `{1:form}` that group in a form.
 */
export type Swap = readonly [from: string, to: string, ask?: string]

/** Named classes of the patterns; `x` is a group of words up to the next punctuation, as few as fit. */
const CLASSES: Readonly<Record<string, string>> = {
  we: '(?:we|i)',
  adv: '(?:(?:currently|simply|just|also|really|actually|even|yet|at this time|at the moment|ordinarily|normally|usually|presently|always|ever) )?',
  cant: "(?: (?:can't|can ?not|cant|couldn't|could not)|(?: am| are|'m|'re)(?: currently| presently)? (?:unable|not able|not in a position) to|(?: am not|n't| aren't| isn't| is not|isnt) able to|(?: will| would|'ll|'d)? ?(?:won't|wouldn't|not) be able to)",
  wont: "(?: (?:can't|can ?not|cant|couldn't|could not|won't|will not|wouldn't|would not|don't|do not|dont)|'ll not)",
  dont: "(?:don't|dont|do not|does not|doesn't|doesnt)",
  isnt: "(?:isn't|aren't|is not|are not|isnt|arent|is never|are never)",
  no: '(?:not|never)',
  will: "(?: will| shall|'ll| would|'d| should| may| might| could| ought to)",
  x: '((?:[^,;:.!?\\u2013\\u2014()]|[.,:](?=\\d))+?)',
  xs: '((?:[^;:.!?\\u2013\\u2014()]|[.:](?=\\d))+?)',
  verb: '(?!(?:be|have|so|say|think|know|expect|believe|it|to|price|even|much|you|any)<b>)',
  end: '(?=$|[;:.!?\\u2013\\u2014()](?!\\d)|,(?= (?:(?:and|but|so) (?:we|i|you|they|it|there|the|that|a|no)|which|because|as|since|we|i|you|they|it|there|the|sorry|so|or|while|if|when)<b>))',
  stop: '(?=$|[;.!?](?!\\d))',
  b: '\\b',
  when: '(?:[0-9]|noon|midnight|next|(?:the )?(?:end|start|beginning|middle|first|following)|tomorrow|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may |jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|easter|christmas)',
  much: '(?:(?:[£$€₹₱]|rs[.]? ?)?[0-9]|two|three|four|five|six|seven|eight|nine|ten|twelve|an? (?:hour|day|week|month|year))',
  open: '(^|[,;:.!?\\u2013\\u2014] ?|\\b(?:and|but|so|because|as|since|or|that|then) )',
}

function expanded(pattern: string): string {
  return pattern.replace(/<(\w+)>/g, (whole, name: string) => {
    const known = CLASSES[name]
    return known === undefined ? whole : expanded(known)
  })
}

const patterns = new Map<string, RegExp>()

function patternOf(source: string): RegExp {
  const known = patterns.get(source)
  if (known) return known
  const whole = expanded(source)
  // Case folding over all of Unicode makes a pattern ten times slower to compile; most need it for nothing.
  const made = new RegExp(whole, /\\p\{|\\u\{/.test(whole) ? 'giu' : 'gi')
  patterns.set(source, made)
  return made
}

const MAY_BE_LOWERED =
  /^(?:the|an?|your|our|my|this|that|these|those|its?|we|you|they|he|she|there|all|any|some|most|both|each|every|his|her|their|in|on|at|for|from|with|after|before|once|when|if|no|to|as|by)\b/i

/** A phrase as it stands inside a sentence; null where nobody can tell whether its capital is a name's. */
function lowered(phrase: string): string | null {
  if (/^I\b/.test(phrase) || !/^\p{Lu}/u.test(phrase)) return phrase
  return MAY_BE_LOWERED.test(phrase) || /^\p{Lu}\p{Ll}+s (?!Inc|Ltd)\p{Ll}/u.test(phrase)
    ? phrase.charAt(0).toLowerCase() + phrase.slice(1)
    : null
}

const TWO_VERBS = /,|\b(?:or|and|nor) (?:[a-z]+ (?:it|you|your|the|a|an|any|on|to|up|for)\b)/i

const FORMS: Readonly<Record<string, (phrase: string) => string | null>> = {
  low: lowered,
  ing: (phrase) => (TWO_VERBS.test(phrase) ? null : withVerb(phrase, ingOf)),
  base: (phrase) => withVerb(phrase, baseOf),
  gerund: (past) => withVerb(past, (word) => ingOf(baseOf(word) ?? word)),
  are: (phrase) => (isPlural(phrase) ? 'are' : 'is'),
  have: (phrase) => (isPlural(phrase) ? 'have' : 'has'),
  them: (phrase) => (isPlural(phrase) ? 'they' : 'it'),
  single: (phrase) => (isPlural(phrase) ? '' : 's'),
  first: (phrase) => phrase.split(' ')[0] ?? null,
  last: (phrase) => phrase.split(' ').at(-1) ?? null,
  passive: (word) => (word.startsWith('ha') ? `${word} been` : word),
  any: (phrase) => (isPlural(phrase) ? phrase : `any ${phrase}`),
  need: (phrase) => (isPlural(phrase) ? 'need' : 'needs'),
  reference: (number) => (number === '' ? '' : ` under reference ${number}`),
  youform: (word) => (word === 'has' ? 'have' : word === 'is' ? 'are' : 'were'),
  begun: (word) => (/^(?:initiated|raised|opened)$/.test(word) ? 'started' : word),
  plain: (phrase) => (/^[a-z]+ing\b/.test(phrase) ? withVerb(phrase, baseOf) : phrase),
  doing: (phrase) => (/^[a-z]+ing\b/.test(phrase) ? phrase : withVerb(phrase, ingOf)),
}

/** The sentence with the first place that the swap fits rewritten; null where it fits nowhere or a form is unknown. */
export function swapped(sentence: string, [from, to]: Swap): string | null {
  const pattern = patternOf(from)
  pattern.lastIndex = 0
  let whole = true
  let found = false
  const made = sentence.replace(pattern, (...groups: (string | undefined)[]) => {
    found = true
    return to.replace(/\{(\d)(?::(\w+))?\}/g, (_, index: string, form: string | undefined) => {
      const group = groups[Number(index)] ?? ''
      const formed = form === undefined ? group : (FORMS[form]?.(group.trim()) ?? null)
      if (formed === null) whole = false
      return formed ?? ''
    })
  })
  return found && whole ? made : null
}

/** The sentence with every swap made that fits, one after the other; null where none does. */
export function allSwapped(sentence: string, swaps: readonly Swap[]): string | null {
  let made = sentence
  for (const swap of swaps) made = swapped(made, swap) ?? made
  return made === sentence ? null : made
}
