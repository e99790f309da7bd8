import { AIRY } from './airy-words.ts'

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Names something. */
  readonly named: boolean
}

/** Words that follow each other and all name something; `to` is not included. */
interface Run {
  readonly from: number
  readonly to: number
}

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}]+)*/gu
const ENDING = /(?:n't|'[a-z]*)$/
/** Adverbs and participles say how, not what; behind a determiner they are nouns. */
const MANNER = /^[a-z]{3,}(?:ly|ed|ing)$/
const DETERMINER = /^(?:the|an?|your|our|my|this|that|these|those|his|her|their|no)$/
const PREPOSITION = /^(?:about|with|for|on|in|at|from|of|by|without|into|over|under|behind)$/
const BEFORE_VERB =
  /^(?:to|have|has|had|you|u|we|i|they|he|she|it|who|not|never|and|or|can|could|will|would|should|must|may|might|dont|don't|didn't|do|did|please|just|then|even)$/
const FINITE =
  /^(?:is|are|was|were|will|can|cannot|may|might|has|have|had|should|would|could|do|does|did|gets?|must|won't|can't|isn't|aren't)$/
const AFTER_NOUN =
  /^(?:is|are|was|were|will|can|cannot|may|might|has|have|had|should|would|could|did|about|with|for|on|in|at|from|of|by|without|to|after|before|when|if|and|or|but|so|because|as|you|u|we|i|they|it|that|which|now|again|went|came|got|yourself|first|then|already|works?|goes|come|comes)$/
const JOINT = /^ (?:of|for|in|on|with|from|at|and) (?:(?:the|your|our|my|an?) )?$/
/** What these determine is at hand. */
const AT_HAND = /^(?:the|your|this|an?)$/
/** Longer runs hold a verb more often than not: "the leaking valve sits". */
const LONGEST_NOUN = 2
const PLAIN = /^[a-z -]+$/

function isNamed(word: string, before: string): boolean {
  const stem = word.replace(ENDING, '')
  return !AIRY.has(stem) && (!MANNER.test(stem) || DETERMINER.test(before))
}

function wordsOf(lower: string): Word[] {
  const found = [...lower.matchAll(WORD)]
  return found.map(({ 0: text, index }, at) => ({
    text,
    start: index,
    end: index + text.length,
    named: isNamed(text, found[at - 1]?.[0] ?? ''),
  }))
}

function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = []
  for (const [at, { named }] of words.entries()) {
    const last = runs.at(-1)
    if (!named) continue
    if (last?.to === at) runs[runs.length - 1] = { from: last.from, to: at + 1 }
    else runs.push({ from: at, to: at + 1 })
  }
  return runs
}

/** What a run of words is by its neighbours. */
function kindOf({ from, to }: Run, words: readonly Word[]): 'noun' | 'verb' | 'unclear' {
  const before = words[from - 1]?.text ?? ''
  if (DETERMINER.test(before) || PREPOSITION.test(before)) return 'noun'
  if (from === 0 && FINITE.test(words[to]?.text ?? '')) return 'noun'
  return to - from === 1 && BEFORE_VERB.test(before) ? 'verb' : 'unclear'
}

/** True where the run is a noun from end to end, as far as anybody can tell without a dictionary. */
function isPlainNoun({ from, to }: Run, words: readonly Word[], lower: string): boolean {
  const [first, last, next] = [words[from], words[to - 1], words[to]]
  if (!first || !last || to - from > LONGEST_NOUN) return false
  // The last of two may be a verb: "the printer prints".
  if (to - from > 1 && last.text.endsWith('s')) return false
  const isEnd = !next || AFTER_NOUN.test(next.text) || lower.slice(last.end, next.start) !== ' '
  return isEnd && PLAIN.test(lower.slice(first.start, last.end))
}

/**
 * What a sentence speaks of, as a phrase that fits behind "about": empty where it names nothing, null where it names more than
 * one thing or nobody can tell which words name it.
 */
export function topicOf(sentence: string): string | null {
  const lower = sentence.toLowerCase()
  const words = wordsOf(lower)
  const runs = runsOf(words)
  if (runs.some((run) => kindOf(run, words) === 'unclear')) return null
  const nouns = runs.filter((run) => kindOf(run, words) === 'noun')
  const [first, second] = nouns
  if (!first) return ''
  if (nouns.length > 2 || !nouns.every((run) => isPlainNoun(run, words, lower))) return null
  const determiner = words[first.from - 1]
  const end = words[(second ?? first).to - 1]?.end
  if (!determiner || end === undefined || !AT_HAND.test(determiner.text)) return null
  const joint = second && lower.slice(words[first.to - 1]?.end, words[second.from]?.start)
  if (joint !== undefined && !JOINT.test(joint)) return null
  return determiner.text.replace(/^an?$/, 'the') + sentence.slice(determiner.end, end)
}
