import { describe, expect, it } from 'vitest'
import { compileRules } from '../../../../bin/compile-knowledge.ts'
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' }
import { findFlags } from '../../../domain/language/find-flags.ts'
import { loadRules } from '../../../domain/language/matcher.ts'
import { PRACTICE_CONTEXT, rewritten, stretches } from './practice.ts'

const matcher = loadRules(null, compileRules())
const sample = messages.practiceSample.message

describe('the practice reply', () => {
  it('has wording to mend, and every mend that is offered works', () => {
    let text = sample
    const start = findFlags(text, matcher, PRACTICE_CONTEXT)
    expect(start.length).toBeGreaterThanOrEqual(3)
    for (let turn = 0; turn < 10; turn++) {
      const flag = findFlags(text, matcher, PRACTICE_CONTEXT).find(({ rewrite }) => rewrite !== null)
      if (!flag) break
      text = rewritten(text, flag)
    }
    expect(findFlags(text, matcher, PRACTICE_CONTEXT)).toEqual([])
  })

  it('is cut at its marks without losing a letter', () => {
    const cut = stretches(sample, findFlags(sample, matcher, PRACTICE_CONTEXT))
    expect(cut.map(({ text }) => text).join('')).toBe(sample)
    expect(cut.filter(({ flag }) => flag !== null).length).toBeGreaterThanOrEqual(3)
  })
})
