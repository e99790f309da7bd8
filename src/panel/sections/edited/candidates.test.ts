import { describe, expect, it } from 'vitest'
import { compareSent } from '../../../domain/improving/compare.ts'
import { insertedOf } from '../../../domain/improving/inserted.ts'
import { BLANK } from '../../../domain/snippets/snippet.ts'
import type { SentChange } from '../../../protocol/answers-sent.ts'
import type { EditsRow } from '../../../storage/database.ts'
import { rowOf } from '../../../storage/snippets.ts'
import { candidatesOf, withBody } from './candidates.ts'

const BODY = '<p>It takes three working days.</p><p>Please keep the parcel.</p>'
const GERMAN = '<p>Es dauert drei Tage.</p><p>Bitte heben Sie das Paket auf.</p>'
const row = rowOf(
  { ...BLANK, id: 'a', body: BODY, variants: [{ language: 'de', channel: 'any', body: GERMAN }] },
  null,
  0,
)

function sent(body: string, rendered: string, text: string): SentChange {
  const inserted = insertedOf('a', body, rendered)
  const [outcome] = compareSent([inserted], text)
  if (!outcome) throw new Error('nothing left')
  const { fates, paragraphs, between } = outcome
  const lists = { fates: [...fates], paragraphs: [...paragraphs], between: [...between] }
  return {
    send: 's',
    at: 0,
    known: [],
    answers: [{ ...outcome, ...lists, before: [...inserted.paragraphs] }],
  }
}

const CHANGE = sent(
  BODY,
  'It takes three working days.\nPlease keep the parcel.',
  'It takes five working days.\nPlease keep the parcel.',
)

describe('candidatesOf', () => {
  it('offers an edit once, and not again when it was declined', () => {
    const [candidate] = candidatesOf([CHANGE], [row], [])
    expect(candidate?.after).toBe(BODY.replace('three', 'five'))
    const { wording = '', change = '' } = candidate ?? {}
    const counts = { sent: 1, asIs: 0, moved: 0, added: 0, paragraphs: [] }
    const edits: EditsRow[] = [{ snippet: 'a', wording, ...counts, declined: [change] }]
    expect(candidatesOf([CHANGE], [row], edits)).toEqual([])
  })

  it('offers nothing for an answer that is gone or was changed since, or went out as it is', () => {
    expect(candidatesOf([CHANGE], [], [])).toEqual([])
    expect(candidatesOf([CHANGE], [{ ...row, body: '<p>Another</p>' }], [])).toEqual([])
    const asIs = sent(
      BODY,
      'It takes three working days.\nPlease keep the parcel.',
      'It takes three working days.\nPlease keep the parcel.',
    )
    expect(candidatesOf([asIs], [row], [])).toEqual([])
  })

  it('changes the variant that was sent', () => {
    const change = sent(
      GERMAN,
      'Es dauert drei Tage.\nBitte heben Sie das Paket auf.',
      'Es dauert drei Tage.',
    )
    const [candidate] = candidatesOf([change], [row], [])
    if (!candidate) throw new Error('nothing offered')
    const after = withBody(row, candidate.wording, candidate.after)
    expect([after.body, after.variants[0]?.body]).toEqual([BODY, '<p>Es dauert drei Tage.</p>'])
  })
})
