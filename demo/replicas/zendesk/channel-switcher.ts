import { el } from './element.ts'

/** `web` and `messaging` reach the customer, `internal` is a note. */
export type Channel = 'web' | 'messaging' | 'internal'

const labels: Record<Channel, string> = {
  web: 'Public reply',
  messaging: 'Messaging',
  internal: 'Internal note',
}

export interface ChannelSwitcher {
  readonly element: HTMLElement
  channel(): Channel
  choose(channel: Channel): void
}

/** The button that says where the text goes; its menu is drawn at the end of the body, as in the desk. */
export function createChannelSwitcher(
  ticketId: string,
  publicChannel: Exclude<Channel, 'internal'>,
  changed: (channel: Channel) => void,
): ChannelSwitcher {
  let current: Channel = publicChannel
  const button = el('button', {
    type: 'button',
    'data-test-id': 'omnichannel-channel-switcher-button',
    'data-channel-switcher-trigger-for-ticket-id': ticketId,
    'aria-haspopup': 'menu',
  })
  const draw = () => {
    button.setAttribute('data-channel', current)
    button.setAttribute('aria-expanded', 'false')
    button.replaceChildren(`${labels[current]} ▾`)
  }
  const choose = (channel: Channel) => {
    current = channel
    draw()
    changed(channel)
  }
  button.addEventListener('click', () => {
    button.setAttribute('aria-expanded', 'true')
    openMenu(button, [publicChannel, 'internal'], choose, draw)
  })
  draw()
  return { element: button, channel: () => current, choose }
}

function openMenu(
  anchor: HTMLElement,
  channels: readonly Channel[],
  choose: (channel: Channel) => void,
  closed: () => void,
): void {
  const open = new AbortController()
  const items = channels.map((channel) => {
    const name = `omnichannel-channel-switcher-menuitem-${channel}`
    const item = el('li', { role: 'menuitem', tabindex: '-1', 'data-test-id': name }, labels[channel])
    item.addEventListener('click', () => {
      choose(channel)
      open.abort()
    })
    return item
  })
  const menu = el(
    'ul',
    { role: 'menu', class: 'floating-menu', 'data-garden-id': 'dropdowns.menu' },
    ...items,
  )
  const place = anchor.getBoundingClientRect()
  menu.style.left = `${place.left}px`
  menu.style.bottom = `${innerHeight - place.top + 4}px`
  document.body.append(menu)
  items[0]?.focus()
  menu.addEventListener('keydown', (event) => moveInMenu(event, items, () => open.abort()))
  menu.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && menu.contains(event.relatedTarget))) open.abort()
  })
  open.signal.addEventListener('abort', () => {
    menu.remove()
    closed()
  })
}

function moveInMenu(event: KeyboardEvent, items: readonly HTMLElement[], close: () => void): void {
  const at = items.findIndex((item) => item.matches(':focus'))
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step !== undefined) items.at((at + step) % items.length)?.focus()
  else if (event.key === 'Enter' || event.key === ' ') items[at]?.click()
  else if (event.key === 'Escape') close()
  else return
  event.preventDefault()
}
