import { describe, expect, it } from 'vitest'
import { pack, snippet } from '../../../../tests/packs/sample.ts'
import type { Pack } from '../pack.ts'
import { diffPacks } from './diff.ts'
import { wordChanges } from './word-changes.ts'

const window = (limit: number) => ({
  ...{ id: 'refund-window', title: 'Refund window', limit, unit: 'days', about: ['refund'], words: '' },
})
const words = (before: Partial<Pack>, after: Partial<Pack>): string[] =>
  diffPacks(pack(before), pack(after)).map((change) => change.words)

describe('diffPacks', () => {
  it('says nothing of a pack that only has a higher number', () => {
    expect(words({}, { version: 4, builtAt: 5 })).toEqual([])
  })

  it('minds no order of fields', () => {
    const { id, ...rest } = snippet('a')
    expect(words({ snippets: [{ id, ...rest }] }, { snippets: [{ ...rest, id }] })).toEqual([])
  })

  it('puts limits and answers in plain words', () => {
    const before = {
      policy: [window(14)],
      snippets: [snippet('a'), snippet('b'), snippet('c'), snippet('d')],
    }
    const changed = snippet('a', { body: '<p>You have 30 days.</p>', tags: ['new'] })
    const after = { policy: [window(30)], snippets: [changed, snippet('d'), snippet('e')] }
    expect(words(before, after)).toEqual([
      'Refund window 14 -> 30 days',
      '2 answers retired: “Title of b”, “Title of c”',
      '“Title of a” says “You have 30 days.” where it said “Hi {{ customer.first_name | default: "there" }}”; changed tags',
      '1 answer added: “Title of e”',
    ])
  })

  it('tells recalled answers from retired ones', () => {
    const recalled = { id: 'b', title: 'Old refund', why: 'The law changed.', shingles: [] }
    expect(
      words({ snippets: [snippet('a'), snippet('b')] }, { snippets: [snippet('a')], recalled: [recalled] }),
    ).toEqual(['“Old refund” must not be used any more: The law changed.'])
  })

  it.each<[string, Partial<Pack>, Partial<Pack>]>([
    ['Refund window: now limited to 14 days', {}, { policy: [window(14)] }],
    ['Refund window: no limit any more (was 14 days)', { policy: [window(14)] }, {}],
    [
      'Words that must not reach a customer: new “Atlas”; gone “Zeus”',
      { internalWords: ['Zeus'] },
      { internalWords: ['Atlas'] },
    ],
    ['Holidays: new “2026-12-25”', {}, { holidays: ['2026-12-25'] }],
    [
      'What agents fill in in their profile: new “Direct line”',
      {},
      { profileFields: [{ id: 'line', label: 'Direct line' }] },
    ],
    ['What answers say of the team: new “phone: 12”', {}, { values: { phone: '12' } }],
    ['How zendesk is read', {}, { desks: { zendesk: { boxes: ['.box'] } } }],
    ['Ends 2026-12-31 (was never)', {}, { expiresAt: Date.UTC(2027, 0, 1, 12) }],
    ['What the pack says of itself', {}, { description: 'For everybody.' }],
    ['Looks for news every 1 hour (was 24 hours)', {}, { interval: 1 }],
    ['Bo answers for the pack now (was Ada)', {}, { owner: 'Bo' }],
  ])('says “%s”', (line, before, after) => {
    expect(words(before, after)).toEqual([line])
  })
})

describe('wordChanges', () => {
  it.each([
    ['You have 14 days to decide.', 'You have 30 days to decide.', 'says “30” where it said “14”'],
    ['Hello there.', 'Hello my friend there.', 'now also says “my friend”'],
    ['Hello my friend there.', 'Hello there.', 'no longer says “my friend”'],
    ['a  b', 'a b', null],
  ])('%s / %s', (before, after, said) => {
    expect(wordChanges(before, after)).toBe(said)
  })
})
