import { describe, expect, it } from 'vitest'
import { builtInOpinion, compileRules } from '../../bin/compile-knowledge.ts'
import { fingerprint } from '../../bin/corpus.ts'
import { loadRules } from '../../src/domain/language/matcher.ts'
import weights from '../../src/starter-pack/opinion.json' with { type: 'json' }
import { agreement, evaluate, heldOutLines } from './eval.ts'

const lines = heldOutLines()

describe('rules and second opinion on writers and topics they never saw', () => {
  const result = evaluate(lines, loadRules(builtInOpinion(), compileRules()))

  it('find most of what puts customers off', () => {
    expect(result.recall).toBeGreaterThan(0.7)
    expect(result.precision).toBeGreaterThan(0.93)
    expect(result.rightCategory).toBeGreaterThan(0.75)
  })

  it('leave fine sentences alone', () => {
    expect(result.falseAlarms.twin).toBeLessThan(0.04)
    expect(result.falseAlarms.near).toBeLessThan(0.07)
    expect(result.falseAlarms.plain).toBeLessThan(0.02)
  })

  it('offer rewrites that keep what must be kept', () => {
    expect(result.rewritten).toBeGreaterThan(0.4)
    expect(result.soundRewrites).toBeGreaterThan(0.98)
  })
})

it('measures against labels that a second reader agrees with', () => {
  const { onFine, onCategory, count } = agreement(lines)
  expect(count).toBe(640)
  expect(onFine).toBeGreaterThan(0.95)
  expect(onCategory).toBeGreaterThan(0.85)
})

it('ships weights learnt from the corpus as it is: run `npx tsx bin/train-opinion.ts` where this fails', () => {
  expect(weights.learntFrom).toBe(fingerprint())
})
