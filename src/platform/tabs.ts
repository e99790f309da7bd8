import { browser } from './polyfill.ts'

export interface OpenTab {
  readonly id: number
  readonly windowId: number
  readonly url: string
  readonly title: string
}

interface BrowserTab {
  readonly id?: number
  readonly windowId?: number
  readonly url?: string
  readonly title?: string
}

function known(tab: BrowserTab | undefined): OpenTab | null {
  if (tab?.id === undefined || tab.windowId === undefined) return null
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? '', title: tab.title ?? '' }
}

/** Open tabs whose address matches one of the patterns (Koi sees addresses of allowed hosts only). */
export async function openTabs(patterns: readonly string[]): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false })
  return tabs.map(known).filter((tab) => tab !== null)
}

/** Open tabs of every site that Koi may read, by what the browser knows of them; no page is asked anything. */
export async function readableTabs(): Promise<OpenTab[]> {
  const { origins } = await browser.permissions.getAll()
  return origins && origins.length > 0 ? openTabs(origins) : []
}

/** Calls `listener` when a tab has loaded a page, until `signal` aborts. */
export function onTabLoaded(id: number, listener: () => void, signal: AbortSignal): void {
  const updated = (tab: number, change: { status?: string }): void => {
    if (tab === id && change.status === 'complete') listener()
  }
  browser.tabs.onUpdated.addListener(updated)
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(updated), { once: true })
}

export async function activeTab(windowId?: number): Promise<OpenTab | null> {
  const query = windowId === undefined ? { active: true, currentWindow: true } : { active: true, windowId }
  const [tab] = await browser.tabs.query(query)
  return known(tab)
}

export async function tabById(id: number): Promise<OpenTab | null> {
  const tab = await browser.tabs.get(id).catch(() => undefined)
  return known(tab)
}

/** Brings the page at `address` back: its open tab if there is one, else a new tab. */
export async function bringBack(address: string): Promise<void> {
  const url = new URL(address)
  const same = (await openTabs([`${url.origin.replace(/:\d+$/, '')}/*`])).find((tab) => tab.url === address)
  if (!same) {
    await browser.tabs.create({ url: address })
    return
  }
  await browser.tabs.update(same.id, { active: true })
  await browser.windows.update(same.windowId, { focused: true })
}

/** Calls `listener` when another tab becomes active or the active one loads a page, until `signal` aborts. */
export function onActiveTabChange(
  listener: (windowId: number | undefined) => void,
  signal: AbortSignal,
): void {
  const activated = (info: { windowId: number }): void => listener(info.windowId)
  const updated = (
    _id: number,
    change: { status?: string },
    tab: { active: boolean; windowId?: number },
  ): void => {
    if (tab.active && change.status === 'complete') listener(tab.windowId)
  }
  browser.tabs.onActivated.addListener(activated)
  browser.tabs.onUpdated.addListener(updated)
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(activated)
      browser.tabs.onUpdated.removeListener(updated)
    },
    { once: true },
  )
}
