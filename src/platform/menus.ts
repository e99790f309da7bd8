import { browser } from './polyfill.ts'

/** The entry "save selection as snippet" in the page's context menu. */
export async function offerSaveSelection(id: string, title: string): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id, title, contexts: ['selection'] })
}

/** Calls `listener` with the selected text and the page's address. */
export function onSaveSelection(
  id: string,
  listener: (selected: string, page: { url: string; tab: number | null }) => void,
): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== id || !info.selectionText) return
    listener(info.selectionText, { url: info.pageUrl ?? '', tab: tab?.id ?? null })
  })
}
