// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { contextOf, openPage } from '../open-page.ts'
import { deskFor } from '../registry.ts'
import { requestTracker } from './desk.ts'

const SHOW = 'https://desk.test/rt/Ticket/Display.html?id=1'
const REPLY = 'https://desk.test/rt/Ticket/Update.html?Action=Respond;id=1'
const read = (page: string, address: string) =>
  requestTracker.read(contextOf(openPage(`request-tracker/pages/${page}.html`), address))

function openReply(page: 'reply' | 'note'): Document {
  return openPage(`request-tracker/pages/${page}.html`, {
    'iframe.cke_wysiwyg_frame': `request-tracker/pages/${page}.editor.html`,
  })
}

describe('request-tracker', () => {
  it('is recognised by its pages, wherever it is hosted', () => {
    for (const page of ['conversation', 'reply', 'note']) {
      const root = openPage(`request-tracker/pages/${page}.html`)
      expect(deskFor(root, new URL(SHOW))).toBe(requestTracker)
    }
    expect([SHOW, REPLY].map((address) => requestTracker.isConversation(new URL(address)))).toEqual([
      true,
      true,
    ])
    expect(requestTracker.isConversation(new URL('https://desk.test/rt/Ticket/Create.html'))).toBe(false)
  })

  it('reads the ticket and its people on the page of the conversation', () => {
    const scene = read('conversation', SHOW)
    expect(scene.ticket).toEqual({
      id: { value: '1', evidence: 'the address of the page' },
      subject: {
        value: 'Second cracked kettle in a row (order 48213)',
        evidence: 'the heading of the ticket',
      },
      address: SHOW,
    })
    expect(scene.customer).toEqual({
      name: { value: 'Dana Whitfield', evidence: 'the requestor of the ticket' },
      email: { value: 'dana.whitfield@example.com', evidence: 'the requestor of the ticket' },
    })
    expect(scene.agent).toEqual({
      name: { value: 'Robin Meyer', evidence: 'your name beside your messages' },
      email: null,
    })
    expect(scene.missing).toEqual(['box', 'visibility', 'attachments', 'send'])
  })

  it('reads who said what, without quotes, headers and machine mails', () => {
    const thread = read('conversation', SHOW).thread
    expect(thread?.map(({ id, from, name, email, at }) => [id, from, name, email, at])).toEqual([
      ['37', 'customer', 'Dana Whitfield', 'dana.whitfield@example.com', null],
      ['39', 'agent', 'Robin Meyer', null, null],
      ['42', 'customer', 'Dana Whitfield', 'dana.whitfield@example.com', null],
    ])
    expect(thread?.[0]?.text).toMatch(/^Hi there,\n\nThe kettle from order 48213 came this morning/)
    expect(thread?.[1]?.text).toMatch(/will get back to you tomorrow\.\n\nRobin$/)
    expect(thread?.[2]?.text).toBe(
      'Hi Robin,\n\nTomorrow was Tuesday, and today is Thursday. Is the new kettle on its way, yes or no? ' +
        'If it cannot be here by Saturday I would rather have my money back.\n\nDana',
    )
  })

  it('tells comments and unknown colleagues from the customer', () => {
    const root = openPage('request-tracker/pages/conversation.html')
    const [first, second] = root.querySelectorAll('.transaction.message .description')
    if (second) second.innerHTML = second.innerHTML.replace('Correspondence added', 'Comments added')
    first?.querySelector('.user')?.setAttribute('data-user-id', '99')
    const thread = requestTracker.read(contextOf(root, SHOW)).thread
    expect(thread?.map(({ from }) => from)).toEqual(['unknown', 'note', 'customer'])
  })

  it('finds the editor in its frame on the reply page, where there is no conversation', () => {
    const root = openReply('reply')
    const [box] = requestTracker.findBoxes(root, new URL(REPLY))
    expect(box?.className).toContain('cke_editable')
    expect(box && requestTracker.isReplyBox(box, root)).toBe(true)
    const subject = root.querySelector<HTMLElement>('input[name=UpdateSubject]')
    expect(subject && requestTracker.isReplyBox(subject, root)).toBe(false)

    const scene = requestTracker.read(contextOf(root, REPLY, { box: box ?? null }))
    expect(scene.ticket).toEqual({
      id: { value: '1', evidence: 'the ticket this form answers' },
      subject: {
        value: 'Second cracked kettle in a row (order 48213)',
        evidence: 'the heading of the ticket',
      },
      address: SHOW,
    })
    expect(scene.customer).toEqual({
      name: { value: 'Dana Whitfield', evidence: 'who the reply goes to' },
      email: { value: 'dana.whitfield@example.com', evidence: 'who the reply goes to' },
    })
    expect([scene.thread, scene.visibility, scene.attachments]).toEqual([null, 'public', []])
    expect(scene.missing).toEqual(['agentName', 'thread'])
    const send = requestTracker.sendControls(contextOf(root, REPLY, { box: box ?? null }))
    expect(send.map((control) => control.getAttribute('name'))).toEqual(['SubmitTicket'])
  })

  it('knows a comment from a reply, and leaves the customer open there', () => {
    const root = openReply('note')
    const scene = requestTracker.read(contextOf(root, REPLY))
    expect(scene.visibility).toBe('note')
    expect(scene.customer).toEqual({ name: null, email: null })
  })

  it('does not pick one of several recipients, and lists attached files', () => {
    const root = openReply('reply')
    const boxes = root.querySelector('input[name=TxnSendMailTo]')
    boxes?.insertAdjacentHTML(
      'afterend',
      '<input type="checkbox" name="TxnSendMailTo" value="boss@example.com">',
    )
    root
      .querySelector('#attach-dropzone')
      ?.insertAdjacentHTML('beforeend', '<div class="dz-filename"><span data-dz-name>label.pdf</span></div>')
    const scene = requestTracker.read(contextOf(root, REPLY))
    expect(scene.customer).toEqual({ name: null, email: null })
    expect(scene.attachments).toEqual(['label.pdf'])
  })

  it('takes the newer editor of version 6, in the page itself', () => {
    const root = openPage('request-tracker/pages/reply.html')
    for (const frame of root.querySelectorAll('#cke_UpdateContent')) {
      frame.outerHTML =
        '<div class="ck ck-editor"><div class="ck-editor__editable" contenteditable="true"></div></div>'
    }
    const boxes = requestTracker.findBoxes(root, new URL(REPLY))
    expect(boxes.map((box) => box.className)).toEqual(['ck-editor__editable'])
  })
})
