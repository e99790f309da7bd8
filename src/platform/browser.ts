/**
 * The browser's own namespace for content bundles: the polyfill alone is larger than the sentinel may be
 * (minimum_chrome_version is stated in the manifest).
 */
export const runtime = chrome.runtime

/** False once the extension was reloaded or removed under an open page. */
export function alive(): boolean {
  return chrome.runtime?.id !== undefined
}

/** The shadow root of `host`, closed ones included; null when it has none. The browser takes HTML elements only. */
export function openRoot(host: Element): ShadowRoot | null {
  return 'isContentEditable' in host ? chrome.dom.openOrClosedShadowRoot(host as HTMLElement) : null
}

/** A text of _locales by its name; the name itself where it is missing, so that a gap is seen and nothing breaks. */
export function say(name: string, ...values: string[]): string {
  return (alive() && chrome.i18n.getMessage(name, values)) || name
}
