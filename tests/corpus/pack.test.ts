import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compileRules, readRules } from '../../bin/compile-knowledge.ts'
import { CATEGORIES } from '../../src/domain/language/flag.ts'
import { packRules } from '../../src/domain/language/packed.ts'

describe('the built-in rules', () => {
  const rules = readRules()

  it.each(CATEGORIES)('speak of %s', (category) => {
    expect(rules.filter((rule) => rule.category === category).length).toBeGreaterThanOrEqual(3)
  })

  it('compile to the same bytes every time, small enough for a page', () => {
    const once = JSON.stringify(packRules(compileRules()))
    expect(JSON.stringify(packRules(compileRules()))).toBe(once)
    expect(gzipSync(once).length).toBeLessThan(38_500)
  })

  it('never use one sentence twice', () => {
    const sentences = rules.flatMap((rule) => [...rule.wrong, ...rule.silent])
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([])
  })
})
