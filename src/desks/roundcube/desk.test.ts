// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { ticketKey } from '../../domain/ticket-key.ts'
import { contextOf, openPage } from '../open-page.ts'
import { deskFor } from '../registry.ts'
import { roundcube } from './desk.ts'

const SHOW = 'https://desk.test/?_task=mail&_uid=2&_mbox=INBOX&_action=show'
const CANONICAL = 'https://desk.test/?_task=mail&_action=show&_uid=2&_mbox=INBOX'
const LIST = 'https://desk.test/?_task=mail&_mbox=INBOX'
const COMPOSE = 'https://desk.test/?_task=mail&_action=compose&_id=19481750596b026422c3176'
const WORDS =
  'Hi Robin,\n\nTomorrow was Tuesday, and today is Thursday. Is the new kettle on its way, yes or no? ' +
  'If it cannot be here by Saturday I would rather have my money back.\n\nDana'
const DANA = { name: 'Dana Whitfield', email: 'dana.whitfield@example.com' }

function openCompose(): Document {
  const root = openPage('roundcube/pages/reply.html', {
    '#composebody_ifr': 'roundcube/pages/reply.editor.html',
  })
  // The page was saved while the editor was still drawing itself.
  root.querySelector('.tox-tinymce')?.removeAttribute('style')
  return root
}

const openShow = () => openPage('roundcube/pages/conversation.html')
const openList = () =>
  openPage('roundcube/pages/list.html', { '#messagecontframe': 'roundcube/pages/list.pane.html' })

describe('roundcube', () => {
  it('is recognised by its pages', () => {
    for (const open of [openShow, openList, openCompose])
      expect(deskFor(open(), new URL(LIST))).toBe(roundcube)
    expect([SHOW, COMPOSE, LIST].map((address) => roundcube.isConversation(new URL(address)))).toEqual([
      true,
      true,
      false,
    ])
  })

  it('reads a mail, on its own page and in the reading pane alike', () => {
    for (const [root, address] of [
      [openShow(), SHOW],
      [openList(), LIST],
    ] as const) {
      const scene = roundcube.read(contextOf(root, address))
      expect(scene.ticket).toEqual({
        id: null,
        subject: {
          value: 'Re: Second cracked kettle in a row (order 48213)',
          evidence: 'the subject above the mail',
        },
        address: CANONICAL,
      })
      expect(scene.customer).toEqual({
        name: { value: DANA.name, evidence: 'the sender of the mail' },
        email: { value: DANA.email, evidence: 'the sender of the mail' },
      })
      expect(scene.thread).toEqual([{ id: '0', from: 'customer', ...DANA, at: null, text: WORDS }])
      expect(scene.missing).toEqual(['box', 'agentName', 'visibility', 'attachments', 'send'])
    }
  })

  it('finds the editor in its frame, not the recipient fields', () => {
    const root = openCompose()
    const boxes = roundcube.findBoxes(root, new URL(COMPOSE))
    expect(boxes.map((box) => box.getAttribute('id'))).toEqual(['tinymce'])
    for (const field of root.querySelectorAll<HTMLElement>('#_to, #_cc, #compose-subject'))
      expect(roundcube.isReplyBox(field, root)).toBe(false)
    const [box] = boxes
    for (const css of ['#_rc_sig', '#reply-intro', 'blockquote'])
      expect(roundcube.notDraft.some((mark) => box?.querySelector(css)?.matches(mark))).toBe(true)
  })

  it('reads the reply page: who it goes to and who it comes from, no conversation', () => {
    const root = openCompose()
    const box = roundcube.findBoxes(root, new URL(COMPOSE))[0] ?? null
    const scene = roundcube.read(contextOf(root, COMPOSE, { box }))
    expect(scene.ticket.subject).toEqual({
      value: 'Re: Second cracked kettle in a row (order 48213)',
      evidence: 'the subject line of the mail',
    })
    expect(scene.customer).toEqual({
      name: { value: DANA.name, evidence: 'the To line' },
      email: { value: DANA.email, evidence: 'the To line' },
    })
    expect(scene.agent).toEqual({
      name: { value: 'Robin Meyer', evidence: 'the From line' },
      email: { value: 'care@desk.test', evidence: 'the From line' },
    })
    expect([scene.visibility, scene.thread, scene.attachments]).toEqual(['public', null, []])
    expect(scene.missing).toEqual(['thread'])
    const send = roundcube.sendControls(contextOf(root, COMPOSE, { box }))
    expect(send).toContain(root.querySelector('.formbuttons button.send'))
    expect(send.every((control) => control.textContent?.trim() === 'Send')).toBe(true)
  })

  it('knows the reply and the mail it answers as one conversation', () => {
    const shown = roundcube.read(contextOf(openShow(), SHOW))
    const listed = roundcube.read(contextOf(openList(), LIST))
    const reply = roundcube.read(contextOf(openCompose(), COMPOSE))
    expect(ticketKey(reply)).toBe(ticketKey(shown))
    expect(ticketKey(listed)).toBe(ticketKey(shown))
  })

  it('names attached files and keeps several recipients open', () => {
    const root = openCompose()
    const file = '<li><a class="filename"><span class="attachment-name">label.pdf</span> 20 kB</a></li>'
    root.querySelector('#attachment-list')?.insertAdjacentHTML('beforeend', file)
    root
      .querySelector('#compose_to li.recipient')
      ?.insertAdjacentHTML('afterend', '<li class="recipient" title="Boss &lt;boss@example.com&gt;"></li>')
    const scene = roundcube.read(contextOf(root, COMPOSE))
    expect(scene.attachments).toEqual(['label.pdf'])
    expect(scene.customer).toEqual({ name: null, email: null })
  })

  it('takes a sent mail as the agent’s own words', () => {
    const scene = roundcube.read(contextOf(openShow(), SHOW.replace('INBOX', 'Sent')))
    expect(scene.thread?.map(({ from }) => from)).toEqual(['agent'])
    expect(scene.customer.name).toBeNull()
  })
})
