import { frameAround } from '../frames.ts'
import { parentOf } from '../parent.ts'
import { isShown } from '../shown.ts'

const WORDS = ['message', 'comment', 'thread', 'reply', 'post', 'bubble', 'entry', 'conversation']

/** How the web marks a message: by data, by role, by name. */
const MESSAGE_LIKE = [
  '[data-message-id], [data-messageid], [data-comment-id], article, [role=article]',
  ...WORDS.map((word) => `[class*="${word}" i], [id*="${word}" i], [data-testid*="${word}" i]`),
].join(', ')
/** Rows of any list; messages only where they say who or when. */
const ROW = '[role=listitem], li, tr'
const WHO_OR_WHEN = 'time, [class*="author" i], [class*="sender" i], [class*="date" i], [class*="time" i]'
/** Parts of one message, by the ending of a class. */
const PART = /(?:header|body|content|text|footer|meta|author|sender|avatar|time|date|actions?)(?:\s|$)/i
/** The most blocks looked at, nearest to the box first: long pages must stay quick. */
const LIMIT = 500

const NOT_THERE =
  'nav, menu, aside, select, [role=navigation], [role=menu], [role=toolbar], [role=tablist], [role=listbox]'

function length(element: Element): number {
  return (element.textContent ?? '').trim().length
}

function isMostlyLinks(item: Element): boolean {
  const linked = [...item.querySelectorAll('a, button')].reduce((sum, link) => sum + length(link), 0)
  return linked * 2 > length(item)
}

function isMessageLike(item: Element, box: Element): boolean {
  if (item.contains(box) || box.contains(item) || item.closest(NOT_THERE)) return false
  return !PART.test(item.classList[0] ?? '') && length(item) >= 2 && !isMostlyLinks(item)
}

function blocksIn(part: Element, css: string, box: Element): Element[] {
  const all = [...part.querySelectorAll(css)]
  const below = all[0] && box.compareDocumentPosition(all[0]) & 4
  const near = below ? all.slice(0, LIMIT) : all.slice(-LIMIT)
  return near.filter((item) => isMessageLike(item, box))
}

function weight(items: readonly Element[]): number {
  return items.reduce((sum, item) => sum + Math.min(length(item), 400), 0)
}

/** The heaviest group of two or more that the agent can see; `kin` says what makes blocks one group. */
function heaviest(items: readonly Element[], kin: (item: Element) => unknown): Element[] {
  const groups = new Map<unknown, Element[]>()
  for (const item of items) {
    const group = groups.get(kin(item))
    if (group) group.push(item)
    else groups.set(kin(item), [item])
  }
  const likely = [...groups.values()].filter((group) => group.length > 1 && weight(group) > 40)
  return likely.toSorted((a, b) => weight(b) - weight(a)).find((group) => group.some(isShown)) ?? []
}

function repeated(items: readonly Element[]): Element[] {
  const siblings = heaviest(items, (item) => item.parentElement)
  const classed = items.filter((item) => item.classList.length > 0)
  return siblings.length > 0
    ? siblings
    : heaviest(classed, (item) => `${item.localName}.${item.classList[0]}`)
}

const tellsWhoOrWhen = (item: Element) => item.querySelector(WHO_OR_WHEN) !== null

/** A conversation of one message: the only innermost block that tells who wrote it or when. */
function lone(items: readonly Element[]): Element[] {
  const inner = items.filter((item) => !items.some((other) => other !== item && item.contains(other)))
  const told = inner.filter((item) => tellsWhoOrWhen(item) && isShown(item))
  return told.length === 1 ? told : []
}

function messagesIn(part: Element, box: Element): Element[] {
  const marked = blocksIn(part, MESSAGE_LIKE, box)
  const found = repeated(marked)
  if (found.length > 0) return found
  const rows = repeated(blocksIn(part, ROW, box).filter(tellsWhoOrWhen))
  return rows.length > 0 ? rows : lone(marked)
}

/**
 * The blocks that look like the conversation the reply box belongs to: repeated message-like blocks, in the nearest
 * part of the page around the box that has some. Empty when nothing is evident.
 */
export function conversationAround(box: Element): Element[] {
  const anchor = frameAround(box) ?? box
  for (let part = parentOf(anchor); part; part = parentOf(part)) {
    const items = messagesIn(part, anchor)
    if (items.length > 0) return items
  }
  return []
}
