import { describe, expect, it } from 'vitest'
import { readRules } from '../../bin/compile-knowledge.ts'
import { compile } from '../../src/domain/language/compile.ts'
import type { FlagContext } from '../../src/domain/language/context.ts'
import { findFlags } from '../../src/domain/language/find-flags.ts'
import { loadRules } from '../../src/domain/language/matcher.ts'

const rules = readRules()
const matcher = loadRules(null, compile(rules))

function contextFor(houseStyle: readonly string[]): FlagContext {
  return { complaint: true, customerName: 'Sam', ignored: [], desk: 'test', dictionary: [], houseStyle }
}

/** The sentence without its marks, and the span they held. */
function unmarked(wrong: string): { text: string; start: number; end: number } {
  const start = wrong.indexOf('[[')
  const end = wrong.indexOf(']]') - 2
  return { text: wrong.replace('[[', '').replace(']]', ''), start, end }
}

for (const rule of rules) {
  const context = contextFor(rule.houseStyle ? [rule.id] : [])
  describe(rule.id, () => {
    it.each(rule.wrong)('flags: %s', (wrong) => {
      const { text, start, end } = unmarked(wrong)
      const flags = findFlags(text, matcher, context)
      const own = flags.filter((flag) => flag.rule === rule.id)
      expect(own.map((flag) => text.slice(flag.span.start, flag.span.end))).toEqual([text.slice(start, end)])
      for (const { rewrite, replaces, span } of own) {
        expect(replaces.start <= span.start && replaces.end >= span.end).toBe(true)
        if (rewrite === null) continue
        const said = text.slice(0, replaces.start) + rewrite + text.slice(replaces.end)
        const left = findFlags(said, matcher, context).map((flag) => flag.rule)
        expect(left, said).not.toContain(rule.id)
        expect(left.length, said).toBeLessThan(flags.length)
        const numbers: readonly string[] = text.slice(replaces.start, replaces.end).match(/\d+/g) ?? []
        for (const number of numbers) expect(rewrite).toContain(number)
      }
    })
    it.each([...rule.right, ...rule.silent])('stays silent: %s', (fine) => {
      expect(findFlags(fine, matcher, context).map((flag) => `${flag.rule}: ${flag.span.start}`)).toEqual([])
    })
    it('offers a rewrite or a question wherever it speaks', () => {
      for (const wrong of rule.wrong) {
        const own = findFlags(unmarked(wrong).text, matcher, context).filter((flag) => flag.rule === rule.id)
        for (const flag of own) expect(flag.rewrite ?? flag.ask).not.toBeNull()
      }
    })
  })
}
