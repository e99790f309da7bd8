import { describe, expect, it } from 'vitest'
import { readPackSource } from '../source/pack-source.ts'
import { runRuleTests } from './run-rule-tests.ts'
import { runSnippetTests } from './run-snippet-tests.ts'

const PACK =
  'name: team\ntitle: Team\nversion: 1\nholidays: [2026-12-25]\nvalues: {address: Harbour Street}\n'
const BODY = `Hi {{ customer.first_name | default: "there" }},

{% ask "Which size?", "S", "M" %} ships {{ "now" | plus_workdays: 1 | date: "%Y-%m-%d" }} from {{ pack.address }}{% if custom.order %} for {{ custom.order }}{% endif %}.
Call {{ agent.fields.line }}.
`

function run(test: string, body = BODY) {
  const text = `---\ntitle: Ships\nexamples: [has my order shipped, when does it leave, is it on its way]\ntests:\n${test}\n---\n${body}`
  const other =
    '---\ntitle: Refund\nexamples: [money back please, i want a refund, refund me]\n---\nYour refund is on its way.\n'
  const { source, problems } = readPackSource([
    { name: 'pack.yaml', text: PACK },
    { name: 'snippets/ships.md', text },
    { name: 'snippets/ships.de.md', text: 'Hallo!\n' },
    { name: 'snippets/refund.md', text: other },
  ])
  expect(problems).toEqual([])
  return source ? runSnippetTests(source).map(({ problem }) => problem) : []
}

const FULL = `  - ticket: {customer: Maya Chen, fields: {order: A-1}, agent-fields: {line: "12"}}
    answers: {"Which size?": M}
    on: 2026-12-24
`

describe('tests in answers', () => {
  it.each([
    [
      'the whole reply, blank lines aside',
      `${FULL}    reply: |\n      Hi Maya,\n      M ships 2026-12-28 from Harbour Street for A-1.\n      Call 12.\n`,
    ],
    ['parts of it', `${FULL}    says: [ships 2026-12-28]\n    never: [undefined]\n`],
    ['what is still asked', '  - asks: ["Which size?", "Line"]\n'],
    ['another language', '  - {language: de, reply: "Hallo!"}\n'],
    ['being found', '  - found-by: ["did my order leave already?"]\n'],
  ])('hold for %s', (_, test) => {
    expect(run(test)).toEqual([null])
  })

  it.each([
    ['another reply', `${FULL}    reply: Hi Sam,\n`, /says “Hi Maya,” where the test wants “Hi Sam,”/],
    ['a reply that ends early', `${FULL}    reply: "Hi Maya,"\n`, /goes on with “M ships/],
    ['missing words', `${FULL}    says: [tomorrow]\n`, /does not say “tomorrow”/],
    ['unwanted words', `${FULL}    never: [Harbour Street]\n`, /says “Harbour Street”/],
    ['other asks', '  - asks: ["Which size?"]\n', /asks for Which size\?, Line/],
    ['being lost', '  - found-by: ["qwertz"]\n', /is not among the first/],
  ])('tell of %s', (_, test, said) => {
    expect(run(test)[0]).toMatch(said)
  })
})

const RULE = `category: blame
level: warn
why: It stings.
any: ["you broke it"]
wrong: ["[[You broke it]].", "Sadly [[you broke it]].", "[[you broke it]] again"]
right: ["It broke."]
silent: ["It is here.", "It works."]
source: A book
`

describe('tests in rules', () => {
  const tried = (rule: string): string[] => {
    const { source, problems } = readPackSource([
      { name: 'pack.yaml', text: PACK },
      { name: 'rules/mine.yaml', text: rule },
    ])
    expect(problems).toEqual([])
    return source ? runRuleTests(source).flatMap(({ problem }) => problem ?? []) : []
  }

  it('hold for a good rule', () => {
    expect(tried(RULE)).toEqual([])
  })

  it.each([
    [RULE.replace('"[[You broke it]]."', '"[[You lost it]]."'), 'stays silent at “You lost it.”'],
    [
      RULE.replace('"[[You broke it]]."', '"[[Oh, you broke]] it."'),
      'flags “you broke it” where the test marks “Oh, you broke”',
    ],
    [
      RULE.replace('"It broke."', '"You broke it."'),
      'flags “You broke it” in “You broke it.”, which is fine',
    ],
  ])('tell what is otherwise', (rule, said) => {
    expect(tried(rule)).toEqual([said])
  })
})
