import { frameAround } from '../frames.ts'
import { isShown } from '../shown.ts'

/** How the web marks a message: by role, by name, by data. A list item or an article counts when it repeats. */
const MESSAGE_LIKE = [
  '[data-message-id], [data-messageid], [data-comment-id]',
  '[role=listitem], [role=article], article, li, tr',
  ...['message', 'comment', 'thread', 'reply', 'post', 'bubble', 'entry', 'conversation'].map((word) => {
    return `[class*="${word}" i], [id*="${word}" i], [data-testid*="${word}" i], [data-test-id*="${word}" i]`
  }),
].join(', ')
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
  return length(item) >= 2 && !isMostlyLinks(item)
}

function weight(items: readonly Element[]): number {
  return items.reduce((sum, item) => sum + Math.min(length(item), 400), 0)
}

/** The heaviest group of two or more; `kin` says what makes blocks one group. */
function heaviest(items: readonly Element[], kin: (item: Element) => unknown): Element[] {
  const groups = new Map<unknown, Element[]>()
  for (const item of items) groups.set(kin(item), [...(groups.get(kin(item)) ?? []), item])
  const likely = [...groups.values()].filter((group) => group.length > 1 && weight(group) > 40)
  return likely.toSorted((a, b) => weight(b) - weight(a)).find((group) => group.some(isShown)) ?? []
}

function messagesIn(part: Element, box: Element): Element[] {
  const items = [...part.querySelectorAll(MESSAGE_LIKE)].filter((item) => isMessageLike(item, box))
  const siblings = heaviest(items, (item) => item.parentElement)
  const classed = items.filter((item) => item.classList.length > 0)
  return siblings.length > 0
    ? siblings
    : heaviest(classed, (item) => `${item.localName}.${item.classList[0]}`)
}

/**
 * The blocks that look like the conversation the reply box belongs to: repeated message-like blocks, in the nearest
 * part of the page around the box that has some. Empty when nothing is evident.
 */
export function conversationAround(box: Element): Element[] {
  const anchor = frameAround(box) ?? box
  for (let part = anchor.parentElement; part; part = part.parentElement) {
    const items = messagesIn(part, anchor)
    if (items.length > 0) return items
  }
  return []
}
