// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { contextOf, openPage } from '../open-page.ts'
import { deskFor } from '../registry.ts'
import { redmine } from './desk.ts'

const ADDRESS = 'https://desk.test/issues/1'
const open = (page: string) => openPage(`redmine/pages/${page}.html`)

describe('redmine', () => {
  it('is recognised by its pages', () => {
    expect(deskFor(open('conversation'), new URL(ADDRESS))).toBe(redmine)
    expect(redmine.isConversation(new URL(ADDRESS))).toBe(true)
    expect(redmine.isConversation(new URL('https://desk.test/projects/care/issues'))).toBe(false)
  })

  it('reads the ticket and its people', () => {
    const scene = redmine.read(contextOf(open('conversation'), 'https://desk.test/issues/1?tab=notes#note-2'))
    expect(scene.ticket).toEqual({
      id: { value: '1', evidence: 'the heading of the ticket' },
      subject: {
        value: 'Second cracked kettle in a row (order 48213)',
        evidence: 'the heading of the ticket',
      },
      address: ADDRESS,
    })
    expect(scene.customer).toEqual({
      name: { value: 'Dana Whitfield', evidence: 'who opened the ticket' },
      email: null,
    })
    expect(scene.agent).toEqual({
      name: { value: 'Robin Meyer', evidence: 'your name beside your messages' },
      email: null,
    })
    expect(scene.visibility).toBe('unknown')
    expect(scene.missing).toEqual(['box', 'customerEmail', 'visibility', 'attachments'])
  })

  it('reads who said what, oldest first even where the newest stands on top', () => {
    const root = open('conversation')
    const journals = root.querySelector('#tab-content-history')
    const first = journals?.querySelector('.journal')
    if (first) journals?.append(first)
    const thread = redmine.read(contextOf(root, ADDRESS)).thread
    expect(thread?.map(({ id, from, name, email, at }) => [id, from, name, email, at])).toEqual([
      ['0', 'customer', 'Dana Whitfield', null, null],
      ['change-1', 'agent', 'Robin Meyer', null, null],
      ['change-2', 'customer', 'Dana Whitfield', null, null],
    ])
    expect(thread?.[0]?.text).toMatch(/^Hi there,\n\nThe kettle from order 48213/)
    expect(thread?.[2]?.text).toMatch(/^Hi Robin,\n\nTomorrow was Tuesday.*\nor no\?.*\n\nDana$/s)
  })

  it('finds the notes box, not the description, once the form is open', () => {
    expect(redmine.findBoxes(open('conversation'), new URL(ADDRESS))).toEqual([])
    const root = open('reply')
    const boxes = redmine.findBoxes(root, new URL(ADDRESS))
    expect(boxes.map((box) => box.getAttribute('id'))).toEqual(['issue_notes'])
    const description = root.querySelector<HTMLElement>('#issue_description')
    expect(description && redmine.isReplyBox(description, root)).toBe(false)
    const context = contextOf(root, ADDRESS, { box: boxes[0] ?? null })
    expect(redmine.sendControls(context).map((control) => control.getAttribute('value'))).toEqual(['Submit'])
    const scene = redmine.read(context)
    expect([scene.visibility, scene.attachments, scene.missing]).toEqual(['public', [], ['customerEmail']])
  })

  it('knows a private note and names attached files', () => {
    const root = open('note')
    root
      .querySelector('.attachments_fields')
      ?.insertAdjacentHTML('beforeend', '<input type="text" class="filename readonly" value="label.pdf">')
    const scene = redmine.read(contextOf(root, ADDRESS))
    expect([scene.visibility, scene.attachments]).toEqual(['note', ['label.pdf']])
  })

  it('knows private notes in the thread and does not take a colleague for the customer', () => {
    const root = open('conversation')
    root.querySelector('#change-1')?.classList.add('private-notes')
    root.querySelector('#change-2 .note-header a.user')?.setAttribute('href', '/users/77')
    const thread = redmine.read(contextOf(root, ADDRESS)).thread
    expect(thread?.map(({ from }) => from)).toEqual(['customer', 'note', 'unknown'])
  })

  it('leaves the customer open where the agent opened the ticket', () => {
    const root = open('conversation')
    root.querySelector('p.author a.user')?.setAttribute('href', '/users/5')
    const scene = redmine.read(contextOf(root, ADDRESS))
    expect(scene.customer.name).toBeNull()
    expect(scene.missing).toContain('customerName')
  })
})
