import { describe, expect, it } from 'vitest'
import { BLANK_RULE, writePhraseRule } from '../../../../domain/packs/source/phrase-rule.ts'
import { readLoosely } from './read-loosely.ts'

describe('a rule that is not finished', () => {
  it('comes back into the form as it was left', () => {
    const rule = { ...BLANK_RULE, phrases: ['no can do'], instead: 'yes', wrong: ['That is a no can do.'] }
    expect(readLoosely(writePhraseRule(rule))).toEqual(rule)
    expect(readLoosely(writePhraseRule(BLANK_RULE))).toEqual(BLANK_RULE)
  })

  it.each([
    ['with a comment', `# ours\n${writePhraseRule(BLANK_RULE)}`],
    ['with more than the form knows', `${writePhraseRule(BLANK_RULE)}unless: [today]\n`],
    ['that is no YAML', 'any: ['],
  ])('stays a file %s', (_, yaml) => {
    expect(readLoosely(yaml)).toBeNull()
  })
})
