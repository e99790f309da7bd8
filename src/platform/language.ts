/** What the browser's own detector (CLD, on this machine) says of a text; panel, options and background may ask. */
export function detectLanguage(text: string): Promise<chrome.i18n.LanguageDetectionResult> {
  return chrome.i18n.detectLanguage(text)
}
