// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { contextOf, openPage } from '../open-page.ts'
import { deskFor } from '../registry.ts'
import { zendesk } from './desk.ts'

const ADDRESS = 'https://acme.zendesk.com/agent/tickets/48213'
const OTHER = 'https://acme.zendesk.com/agent/tickets/50001'
const open = () => openPage('zendesk/pages/two-tickets.html')

describe('zendesk', () => {
  it('is recognised by its host or its marks', () => {
    expect(deskFor(open(), new URL('http://localhost/agent/tickets/1'))).toBe(zendesk)
    document.body.replaceChildren()
    expect(deskFor(document, new URL('https://acme.zendesk.com/agent/dashboard'))).toBe(zendesk)
    expect(deskFor(document, new URL('https://zendesk.com.example/agent/dashboard'))).not.toBe(zendesk)
    expect(zendesk.isConversation(new URL(`${ADDRESS}?comment=7`))).toBe(true)
    expect(zendesk.isConversation(new URL('https://acme.zendesk.com/agent/filters/1'))).toBe(false)
  })

  it('gives every fact of the ticket in front', () => {
    const scene = zendesk.read(contextOf(open(), `${ADDRESS}?comment=7001`))
    expect(scene.ticket).toEqual({
      id: { value: '48213', evidence: 'the address of the page' },
      subject: { value: 'Second cracked kettle', evidence: 'the subject of the ticket' },
      address: ADDRESS,
    })
    expect(scene.customer).toEqual({
      name: { value: 'Dana Whitfield', evidence: 'the requester of the ticket' },
      email: { value: 'dana.whitfield@example.com', evidence: 'who the reply goes to' },
    })
    expect(scene.agent).toEqual({
      name: { value: 'Robin Meyer', evidence: 'the title of the page' },
      email: null,
    })
    expect([scene.visibility, scene.attachments, scene.missing]).toEqual(['public', null, ['attachments']])
  })

  it('reads the thread of the ticket in front, notes apart', () => {
    const name = { customer: 'Dana Whitfield', agent: 'Robin Meyer' }
    expect(zendesk.read(contextOf(open(), ADDRESS)).thread).toEqual([
      {
        id: '7001',
        from: 'customer',
        name: name.customer,
        email: null,
        at: '2026-11-16T08:41:00.000Z',
        text: 'The kettle came with a cracked base.\n\nCould you send one before Saturday?',
      },
      {
        id: '7002',
        from: 'note',
        name: name.agent,
        email: null,
        at: '2026-11-16T12:00:00.000Z',
        text: 'Warehouse is checking.',
      },
      {
        id: '7003',
        from: 'agent',
        name: name.agent,
        email: null,
        at: '2026-11-16T13:05:00.000Z',
        text: 'I am sorry, and will get back to you tomorrow.',
      },
    ])
  })

  it('follows the agent to the other ticket, though both are in the page', () => {
    const root = open()
    const [otherBox, frontBox] = root.querySelectorAll<HTMLElement>('[contenteditable]')
    expect(zendesk.findBoxes(root, new URL(ADDRESS))).toEqual([frontBox])
    expect(zendesk.findBoxes(root, new URL(OTHER))).toEqual([otherBox])
    const scene = zendesk.read(contextOf(root, OTHER, { box: frontBox ?? null }))
    expect([scene.customer.name?.value, scene.customer.email?.value]).toEqual([
      'Lee Other',
      'lee@example.com',
    ])
    expect([scene.ticket.subject?.value, scene.visibility, scene.thread?.length]).toEqual([
      'Invoice',
      'note',
      1,
    ])
    const send = zendesk.sendControls(contextOf(root, OTHER, { box: otherBox ?? null }))
    expect(send.map((control) => control.textContent)).toEqual(['Submit as Open'])
  })

  it('goes by the selected tab where the address names no ticket', () => {
    const scene = zendesk.read(contextOf(open(), 'https://acme.zendesk.com/agent/dashboard'))
    expect(scene.ticket.address).toBe(ADDRESS)
    expect(scene.customer.name?.value).toBe('Dana Whitfield')
  })

  it('reads nothing where it cannot tell which ticket is in front', () => {
    const root = open()
    for (const pane of root.querySelectorAll('[data-ticket-id]')) pane.removeAttribute('data-ticket-id')
    const scene = zendesk.read(contextOf(root, ADDRESS))
    expect([scene.thread, scene.customer.name, scene.ticket.subject]).toEqual([null, null, null])
    expect(zendesk.findBoxes(root, new URL(ADDRESS))).toEqual([])
    const closed = zendesk.read(contextOf(open(), 'https://acme.zendesk.com/agent/tickets/999'))
    expect([closed.thread, closed.customer.email]).toEqual([null, null])
  })

  it('reads the classic pages by their older marks', () => {
    const scene = zendesk.read(contextOf(openPage('zendesk/pages/classic.html'), ADDRESS))
    expect(scene.ticket.subject?.value).toBe('Second cracked kettle')
    expect(scene.customer.email).toEqual({
      value: 'dana.whitfield@example.com',
      evidence: 'the sender of the ticket',
    })
    expect(scene.missing).toEqual([
      'customerName',
      'agentName',
      'visibility',
      'thread',
      'attachments',
      'send',
    ])
  })

  it('takes any editable for a box only when no known editor is there', () => {
    const root = open()
    const stray = root.createElement('textarea')
    root.body.append(stray)
    expect(zendesk.isReplyBox(stray, root)).toBe(false)
    for (const editor of root.querySelectorAll('[contenteditable]')) editor.remove()
    expect(zendesk.isReplyBox(stray, root)).toBe(true)
  })

  it('knows the keys that submit', () => {
    expect(zendesk.sendKeys).toContainEqual({ key: 's', mod: true, alt: true, shift: false })
  })
})
