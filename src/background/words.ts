/** A text of _locales by its name. */
export function say(name: string, ...values: string[]): string {
  return chrome.i18n.getMessage(name, values) || name
}
