/** Word writes lists as paragraphs with a bullet typed in front; this is how deep one stands and whether it counts. */
interface WordItem {
  readonly level: number
  readonly ordered: boolean
}

const ORDERED = /^\(?(?:\d{1,3}|[a-z]|[ivxlcdm]{1,6})[.)]/i

/** The part of an item that is its typed bullet: Word says that it is to be ignored. */
function bulletOf(item: Element): Element | null {
  return (
    [...item.querySelectorAll('span')].find((span) =>
      /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
    ) ?? null
  )
}

function itemOf(element: Element): WordItem | null {
  const style = element.getAttribute('style') ?? ''
  const list = /mso-list:[^;]*?level(\d+)/i.exec(style)
  if (!list || element.tagName !== 'P') return null
  const bullet = bulletOf(element)?.textContent?.trim() ?? ''
  return { level: Number(list[1]), ordered: ORDERED.test(bullet) }
}

/** Puts one item into the list that is open at its level, opening and closing lists on the way. */
function place(item: Element, { level, ordered }: WordItem, open: Element[]): void {
  const page = item.ownerDocument
  while (open.length > level) open.pop()
  while (open.length < level) {
    const list = page.createElement(ordered ? 'ol' : 'ul')
    const parent = open.at(-1)
    if (parent) (parent.lastElementChild ?? parent.appendChild(page.createElement('li'))).append(list)
    else item.before(list)
    open.push(list)
  }
  bulletOf(item)?.remove()
  const line = page.createElement('li')
  line.append(...item.childNodes)
  open.at(-1)?.append(line)
  item.remove()
}

/** HTML from Word with its typed bullets as real lists; anything else unchanged. Nothing in it runs or is fetched. */
export function realLists(html: string): string {
  if (!/mso-list/i.test(html)) return html
  const page = new DOMParser().parseFromString(html, 'text/html')
  let open: Element[] = []
  let last: Element | null = null
  for (const element of [...page.querySelectorAll('p')]) {
    const item = itemOf(element)
    if (!item) continue
    const follows = last !== null && element.previousElementSibling === last
    if (!follows) open = []
    place(element, item, open)
    last = open[0] ?? null
  }
  return page.body.innerHTML
}
