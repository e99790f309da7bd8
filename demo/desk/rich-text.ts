import DOMPurify from 'dompurify'

const shown = {
  ALLOWED_TAGS: [
    'p',
    'div',
    'br',
    'b',
    'strong',
    'i',
    'em',
    'u',
    's',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'code',
    'pre',
  ],
  ALLOWED_ATTR: ['href'],
}

/** HTML of one of our editors, safe to show in the thread. */
export function sanitise(html: string): string {
  return DOMPurify.sanitize(html, shown)
}

/** What a reader would see of `html`: blocks and `<br>` become line breaks, no-break spaces plain ones. */
export function textOf(html: string): string {
  // A parsed document of its own runs no scripts and loads no images.
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const br of body.querySelectorAll('br')) br.replaceWith('\n')
  for (const block of body.querySelectorAll('p, div, blockquote, pre, ul, ol')) block.append('\n\n')
  for (const item of body.querySelectorAll('li')) {
    item.prepend('- ')
    item.append('\n')
  }
  const text = (body.textContent ?? '').replace(/\u00a0/g, ' ')
  return text.replace(/\n{3,}/g, '\n\n').replace(/\n+$/, '')
}

/** Paragraphs of `text` (blank lines part them) as HTML; everything in it stays text. */
export function htmlOf(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`)
    .join('')
}

/** Whether somebody would notice a difference between the two. */
export function sameText(html: string, other: string): boolean {
  const squeeze = (value: string): string => textOf(value).replace(/\s+/g, ' ').trim()
  return squeeze(html) === squeeze(other)
}
