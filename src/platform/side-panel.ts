/**
 * The side panel; the polyfill does not know it, so this is the browser's own namespace. The toolbar button opens it by a
 * listener of ours: the browser's own way of opening it does not tell the extension which page it was pressed on.
 * Must be called at the very start of the worker, or a press that wakes it is lost.
 */
export function openOnToolbarClick(failed: (error: unknown) => void): void {
  chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: false }).catch(failed)
  chrome.action.onClicked.addListener(({ windowId }) => {
    openPanel({ windowId }).catch(failed)
  })
}

/** Calls `listener` when the toolbar button is pressed: from then on Koi may know the address of the tab it was pressed on. */
export function onToolbarClick(listener: () => void, signal: AbortSignal): void {
  chrome.action.onClicked.addListener(listener)
  signal.addEventListener('abort', () => chrome.action.onClicked.removeListener(listener), { once: true })
}

/** Opens the panel of a tab's window. Must be the first thing done in answer to the agent's gesture. */
export async function openPanel(where: { tabId: number } | { windowId: number }): Promise<void> {
  await chrome.sidePanel.open(where)
}
