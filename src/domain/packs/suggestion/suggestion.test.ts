import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLANK, type Snippet } from '../../snippets/snippet.ts'
import { asTravels, MOST_BYTES, readSuggestion, type Suggestion, writeSuggestion } from './suggestion.ts'

const answer: Snippet = {
  ...{
    ...BLANK,
    id: 'refund',
    title: 'Refund',
    body: '<p>Hi {{ customer.first_name }}, it is on its way.</p>',
  },
  ...{ pack: 'team', shortcut: 'refund', tags: ['money'], examples: ['where is my money'] },
  variants: [{ language: 'de', channel: 'any', body: '<p>Hallo, es ist unterwegs.</p>' }],
  source: { format: 'zendesk', id: '1', unresolved: {}, raw: { secret: 'gone' } },
}
const suggestion: Suggestion = {
  ...{ pack: 'team', version: 3, id: 'refund', note: 'Customers ask when.', from: 'Kim' },
  before: asTravels(answer),
  after: { ...asTravels(answer), body: '<p>Hi {{ customer.first_name }}, it is with you by Friday.</p>' },
}
const written = writeSuggestion(suggestion) ?? ''
/** The file with something else in it. */
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(written)
  change(file)
  return JSON.stringify(file)
}

describe('a suggestion', () => {
  it('comes back as it was sent, without what an answer was before its import', () => {
    expect(readSuggestion(written)).toEqual(suggestion)
    expect(written).not.toContain('secret')
  })

  it('cannot be written of what no pack could hold', () => {
    expect(writeSuggestion({ ...suggestion, after: { ...suggestion.after, title: ' ' } })).toBeNull()
    expect(writeSuggestion({ ...suggestion, after: { ...suggestion.after, body: '' } })).toBeNull()
    expect(writeSuggestion({ ...suggestion, after: { ...suggestion.after, id: 'other' } })).toBeNull()
  })

  it.each<[string, string, string]>([
    ['a flood', ' '.repeat(MOST_BYTES + 1), 'too-big'],
    ['no JSON', '{"koi":', 'not-a-suggestion'],
    ['another JSON', '[1, 2]', 'not-a-suggestion'],
    ['brackets without end', '['.repeat(200_000), 'not-a-suggestion'],
    ['a later form', changed((file) => Object.assign(file, { format: 2 })), 'newer'],
    ['a field too many', changed((file) => Object.assign(file, { run: 'x' })), 'not-a-suggestion'],
    ['two answers', changed((file) => Object.assign(file, { id: 'other' })), 'not-a-suggestion'],
    ['a path for an id', changed((file) => Object.assign(file, { id: '../../pack' })), 'not-a-suggestion'],
    ['a prototype', written.replace('"note"', '"__proto__": {"admin": true}, "note"'), 'not-a-suggestion'],
    ['a hidden character', written.replace('ask when', 'ask\u202Ewhen'), 'not-a-suggestion'],
    ['a script', written.replace('<p>Hallo', '<script>alert(1)</script><p>Hallo'), 'unsafe'],
    ['a handler', written.replaceAll('<p>Hallo', '<p onclick=\\"x()\\">Hallo'), 'unsafe'],
    ['a tracker', written.replaceAll('es ist', '<img src=\\"data:text/html,x\\" alt=\\"\\">'), 'unsafe'],
    ['a bad link', written.replaceAll('es ist', '<a href=\\"javascript:x()\\">es</a>'), 'unsafe'],
    ['Liquid without end', written.replaceAll('es ist', '{% for a in b %}'), 'unsafe'],
  ])('that is %s is refused', (_, text, why) => {
    expect(readSuggestion(text)).toBe(why)
  })

  it('survives whatever else is in a file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), mutated), (text) => {
        const read = readSuggestion(text)
        expect(typeof read === 'string' || read.id === 'refund').toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

/** The file with a stretch of it cut out or said twice. */
const mutated = fc
  .tuple(fc.nat(written.length), fc.nat(40), fc.boolean())
  .map(([at, length, twice]) =>
    twice
      ? written.slice(0, at + length) + written.slice(at)
      : written.slice(0, at) + written.slice(at + length),
  )
