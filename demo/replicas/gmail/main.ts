import { el } from './element.ts'
import { drawInbox } from './inbox.ts'
import { agent, lena, lines, signature, startThreads, type Thread } from './mail.ts'
import { listenForShortcuts } from './shortcuts.ts'
import './style.css'
import type { Draft } from './compose.ts'
import { createThreadView, freshId, sentMail, type ThreadView } from './thread.ts'
import { showToast } from './toast.ts'
import { type ComposeWindow, openWindow } from './window.ts'

const older = new URLSearchParams(location.search).get('generation') === 'old'
const threads = startThreads()
const views = new Map<string, ThreadView>()
const windows = new Set<ComposeWindow>()

const list = el('div', { class: 'Cp' })
const main = el('div', { role: 'main', class: 'AO' }, list)
const dock = el('div', { class: 'dw' })
const search = el('input', { name: 'q', placeholder: 'Search mail', 'aria-label': 'Search mail' })
let marked = 0

const openThread = (): ThreadView | undefined => views.get(/^#\w+\/(\w+)/.exec(location.hash)?.[1] ?? '')

/** Shows what the address names; threads opened before stay in the document, hidden. */
function showAddress(): void {
  const id = /^#\w+\/(\w+)/.exec(location.hash)?.[1]
  const thread = threads.find((candidate) => candidate.id === id)
  if (thread && !views.has(thread.id)) {
    const view = createThreadView(thread, older, drawList)
    views.set(thread.id, view)
    main.append(view.element)
  }
  for (const view of views.values()) view.element.hidden = view.thread !== thread
  list.hidden = thread !== undefined
  drawList()
  document.title = [thread?.subject ?? `Inbox (${threads.length})`, agent.email, 'Gmail'].join(' - ')
}

/** Goes to a thread, or to the list. */
function visit(thread?: Thread): void {
  location.hash = thread ? `#inbox/${thread.id}` : '#inbox'
}

const drawList = (): void => drawInbox(list, threads, marked)

/** A mail from a window starts a thread of its own. */
function sendFromWindow(draft: Draft): () => void {
  const thread = { id: freshId(), subject: draft.subject, mails: [sentMail(draft)], hasDraft: false }
  threads.unshift(thread)
  drawList()
  return () => {
    threads.splice(threads.indexOf(thread), 1)
    drawList()
  }
}

function writeNew(draft: Partial<Draft> = {}): void {
  const blank: Draft = { to: [], subject: '', body: [...lines('', ''), signature()], attachments: [] }
  openWindow(windows, dock, { ...blank, ...draft }, older, sendFromWindow)
}

function archive(): void {
  const view = openThread()
  if (!view) return
  const at = threads.indexOf(view.thread)
  threads.splice(at, 1)
  visit()
  showToast('Conversation archived', () => {
    threads.splice(at, 0, view.thread)
    drawList()
  })
}

/** J and K: the mark in the list, or the neighbour of the open thread. */
function step(by: 1 | -1): void {
  const open = openThread()
  const from = open ? threads.indexOf(open.thread) : marked
  marked = Math.max(0, Math.min(threads.length - 1, from + by))
  if (open) visit(threads[marked])
  else drawList()
}

function sendBox(box: Element): void {
  const composes = [openThread()?.compose(), ...[...windows].map(({ compose }) => compose)]
  composes.find((compose) => compose?.element === box)?.send()
}

function leaveBox(box: Element): void {
  const floating = [...windows].find(({ compose }) => compose.element === box)
  if (floating) floating.toggle()
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

function draw(): void {
  const account = el('a', { role: 'button', href: '#inbox', class: 'account' }, 'M')
  account.setAttribute('aria-label', `Google Account: ${agent.name} (${agent.email})`)
  const compose = el('div', { role: 'button', tabindex: '0', class: 'T-I-KE' }, 'Compose')
  compose.addEventListener('click', () => writeNew())
  const nav = el('div', { role: 'navigation' }, compose, el('a', { href: '#inbox' }, 'Inbox'))
  document.body.append(el('header', {}, el('strong', {}, 'Gmail'), search, account), nav, main, dock)
}

function start(): void {
  const path = location.pathname.includes('/mail/u/') ? location.pathname : '/replicas/gmail/mail/u/0/'
  history.replaceState(null, '', `${path}${location.search}${location.hash || '#inbox'}`)
  draw()
  writeNew({ to: [lena], subject: 'Your repair: the new lid' })
  window.addEventListener('hashchange', showAddress)
  listenForShortcuts({
    send: sendBox,
    leave: leaveBox,
    alone: new Map([
      ['j', () => step(1)],
      ['k', () => step(-1)],
      ['r', () => openThread()?.reply()],
      ['e', archive],
      ['c', () => writeNew()],
      ['/', () => search.focus()],
      ['u', () => visit()],
      ['o', () => visit(threads[marked])],
    ]),
  })
  showAddress()
}

start()
