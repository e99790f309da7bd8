import { el } from './element.ts'
import { longDate, type Mail, type Person } from './mail.ts'

/**
 * One mail in a thread. A collapsed one shows its first words only: the body is not in the document
 * until it is opened.
 * @param older draws the class names of before: no `gD`, no `g2`
 */
export function createMessage(mail: Mail, opened: boolean, older: boolean): HTMLElement {
  const message = el('div', {
    class: 'adn',
    'data-message-id': `#msg-f:${BigInt(`0x${mail.id}`)}`,
    'data-legacy-message-id': mail.id,
  })
  const top = heading(mail, older)
  const snippet = el('div', { class: 'snippet' }, firstWords(mail))
  message.append(el('div', { class: 'gs' }, top, snippet))
  const open = () => {
    if (message.classList.contains('ads')) return
    message.classList.add('ads')
    snippet.replaceWith(body(mail))
  }
  top.addEventListener('click', open)
  snippet.addEventListener('click', open)
  if (opened) open()
  return message
}

function heading(mail: Mail, older: boolean): HTMLElement {
  const sender = personSpan(mail.from, older ? '' : 'gD', mail.from.name)
  const to = mail.to.map((person) => personSpan(person, older ? '' : 'g2', person.name))
  const date = el('span', { class: 'g3', title: longDate(mail.sentAt) }, longDate(mail.sentAt))
  return el(
    'table',
    { class: 'cf gJ', role: 'presentation' },
    el(
      'tbody',
      {},
      el(
        'tr',
        {},
        el('td', { class: 'gF gK' }, el('h3', { class: 'iw' }, sender)),
        el('td', { class: 'gH' }, date),
      ),
      el(
        'tr',
        {},
        el('td', { colspan: '2' }, el('div', { class: 'iv' }, el('span', { class: 'hb' }, 'to ', ...to))),
      ),
    ),
  )
}

const personSpan = ({ name, email }: Person, className: string, label: string): HTMLElement =>
  el('span', { email, name, ...(className && { class: className, 'data-hovercard-id': email }) }, label)

function body(mail: Mail): HTMLElement {
  const text = el('div', { class: 'a3s aiL', dir: 'ltr' }, ...mail.body.map((node) => node.cloneNode(true)))
  const files = mail.attachments.map((name) => el('span', { class: 'aZo' }, name))
  return el('div', { class: 'ii gt' }, text, el('div', { class: 'hq' }, ...files))
}

export const firstWords = ({ body }: Mail): string =>
  body
    .map((node) => node.textContent ?? '')
    .join(' ')
    .slice(0, 90)
