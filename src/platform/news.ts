import * as v from 'valibot'
import { type News, news } from '../protocol/news.ts'

/** Listens to the background's news in a page until `signal` aborts. */
export function onNews(listener: (item: News) => void, signal: AbortSignal): void {
  const hear = (raw: unknown): void => {
    const parsed = v.safeParse(news, raw)
    if (parsed.success) listener(parsed.output)
  }
  chrome.runtime.onMessage.addListener(hear)
  signal.addEventListener('abort', () => chrome.runtime?.onMessage?.removeListener(hear), { once: true })
}

/** Tells one tab's assistants. A tab without one is no error. */
export async function tellTab(tab: number, item: News): Promise<void> {
  await chrome.tabs.sendMessage(tab, item).catch(() => undefined)
}
