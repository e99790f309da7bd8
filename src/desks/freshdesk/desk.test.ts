// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { contextOf, openPage } from '../open-page.ts'
import { deskFor } from '../registry.ts'
import { freshdesk } from './desk.ts'

const ADDRESS = 'https://acme.freshdesk.com/a/tickets/48213'
const open = () => openPage('freshdesk/pages/ticket.html')

describe('freshdesk', () => {
  it('is recognised by its host, or by its marks on a domain of its own', () => {
    expect(deskFor(open(), new URL('https://help.acme.example/a/tickets/48213'))).toBe(freshdesk)
    expect(freshdesk.isConversation(new URL(ADDRESS))).toBe(true)
    expect(freshdesk.isConversation(new URL('https://acme.freshdesk.com/a/tickets/filters/all'))).toBe(false)
  })

  it('gives what is on the page, with its evidence', () => {
    const scene = freshdesk.read(contextOf(open(), `${ADDRESS}?current_tab=details`))
    expect(scene.ticket).toEqual({
      id: { value: '48213', evidence: 'the ticket number above the ticket' },
      subject: { value: 'Second cracked kettle', evidence: 'the subject of the ticket' },
      address: ADDRESS,
    })
    expect(scene.customer).toEqual({
      name: { value: 'Dana Whitfield', evidence: 'the contact of the ticket' },
      email: { value: 'dana.whitfield@example.com', evidence: 'the contact of the ticket' },
    })
    expect([scene.visibility, scene.agent.name, scene.attachments]).toEqual(['public', null, null])
    expect(scene.missing).toEqual(['agentName', 'attachments'])
  })

  it('leaves open whose message it is where the page does not say', () => {
    const thread = freshdesk.read(contextOf(open(), ADDRESS)).thread
    expect(thread?.map(({ from, text }) => [from, text])).toEqual([
      ['customer', 'The kettle came with a cracked base.'],
      ['unknown', 'I will get back to you tomorrow.'],
      ['note', 'Warehouse is checking.'],
    ])
  })

  it('has no box before the agent presses Reply, and then the editor', () => {
    const root = open()
    expect(freshdesk.findBoxes(root, new URL(ADDRESS))).toEqual([root.querySelector('.fr-element')])
    const context = contextOf(root, ADDRESS)
    expect(freshdesk.sendControls(context).map((control) => control.textContent)).toEqual(['Send'])
    root.querySelector('.reply-editor')?.remove()
    expect(freshdesk.findBoxes(root, new URL(ADDRESS))).toEqual([])
    expect(freshdesk.read(context).missing).toContain('box')
  })

  it('reads only the ticket of the address where the page keeps another one hidden', () => {
    const root = open()
    const other = `<div hidden><span class="breadcrumb__item active">50001</span>
      <h1 class="ticket-subject-heading">Invoice</h1>
      <div class="ticket-details__item__content"><div class="text__content">Where is my invoice?</div></div></div>`
    const own = root.createElement('div')
    own.append(...root.body.childNodes)
    root.body.append(own)
    root.body.insertAdjacentHTML('afterbegin', other)
    const scene = freshdesk.read(contextOf(root, ADDRESS))
    expect([scene.ticket.id?.value, scene.ticket.subject?.value]).toEqual(['48213', 'Second cracked kettle'])
    expect(scene.thread?.map(({ text }) => text)).not.toContain('Where is my invoice?')
    expect(scene.thread).toHaveLength(3)
    const elsewhere = freshdesk.read(contextOf(root, 'https://acme.freshdesk.com/a/tickets/9'))
    expect([elsewhere.thread, elsewhere.customer.name]).toEqual([null, null])
  })

  it('tells a note by what stands around the box, and does not guess', () => {
    const root = open()
    const around = root.querySelector('.reply-editor')
    around?.setAttribute('class', 'add-note-editor')
    expect(freshdesk.read(contextOf(root, ADDRESS)).visibility).toBe('note')
    around?.removeAttribute('class')
    expect(freshdesk.read(contextOf(root, ADDRESS)).visibility).toBe('unknown')
  })

  it('takes no address out of messages, nor one of several', () => {
    const root = open()
    root.querySelector('aside a[href^=mailto]')?.setAttribute('href', '/none')
    root
      .querySelector('.text__content')
      ?.insertAdjacentHTML('beforeend', '<a href="mailto:x@example.org">x</a>')
    expect(freshdesk.read(contextOf(root, ADDRESS)).customer.email).toBeNull()
  })
})
