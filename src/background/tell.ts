import { tellTab } from '../platform/news.ts'
import { openTabs } from '../platform/tabs.ts'
import type { News } from '../protocol/news.ts'

/** Tells the assistants of every open tab that Koi may read. */
export async function tellEveryone(item: News): Promise<void> {
  const tabs = await openTabs(['https://*/*', 'http://*/*'])
  await Promise.all(tabs.map((tab) => tellTab(tab.id, item)))
}
