import { describe, expect, it } from 'vitest'
import { addressOf, placeFrom } from './address.ts'
import { ticketsAt } from './tickets/index.ts'

const tickets = ticketsAt(new Date(2026, 10, 22, 9))
const at = (path: string) => placeFrom(new URL(path, 'http://127.0.0.1'), tickets)

describe('the address', () => {
  it.each([
    ['/desk/', { ticketId: '4821', editor: 'ckeditor5' }],
    ['/desk/?editor=froala&ticket=3', { ticketId: '4818', editor: 'froala' }],
    ['/desk/?ticket=4805', { ticketId: '4805', editor: 'ckeditor5' }],
    ['/desk/tickets/4812?editor=textarea', { ticketId: '4812', editor: 'textarea' }],
    ['/desk/tickets/8', { ticketId: '4798', editor: 'ckeditor5' }],
    ['/desk/tickets/9999?editor=word', { ticketId: '4821', editor: 'ckeditor5' }],
    ['/desk/tickets/0', { ticketId: '4821', editor: 'ckeditor5' }],
  ])('%s', (path, place) => {
    expect(at(path)).toEqual(place)
  })

  it('comes back as it was written', () => {
    for (const { id: ticketId } of tickets) {
      for (const editor of ['ckeditor5', 'prosemirror', 'froala', 'textarea'] as const) {
        expect(at(addressOf({ ticketId, editor }))).toEqual({ ticketId, editor })
      }
    }
  })
})
