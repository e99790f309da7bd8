/** "German" for "de", in the agent's own language; the tag itself where the browser has no name for it. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(undefined, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** What the browser's own detector (CLD, on this machine) says of a text; panel, options and background may ask. */
export function detectLanguage(text: string): Promise<chrome.i18n.LanguageDetectionResult> {
  return chrome.i18n.detectLanguage(text)
}
