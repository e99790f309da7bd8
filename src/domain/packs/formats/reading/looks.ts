const TAG =
  /<\/?(?:p|br|div|span|a|b|strong|i|em|u|ul|ol|li|h[1-6]|table|blockquote|img|font|pre|code|hr)(?=[\s/>])[^<>]*>/i
const ENTITY = /&(?:amp|lt|gt|quot|nbsp|#\d{2,6}|#x[\da-f]{2,5});/i

/** True where a text that may be either is HTML: it has tags, or entities on a single line. */
export function looksLikeHtml(source: string): boolean {
  return TAG.test(source) || (ENTITY.test(source) && !source.trim().includes('\n'))
}

/** A text that may be HTML or plain. */
export function eitherForm(source: string): { readonly form: 'html' | 'plain'; readonly source: string } {
  return { form: looksLikeHtml(source) ? 'html' : 'plain', source }
}

/** A folder's name without what parts folders. */
export function folderName(name: string): string {
  return name.replace(/\s*\/\s*/g, ' ').trim()
}

/** "en_US" and "EN-us" as BCP 47; '' for what is no language. */
export function languageTag(written: string): string {
  const [, language = '', more = ''] = /^([a-z]{2,3})((?:[-_][a-z0-9]{2,8})*)$/i.exec(written.trim()) ?? []
  const parts = more.split(/[-_]/).filter((part) => part !== '')
  return [language.toLowerCase(), ...parts.map((part) => (part.length === 2 ? part.toUpperCase() : part))]
    .filter((part) => part !== '')
    .join('-')
}
