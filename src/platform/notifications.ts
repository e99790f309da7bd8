import { browser } from './polyfill.ts'

export interface Notice {
  readonly id: string
  readonly title: string
  readonly message: string
}

export async function notify({ id, title, message }: Notice): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    title,
    message,
    iconUrl: browser.runtime.getURL('src/ui/icons/koi-128.png'),
  })
}

export async function clearNotice(id: string): Promise<void> {
  await browser.notifications.clear(id)
}

export function onNoticeClick(listener: (id: string) => void): void {
  browser.notifications.onClicked.addListener(listener)
}

/** The number on the toolbar button; 0 clears it. */
export async function setBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#b93a1f' })
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) })
}
