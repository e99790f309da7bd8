import { describe, expect, it } from 'vitest'
import { type CountedSend, counted, editedShare, editFacts, NO_SENDS } from './edit-facts.ts'
import { wordingOf } from './inserted.ts'
import { privateWords } from './private-scene.ts'
import { changedLines } from './show-change.ts'

const send = (fates: CountedSend['fates']): CountedSend => ({
  fates,
  asIs: fates.every((fate) => fate === 'kept'),
  moved: false,
  added: false,
})

describe('counting what agents change', () => {
  const CUT = send(['kept', 'deleted'])
  const four = [CUT, CUT, CUT, send(['kept', 'kept'])].reduce((sum, one) => counted(sum, one, 1), NO_SENDS)

  it('says nothing before there are five sends, then what most do', () => {
    expect([editFacts(four), editedShare(four)]).toEqual([[], null])
    const five = counted(four, CUT, 1)
    expect(editFacts(five)).toEqual([{ what: 'deleted', paragraph: 2, share: 0.8 }])
    expect(editedShare(five)).toBe(0.8)
  })

  it('takes a send back as if it had not been', () => {
    expect(counted(counted(four, CUT, 1), CUT, -1)).toEqual(four)
  })
})

describe('changedLines', () => {
  it('shows the words that go and come, and values by their names', () => {
    const lines = changedLines(
      '<p>Hi {{ customer.first_name }},</p><p>It takes three days.</p><p>Bye</p>',
      '<p>Hi {{ customer.first_name }},</p><p>It takes {{ custom.days }} days.</p>',
    )
    expect(lines).toEqual([
      {
        skipped: 1,
        pieces: [
          { kind: 'same', text: 'It takes ', isValue: false },
          { kind: 'gone', text: 'three', isValue: false },
          { kind: 'new', text: 'Days', isValue: true },
          { kind: 'same', text: ' days.', isValue: false },
        ],
      },
      { skipped: 0, pieces: [{ kind: 'gone', text: 'Bye', isValue: false }] },
    ])
  })
})

describe('privateWords', () => {
  it('are the people and numbers of the conversation, variables first', () => {
    const fact = (value: string) => ({ value, evidence: 'the page' })
    const words = privateWords({
      desk: 'corner-desk',
      ticket: { id: fact('4821'), subject: null, address: '' },
      customer: { name: fact('Dana Whitfield'), email: null },
      agent: { name: null, email: null },
      visibility: 'public',
      ...{ attachments: null, missing: [] },
      thread: [
        {
          id: '1',
          from: 'customer',
          name: 'Dana Whitfield',
          email: null,
          at: null,
          text: 'Order CK-48213, 2 cups',
        },
      ],
    })
    expect(words).toContainEqual({ value: 'Dana', source: '{{ customer.first_name | default: "there" }}' })
    expect(words.filter(({ source }) => source === '').map(({ value }) => value)).toEqual([
      'Dana',
      'Whitfield',
      'CK-48213',
    ])
  })

  it('a wording has a name that says nothing of it', () => {
    expect(wordingOf('<p>Hi</p>')).toMatch(/^[0-9a-z]{8,14}$/)
    expect(wordingOf('<p>Hi</p>')).not.toBe(wordingOf('<p>Ho</p>'))
  })
})
