import DOMPurify from 'dompurify'

declare const document: never

const TAGS = 'p br b strong i em u a ul ol li blockquote code img'.split(' ')
const ATTRIBUTES = 'href src alt width height'.split(' ')
/** What a picture may be loaded from: a plain http one would tell a stranger on the network who reads it. */
const PICTURES = /^(?:https:|data:image\/(?:png|jpeg|webp);base64,)/i
const ADDRESSES = /^(?:https?:|mailto:|tel:|data:image\/(?:png|jpeg|webp);base64,)/i

/**
 * The second fence before a page: bodies are made of a closed list of tags already; whatever else reaches this far is
 * dropped here. Returns the function that EditorPorts.sanitise asks for, bound to the window whose parser it uses.
 */
export function createFence(view: Window & typeof globalThis): (html: string) => string {
  const purify = DOMPurify(view)
  purify.addHook('uponSanitizeAttribute', (_, attribute) => {
    if (attribute.attrName === 'src' && !PICTURES.test(attribute.attrValue)) attribute.keepAttr = false
  })
  return (html) =>
    purify.sanitize(html, {
      ALLOWED_TAGS: TAGS,
      ALLOWED_ATTR: ATTRIBUTES,
      ALLOWED_URI_REGEXP: ADDRESSES,
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
    })
}
