import { describe, expect, it } from 'vitest'
import type { Scene } from '../../../domain/scene.ts'
import { bodyFromDraft } from './from-draft.ts'

const fact = (value: string) => ({ value, evidence: 'the page' })

const scene: Scene = {
  desk: 'corner-desk',
  ticket: { id: fact('4821'), subject: null, address: '' },
  customer: { name: fact('Dana Whitfield'), email: fact('dana@inbox.example') },
  agent: { name: null, email: null },
  visibility: 'public',
  thread: null,
  attachments: null,
  missing: [],
}

describe('bodyFromDraft', () => {
  it('makes this customer’s data variables', () => {
    expect(bodyFromDraft('Hi Dana,\n\nticket 4821 of Dana Whitfield <3', scene)).toBe(
      '<p>Hi {{ customer.first_name | default: "there" }},</p><p><br></p>' +
        '<p>ticket {{ ticket.id }} of {{ customer.name }} &lt;3</p>',
    )
  })

  it('leaves longer words and numbers alone', () => {
    expect(bodyFromDraft('Danas order 48213', scene)).toBe('<p>Danas order 48213</p>')
  })

  it('takes braces for words, and works without a scene', () => {
    expect(bodyFromDraft('Type {{ name }} or {% if %}', null)).toBe('<p>Type { { name }} or { % if %}</p>')
  })
})
