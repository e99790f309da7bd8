/** A tag has nothing in it, or what begins like an attribute: "a<b and b>c" has none. */
const IN_TAG = String.raw`(?:\s+[\w:-]+\s*=[^<>]*|\s*\/?)>`
const BLOCKS = 'p|br|div|ul|ol|li|h[1-6]|table|blockquote|pre|hr'
const TAG = new RegExp(`</?(?:${BLOCKS}|span|a|b|strong|i|em|u|s|img|font|code)${IN_TAG}`, 'i')
const BLOCK = new RegExp(`</?(?:${BLOCKS})${IN_TAG}`, 'i')
const ENTITY = /&(?:amp|lt|gt|quot|nbsp|#\d{2,6}|#x[\da-f]{2,5});/i

/** True where a text that may be either is HTML: it has tags, or entities on a single line. */
export function looksLikeHtml(source: string): boolean {
  return TAG.test(source) || (ENTITY.test(source) && !source.trim().includes('\n'))
}

/** Lines with a tag here and there as HTML: where no tag parts lines, the breaks themselves do. */
function withBreaks(source: string): string {
  if (BLOCK.test(source) || !/\n/.test(source.trim())) return source
  const paragraphs = source.trim().split(/(?:[ \t]*\r?\n){2,}/)
  return paragraphs.map((one) => `<p>${one.replace(/[ \t]*\r?\n/g, '<br>')}</p>`).join('')
}

/** A text that may be HTML or plain, or plain with a tag here and there. */
export function eitherForm(source: string): { readonly form: 'html' | 'plain'; readonly source: string } {
  return looksLikeHtml(source) ? { form: 'html', source: withBreaks(source) } : { form: 'plain', source }
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
