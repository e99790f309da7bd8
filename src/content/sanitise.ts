import createDOMPurify from 'dompurify'

const ALLOWED = {
  ALLOWED_TAGS: ['p', 'br', 'b', 'i', 'u', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'img'],
  ALLOWED_ATTR: ['href', 'src', 'alt'],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|data:image\/(?:png|jpeg|webp);base64,)/i,
  KEEP_CONTENT: true,
}

/** The second fence before a page: what the pure parser of domain/snippets let through is checked again by DOMPurify. */
export function fence(window: Window & typeof globalThis): (html: string) => string {
  const purify = createDOMPurify(window)
  return (html) => purify.sanitize(html, ALLOWED)
}
