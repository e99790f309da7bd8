// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { contextOf, openPage } from '../open-page.ts'
import { deskFor } from '../registry.ts'
import { gmail } from './desk.ts'

const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJZxkCVhBbhFTjGmXnSPmQlKp'
const open = () => openPage('gmail/pages/thread.html')
const boxIn = (root: Document, id: string) => root.querySelector<HTMLElement>(`#${id}`)

describe('gmail', () => {
  it('is recognised by its host, a conversation by its address', () => {
    expect(deskFor(document, new URL(ADDRESS))).toBe(gmail)
    const conversations = [
      '#inbox',
      '#label/Shop/FMfcgzQXJZxkCVhBbhFT',
      '#all/18c2f0ab12cd34ef',
      '#settings/general',
    ]
    const found = conversations.map((hash) => gmail.isConversation(new URL(hash, ADDRESS)))
    expect([gmail.isConversation(new URL(ADDRESS)), ...found]).toEqual([true, false, true, true, false])
  })

  it('gives every fact of the conversation in front', () => {
    const root = open()
    const scene = gmail.read(contextOf(root, ADDRESS, { box: boxIn(root, 'reply') }))
    expect(scene.ticket).toEqual({
      id: { value: '18c2f0ab12cd34ef', evidence: 'the conversation on the page' },
      subject: { value: 'Second cracked kettle', evidence: 'the subject of the conversation' },
      address: 'https://mail.google.com/mail/u/0/#all/18c2f0ab12cd34ef',
    })
    expect(scene.customer).toEqual({
      name: { value: 'Dana Whitfield', evidence: 'the To line' },
      email: { value: 'dana.whitfield@example.com', evidence: 'the To line' },
    })
    expect(scene.agent).toEqual({
      name: { value: 'Robin Meyer', evidence: 'your account' },
      email: { value: 'robin@shop.example', evidence: 'your account' },
    })
    expect([scene.visibility, scene.attachments, scene.missing]).toEqual(['public', null, ['attachments']])
  })

  it('reads the messages that are open; a colleague is not taken for the customer', () => {
    const thread = gmail.read(contextOf(open(), ADDRESS)).thread
    expect(thread).toEqual([
      {
        id: '18c2f0ab12cd34ef',
        from: 'customer',
        name: 'Dana Whitfield',
        email: 'dana.whitfield@example.com',
        at: null,
        text: 'The kettle came with a cracked base.\n\nCould you send one before Saturday?',
      },
      {
        id: '18c2ffff12cd34ef',
        from: 'agent',
        name: 'Robin Meyer',
        email: 'Robin@shop.example',
        at: null,
        text: 'I will get back to you tomorrow.',
      },
      {
        id: '18c3000012cd34ef',
        from: 'unknown',
        name: 'Sam Stock',
        email: 'sam@shop.example',
        at: null,
        text: 'We have two left.',
      },
    ])
  })

  it('gives the boxes of the conversation in front only, and the send button beside each', () => {
    const root = open()
    expect(gmail.findBoxes(root, new URL(ADDRESS)).map((box) => box.id)).toEqual(['reply'])
    for (const [box, send] of [
      ['reply', 'send-reply'],
      ['window-box', 'send-window'],
    ] as const) {
      const element = boxIn(root, box)
      expect(element && gmail.isReplyBox(element, root)).toBe(true)
      const controls = gmail.sendControls(contextOf(root, ADDRESS, { box: element }))
      expect(controls.map((control) => control.id)).toEqual([send])
    }
  })

  it('reads the conversation that shows where earlier ones stay beside it, hidden', () => {
    const root = open()
    const main = root.querySelector('[role="main"]:has(h2.hP)')
    const thread = root.createElement('div')
    thread.append(...(main?.childNodes ?? []))
    main?.append(thread)
    main?.insertAdjacentHTML(
      'afterbegin',
      `<div hidden><h2 class="hP" data-legacy-thread-id="19aa9001b2c3d400">Forty kettles</h2>
        <div class="adn" data-message-id="m" data-legacy-message-id="19aa9001b2c3d414"><div class="ii gt"><div class="a3s">Is there a price?</div></div></div></div>`,
    )
    const scene = gmail.read(contextOf(root, ADDRESS))
    expect([scene.ticket.id?.value, scene.ticket.subject?.value]).toEqual([
      '18c2f0ab12cd34ef',
      'Second cracked kettle',
    ])
    expect(scene.thread?.map(({ text }) => text)).not.toContain('Is there a price?')
    expect(scene.thread).toHaveLength(3)
  })

  it('reads a mail in a window of its own without the conversation behind it', () => {
    const root = open()
    const scene = gmail.read(contextOf(root, ADDRESS, { box: boxIn(root, 'window-box') }))
    expect([scene.customer.name?.value, scene.customer.email?.value]).toEqual([
      'Pat Printer',
      'pat@example.net',
    ])
    expect([scene.ticket.id, scene.ticket.subject?.value, scene.thread]).toEqual([
      null,
      'Labels for the shop',
      null,
    ])
  })

  it('takes the sender where no reply is open, and among several recipients the one who wrote', () => {
    const root = open()
    root
      .querySelector('#inline [name=to]')
      ?.insertAdjacentHTML('afterbegin', '<div role="option" data-hovercard-id="boss@example.com">Boss</div>')
    const several = gmail.read(contextOf(root, ADDRESS, { box: boxIn(root, 'reply') }))
    expect(several.customer.email?.value).toBe('dana.whitfield@example.com')
    root.querySelector('#inline')?.remove()
    const closed = gmail.read(contextOf(root, ADDRESS))
    expect(closed.customer.name).toEqual({
      value: 'Dana Whitfield',
      evidence: 'the sender of their newest message',
    })
    expect([closed.visibility, closed.missing]).toEqual([
      'unknown',
      ['box', 'visibility', 'attachments', 'send'],
    ])
  })

  it('knows no sides where it does not know whose mailbox this is', () => {
    const root = open()
    root.title = 'Gmail'
    root.querySelector('a[aria-label]')?.remove()
    const scene = gmail.read(contextOf(root, ADDRESS))
    expect(scene.thread?.map(({ from }) => from)).toEqual(['unknown', 'unknown', 'unknown'])
    expect(scene.agent).toEqual({ name: null, email: null })
  })

  it('is not led astray by a mail that names a picture like a part of the page', () => {
    const root = open()
    root.querySelector('.a3s')?.insertAdjacentHTML('beforeend', '<img name="title"><form name="body"></form>')
    expect(gmail.read(contextOf(root, ADDRESS)).agent.email?.value).toBe('robin@shop.example')
  })

  it('marks quote and signature in the box as not the draft', () => {
    const box = boxIn(open(), 'reply')
    const left = gmail.notDraft.flatMap((css) => [...(box?.querySelectorAll(css) ?? [])])
    expect(new Set(left.map((part) => part.className))).toEqual(
      new Set(['gmail_signature', 'gmail_quote', '']),
    )
  })
})
