/** The side panel; the polyfill does not know it, so this is the browser's own namespace. */
export async function openOnToolbarClick(): Promise<void> {
  await chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
}

/** Opens the panel of a tab's window. Must be the first thing done in answer to the agent's gesture. */
export async function openPanel(where: { tabId: number } | { windowId: number }): Promise<void> {
  await chrome.sidePanel.open(where)
}
