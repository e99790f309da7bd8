import { CATEGORIES } from '../../../../domain/language/flag.ts'
import { field, list, text, texts } from '../../../../domain/packs/formats/reading/json.ts'
import { readYaml } from '../../../../domain/packs/formats/reading/yaml.ts'
import { BLANK_RULE, type PhraseRule, writePhraseRule } from '../../../../domain/packs/source/phrase-rule.ts'

const LEVELS = ['hint', 'warn', 'error'] as const

/** A rule that still lacks something, as the form left it; null for a file that the form did not write. */
export function readLoosely(yaml: string): PhraseRule | null {
  const read = readYaml(yaml)
  if ('error' in read) return null
  const { value } = read
  const lines = (name: string): string[] => texts(list(field(value, name)))
  const [say] = list(field(value, 'say'))
  const rule: PhraseRule = {
    category: CATEGORIES.find((one) => one === text(value, 'category')) ?? BLANK_RULE.category,
    level: LEVELS.find((one) => one === text(value, 'level')) ?? BLANK_RULE.level,
    ...{ why: text(value, 'why'), phrases: lines('any'), instead: text(say, 'to'), ask: text(value, 'ask') },
    wrong: lines('wrong').map((sentence) => sentence.replace(/\[\[|\]\]/g, '')),
    ...{ right: lines('right'), silent: lines('silent'), source: text(value, 'source') },
  }
  return writePhraseRule(rule) === yaml ? rule : null
}
