import { escapeHtml } from '../../../snippets/body-html.ts'

/** Lines of plain text as HTML: a blank line parts paragraphs. */
export function plainHtml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim()).replace(/\n/g, '<br>')}</p>`)
    .join('')
}
