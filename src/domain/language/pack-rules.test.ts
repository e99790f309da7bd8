import { describe, expect, it } from 'vitest'
import { builtInOpinion, compileRules } from '../../../bin/compile-knowledge.ts'
import { compile } from './compile.ts'
import type { FlagContext } from './context.ts'
import { findFlags } from './find-flags.ts'
import { loadRules } from './matcher.ts'
import { packRules } from './packed.ts'
import type { Rule } from './rule.ts'

const BUILT_IN = compileRules()
const CONTEXT: FlagContext = { complaint: true, customerName: 'Sam', ignored: [], desk: '', dictionary: [] }

function rule(over: Partial<Rule>): Rule {
  return {
    ...{
      id: 'say-parcel',
      category: 'jargon_bureaucratic',
      level: 'hint',
      any: ['consignment'],
      start: null,
    },
    ...{ unless: [], rescue: [], need: [], say: [{ from: '', to: 'parcel', ask: null }], ask: null },
    ...{ why: 'We say parcel.', houseStyle: false, wrong: [], right: [], silent: [], source: '' },
    ...over,
  }
}

const found = (text: string, ...packs: readonly (readonly [title: string, rules: readonly Rule[]])[]) =>
  findFlags(
    text,
    loadRules(
      builtInOpinion(),
      BUILT_IN,
      packs.map(([title, rules]) => ({ title, rules: packRules(compile(rules)) })),
    ),
    CONTEXT,
  ).map((flag) => [flag.rule, flag.pack, flag.rewrite])

describe('rules of packs', () => {
  it('flag and rewrite like built-in ones, and say where they are from', () => {
    expect(found('Your consignment is on its way.', ['Team', [rule({})]])).toEqual([
      ['say-parcel', 'Team', 'parcel'],
    ])
  })

  it('take the place of a built-in rule with the same id', () => {
    const text = "We can't send it before Monday."
    expect(found(text)).toMatchObject([['cannot', undefined, expect.anything()]])
    expect(found(text, ['Team', [rule({ id: 'cannot' })]]).map(([id]) => id)).not.toContain('cannot')
  })

  it('go before those of a later pack with the same id', () => {
    const later = rule({ say: [{ from: '', to: 'package', ask: null }] })
    expect(found('Your consignment is here.', ['First', [rule({})]], ['Second', [later]])).toEqual([
      ['say-parcel', 'First', 'parcel'],
    ])
  })

  it('go before built-in ones on the same words', () => {
    const own = rule({
      id: 'our-no',
      category: 'negative_phrasing',
      any: ["can't"],
      say: [],
      ask: 'By when can you?',
    })
    expect(found("We can't send it before Monday.", ['Team', [own]]).map(([id]) => id)).toEqual(['our-no'])
  })
})
