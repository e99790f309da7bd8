import { CATEGORIES, type Category, type Level } from '../../language/flag.ts'
import type { Rule } from '../../language/rule.ts'
import { tokenise } from '../../text/normalise.ts'
import { writeYaml } from '../formats/reading/yaml.ts'

/** A rule as a form asks for it: say this instead of that. */
export interface PhraseRule {
  readonly category: Category
  readonly level: Level
  /** One friendly sentence: why a customer may stumble here. */
  readonly why: string
  /** Words to avoid, as they are written. */
  readonly phrases: readonly string[]
  /** What to say in their place; '' where the agent has to think herself. */
  readonly instead: string
  /** A question that leads to better words; '' for none. */
  readonly ask: string
  /** Sentences that hold one of the phrases. */
  readonly wrong: readonly string[]
  readonly right: readonly string[]
  readonly silent: readonly string[]
  /** Where the rule is from. */
  readonly source: string
}

export const BLANK_RULE: PhraseRule = {
  ...{ category: CATEGORIES[0], level: 'warn', why: '', phrases: [], instead: '', ask: '' },
  ...{ wrong: [], right: [], silent: [], source: 'Our team' },
}

/** Words that mean nothing but themselves in a pattern. */
function patternOf(phrase: string): string {
  return tokenise(phrase)
    .map(({ word }) => word)
    .filter((word) => /^[\p{L}\p{N}'-]+$/u.test(word))
    .join(' ')
}

/** A sentence with the first of the phrases in it marked; as it is where none is in it. */
function marked(sentence: string, phrases: readonly string[]): string {
  const plain = sentence.replace(/\[\[|\]\]/g, '')
  const at = phrases
    .map((phrase) => ({
      start: plain.toLowerCase().indexOf(phrase.toLowerCase().trim()),
      length: phrase.trim().length,
    }))
    .filter(({ start, length }) => start !== -1 && length > 0)
    .sort((a, b) => a.start - b.start || b.length - a.length)[0]
  if (!at) return sentence
  const end = at.start + at.length
  return `${plain.slice(0, at.start)}[[${plain.slice(at.start, end)}]]${plain.slice(end)}`
}

const filled = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '')

/** The rule's file. What is missing is left out: reading it back names what a rule still needs. */
export function writePhraseRule(rule: PhraseRule): string {
  const phrases = filled(rule.phrases)
  return writeYaml({
    ...{ category: rule.category, level: rule.level, why: rule.why.trim() },
    any: phrases.map(patternOf),
    ...(rule.instead.trim() === '' ? {} : { say: [{ to: rule.instead.trim() }] }),
    ...(rule.ask.trim() === '' ? {} : { ask: rule.ask.trim() }),
    wrong: filled(rule.wrong).map((sentence) => marked(sentence, phrases)),
    right: filled(rule.right),
    silent: filled(rule.silent),
    source: rule.source,
  })
}

/** A rule as the form shows it; null for one that says more than the form can. */
export function phraseRuleOf(rule: Rule): PhraseRule | null {
  const [say, ...more] = rule.say
  const isPlain = rule.any.every((pattern) => patternOf(pattern) === pattern)
  const hasMore = [rule.unless, rule.rescue, rule.need, more].some((list) => list.length > 0)
  if (!isPlain || hasMore || rule.start !== null || rule.houseStyle) return null
  if (say && (say.from !== '' || say.ask !== null)) return null
  const { category, level, why, any: phrases, wrong, right, silent, source } = rule
  const sentences = wrong.map((sentence) => sentence.replace(/\[\[|\]\]/g, ''))
  return {
    ...{ category, level, why, phrases, instead: say?.to ?? '', ask: rule.ask ?? '' },
    ...{ wrong: sentences, right, silent, source },
  }
}
