/** A browser command as the agent's browser has it now. */
export interface BrowserCommand {
  readonly name: string
  /** '' where no key is set. */
  readonly keys: string
}

/** Koi's browser-wide commands with the keys they have now. */
export async function browserCommands(): Promise<BrowserCommand[]> {
  const all = await chrome.commands.getAll()
  return all.map(({ name, shortcut }) => ({ name: name ?? '', keys: shortcut ?? '' }))
}

/** Opens the browser's own page for changing them; an extension may not change them itself. */
export async function openCommandSettings(): Promise<void> {
  await chrome.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
