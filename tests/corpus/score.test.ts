import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { compileRules } from '../../bin/compile-knowledge.ts'
import { readLines } from '../../bin/corpus.ts'
import { loadRules } from '../../src/domain/language/matcher.ts'
import { evaluate } from './eval.ts'

const matcher = loadRules(null, compileRules())

it.each([
  ['tune', 0.95, 0.02],
  ['held-out', 0.8, 0.02],
])(
  'finds what a reviewer finds in the %s sentences of the rules’ author by rules alone, and leaves the fine ones alone',
  (name, named, alarms) => {
    const path = fileURLToPath(new URL(`./${name}.jsonl`, import.meta.url))
    const { recall, rightCategory, falseAlarms, misses } = evaluate(readLines(path), matcher)
    expect(recall * rightCategory, misses.join('\n')).toBeGreaterThanOrEqual(named)
    expect(falseAlarms.plain, misses.join('\n')).toBeLessThanOrEqual(alarms)
  },
)
