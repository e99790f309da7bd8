import { describe, expect, it } from 'vitest'
import { parseRule } from './rule-source.ts'

const GOOD = `category: blame
level: error
why: It stings.
any:
  - "you (broke|lost) it"
wrong:
  - "[[You broke it]]."
  - "[[You lost it]]."
  - "Oh, [[you lost it]]."
right: ["It broke."]
silent: ["It is here.", "It works."]
source: "A book"
`

function problems(yaml: string, id = 'some-rule') {
  const parsed = parseRule(id, yaml)
  return parsed.ok ? [] : parsed.problems.map(({ line, message }) => `${line}: ${message}`)
}

describe('parseRule', () => {
  it('reads a rule; the id is the name it is given', () => {
    const parsed = parseRule('broke-it', GOOD)
    expect(parsed.ok && parsed.rule.id).toBe('broke-it')
    expect(parsed.ok && parsed.rule.start).toBe(null)
  })

  it.each([
    ['an unknown category', GOOD.replace('blame', 'blaim'), /^1: category: .*blaim/],
    ['an unknown field', GOOD.replace('why:', 'wyh:'), /^3: there is no field "wyh"/],
    ['a pattern that is not closed', GOOD.replace('lost)', 'lost'), /^5: any 0: a "\(" is never closed/],
    [
      'a pattern that matches everything',
      GOOD.replace('you (broke|lost) it', '<0-3> #?'),
      /^5: any 0: .*everything/,
    ],
    ['an unknown class', GOOD.replace('you (', '@nobody ('), /^5: any 0: there is no class @nobody/],
    [
      'a wrong sentence without its mark',
      GOOD.replace('[[You broke it]]', 'You broke it'),
      /^7: wrong 0: must mark/,
    ],
    ['broken YAML', GOOD.replace('any:', 'any: ['), /^\d+: /],
  ])('names the line of %s', (_, yaml, expected) => {
    expect(
      problems(yaml).some((problem) => expected.test(problem)),
      problems(yaml).join('\n'),
    ).toBe(true)
  })

  it('refuses a file name that is no id', () => {
    expect(problems(GOOD, 'Some Rule')).toHaveLength(1)
  })
})
