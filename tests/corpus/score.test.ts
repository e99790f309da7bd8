import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { compileRules } from '../../bin/compile-knowledge.ts'
import { loadRules } from '../../src/domain/language/matcher.ts'
import { score } from './score.ts'

const matcher = loadRules(null, compileRules())

it.each([
  ['tune', 0.95, 0.02],
  ['held-out', 0.8, 0.02],
])(
  'finds what a reviewer finds in the %s sentences and leaves the fine ones alone',
  (name, recall, alarms) => {
    const path = fileURLToPath(new URL(`./${name}.jsonl`, import.meta.url))
    const found = score(path, matcher)
    expect(found.rightCategory / found.offPutting, found.misses.join('\n')).toBeGreaterThanOrEqual(recall)
    expect(found.falseAlarms / found.fine, found.misses.join('\n')).toBeLessThanOrEqual(alarms)
  },
)
