// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { contextOf, openPage } from '../open-page.ts'
import { deskFor } from '../registry.ts'
import { cornerDesk } from './desk.ts'

const ADDRESS = 'http://localhost:4173/desk/tickets/48213'
const open = () => openPage('corner-desk/pages/ticket.html')

describe('corner-desk', () => {
  it('is recognised by its mark and its address', () => {
    expect(deskFor(open(), new URL(ADDRESS))).toBe(cornerDesk)
    expect(cornerDesk.isConversation(new URL(ADDRESS))).toBe(true)
    expect(cornerDesk.isConversation(new URL('/desk/tickets', ADDRESS))).toBe(false)
  })

  it('gives every fact with its evidence', () => {
    const scene = cornerDesk.read(contextOf(open(), ADDRESS))
    expect(scene.desk).toBe('corner-desk')
    expect(scene.ticket).toEqual({
      id: { value: '48213', evidence: 'the ticket on the page' },
      subject: { value: 'Parcel arrived broken', evidence: 'the subject above the conversation' },
      address: ADDRESS,
    })
    expect(scene.customer).toEqual({
      name: { value: 'Dana Whitfield', evidence: 'the customer card' },
      email: { value: 'dana@example.com', evidence: 'the customer card' },
    })
    expect(scene.agent).toEqual({
      name: { value: 'Robin Hale', evidence: 'your name on the desk' },
      email: null,
    })
    expect(scene.visibility).toBe('public')
    expect(scene.attachments).toEqual(['label.pdf'])
    expect(scene.missing).toEqual([])
  })

  it('reads the thread oldest first, without quotes and signatures', () => {
    const scene = cornerDesk.read(contextOf(open(), ADDRESS))
    expect(scene.thread).toEqual([
      {
        id: 'm2',
        from: 'note',
        name: 'Robin Hale',
        email: null,
        at: '2026-11-18T09:00:00.000Z',
        text: 'Stock is low.',
      },
      {
        id: 'm1',
        from: 'customer',
        name: 'Dana Whitfield',
        email: null,
        at: '2026-11-18T09:12:00.000Z',
        text: 'The kettle arrived in pieces.\n\nCan I get a new one\nby Friday?',
      },
      {
        id: 'm3',
        from: 'agent',
        name: 'Robin Hale',
        email: null,
        at: '2026-11-18T11:00:00.000Z',
        text: "I am sorry about that. I'll get back to you tomorrow.",
      },
    ])
  })

  it('finds the box and what sends it', () => {
    const root = open()
    const boxes = cornerDesk.findBoxes(root, new URL(ADDRESS))
    expect(boxes).toEqual([root.querySelector('[contenteditable]')])
    expect(boxes.every((box) => cornerDesk.isReplyBox(box, root))).toBe(true)
    expect(cornerDesk.sendControls(contextOf(root, ADDRESS))).toEqual([root.querySelector('[data-send]')])
    expect(cornerDesk.sendKeys).toEqual([{ key: 'Enter', mod: true, alt: false, shift: false }])
    expect(cornerDesk.watchRoot(root)).toBe(root.querySelector('[data-desk]'))
  })

  it('sees a note, and no files where none are attached', () => {
    const root = open()
    root.querySelector('[data-composer]')?.setAttribute('data-visibility', 'note')
    root.querySelector('[data-attachment]')?.remove()
    const scene = cornerDesk.read(contextOf(root, ADDRESS))
    expect([scene.visibility, scene.attachments]).toEqual(['note', []])
  })

  it('says what it could not find instead of guessing', () => {
    const root = open()
    for (const gone of root.querySelectorAll('[data-customer-name], [data-composer], .message')) gone.remove()
    const scene = cornerDesk.read(contextOf(root, ADDRESS))
    expect(scene.customer.name).toBeNull()
    expect(scene.thread).toBeNull()
    expect(scene.visibility).toBe('unknown')
    expect(scene.missing).toContain('customerName')
    expect(scene.missing).toEqual(
      expect.arrayContaining(['box', 'visibility', 'thread', 'attachments', 'send']),
    )
  })

  it("reads nothing when the page holds another ticket's words", () => {
    const scene = cornerDesk.read(contextOf(open(), 'http://localhost:4173/desk/tickets/48299'))
    expect(scene.thread).toBeNull()
    expect(scene.customer).toEqual({ name: null, email: null })
  })

  it('prefers what the agent pointed at', () => {
    const scene = cornerDesk.read(
      contextOf(open(), ADDRESS, { pointed: { customerName: 'aside p', subject: 'a[[' } }),
    )
    expect(scene.customer.name).toEqual({ value: 'Dana', evidence: 'the place you pointed at' })
    expect(scene.ticket.subject?.value).toBe('Parcel arrived broken')
  })
})
