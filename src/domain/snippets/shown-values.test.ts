import { describe, expect, it } from 'vitest'
import { placedValue } from './shown-values.ts'
import { VARIABLES, type ValueSources } from './variables.ts'

const fact = (value: string) => ({ value, evidence: 'the page' })
const sources: ValueSources = {
  scene: {
    desk: 'generic',
    ticket: { id: null, subject: null, address: 'https://desk.example/1' },
    customer: { name: null, email: null },
    agent: { name: fact('Ana Ruiz'), email: null },
    visibility: 'unknown',
    thread: null,
    attachments: null,
    missing: [],
    custom: { phone: fact('+49 30 1'), organization: fact('Acme') },
  },
  profile: { name: '', email: '', team: '' },
  fields: { job_title: 'Support lead' },
  pack: { brand: { value: 'Koi Shop', evidence: 'the pack' } },
}

describe('values that stand under names of the desk', () => {
  it.each([
    ['customer.phone', 'custom.phone', '+49 30 1'],
    ['customer.company', 'custom.organization', 'Acme'],
    ['agent.job', 'agent.fields.job_title', 'Support lead'],
    ['brand.name', 'pack.brand', 'Koi Shop'],
    ['agent.last_name', 'agent.last_name', 'Ruiz'],
    ['agent.first_name', 'agent.first_name', 'Ana'],
  ])('%s is read at %s, where it is read again before it is inserted', (path, place, value) => {
    const found = placedValue(path, sources)
    expect([found.path, found.fact?.value]).toEqual([place, value])
  })

  it('is itself where nothing shows it', () => {
    expect(placedValue('ticket.status', sources)).toEqual({ path: 'ticket.status', fact: null })
    for (const path of Object.keys(VARIABLES)) expect(placedValue(path, sources).path).not.toBe('')
  })
})
