// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { contextOf, openPage } from '../open-page.ts'
import { deskFor } from '../registry.ts'
import { generic } from './desk.ts'

const ADDRESS = 'https://shop.example/case/7'
const open = () => openPage('generic/pages/forum.html')

describe('generic', () => {
  it('takes any page that no other desk knows', () => {
    expect(deskFor(open(), new URL(ADDRESS))).toBe(generic)
    expect(generic.isConversation(new URL(ADDRESS))).toBe(false)
  })

  it('tells a reply box from titles, recipients, searches and code', () => {
    const root = open()
    expect(generic.findBoxes(root, new URL(ADDRESS)).map((box) => box.id)).toEqual(['reply'])
    for (const other of root.querySelectorAll<HTMLElement>('input, textarea'))
      expect(generic.isReplyBox(other, root)).toBe(false)
  })

  it('reads the conversation above the box, with whose words they are where that is evident', () => {
    const scene = generic.read(contextOf(open(), ADDRESS))
    expect(scene.thread?.map(({ from, name, email, at, text }) => ({ from, name, email, at, text }))).toEqual(
      [
        {
          from: 'customer',
          name: 'Dana Whitfield',
          email: 'dana@example.com',
          at: '2026-11-18 09:12',
          text: 'The kettle arrived in pieces. Can I get a new one?',
        },
        { from: 'agent', name: 'Robin', email: null, at: null, text: 'I am sorry about that, I will check.' },
        { from: 'unknown', name: null, email: null, at: null, text: 'Status changed to waiting.' },
      ],
    )
    expect(scene.customer.name).toEqual({
      value: 'Dana Whitfield',
      evidence: 'the name beside their newest message',
    })
    expect(scene.customer.email?.value).toBe('dana@example.com')
    expect(scene.ticket.subject).toEqual({ value: 'Case 7: kettle', evidence: 'the heading of the page' })
    expect(scene.missing).toEqual(['agentName', 'visibility', 'attachments', 'send'])
  })

  it('falls back to the title of the page and leaves the rest unknown', () => {
    const root = open()
    for (const gone of root.querySelectorAll('h1, .stream')) gone.remove()
    const scene = generic.read(contextOf(root, ADDRESS))
    expect(scene.ticket.subject).toEqual({ value: 'Case 7 - Shop', evidence: 'the title of the page' })
    expect(scene.thread).toBeNull()
    expect(scene.customer).toEqual({ name: null, email: null })
  })

  it("takes what the agent selected as the customer's words", () => {
    const root = open()
    const told = generic.read(contextOf(root, ADDRESS, { selected: 'Status changed\n to waiting.' }))
    expect(told.thread?.at(-1)).toMatchObject({ from: 'customer', text: 'Status changed to waiting.' })
    const added = generic.read(contextOf(root, ADDRESS, { selected: 'Where is it?' }))
    expect(added.thread?.at(-1)).toMatchObject({ id: 'selected', from: 'customer', text: 'Where is it?' })
  })

  it('uses the places the agent pointed at', () => {
    const pointed = { thread: '.bubble-words', send: 'h1', box: 'textarea[name=title]', visibility: 'h1' }
    const root = open()
    expect(generic.findBoxes(root, new URL(ADDRESS), pointed)).toEqual([root.querySelector('[name=title]')])
    const scene = generic.read(contextOf(root, ADDRESS, { pointed }))
    expect(scene.thread).toHaveLength(3)
    expect(scene.missing).not.toContain('send')
  })

  const around = (html: string) => {
    document.body.innerHTML = `<main>${html}<div contenteditable="true" aria-label="Reply"></div></main>`
    return generic.read(contextOf(document, ADDRESS)).thread?.map(({ from, text }) => [from, text])
  }

  it('reads a conversation of one message, not its parts', () => {
    const one = `<div class="messages"><div class="message customer"><div class="message-header"><b class="sender">Dana</b>
      <time>9:12</time></div><div class="message-body">Where is my kettle, please? I ordered it last week.</div></div></div>`
    expect(around(one)).toEqual([['customer', 'Where is my kettle, please? I ordered it last week.']])
  })

  it('takes no list of other things for a conversation', () => {
    const rows = Array.from(
      { length: 30 },
      (_, row) => `<li>Article number ${row} of the handbook</li>`,
    ).join('')
    expect(around(`<ul>${rows}</ul>`)).toBeUndefined()
    const dated = '<tr><td class="date">Monday</td><td>Where is my kettle, please?</td></tr>'
    expect(around(`<table>${dated}${dated}</table>`)).toHaveLength(2)
  })
})
