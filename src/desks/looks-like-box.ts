/** Words in a field's name, label or placeholder that say it is not a reply. */
const NOT_A_REPLY =
  /\b(?:search|find|filter|subject|title|(?:e-?mail|web) ?address|to|cc|bcc|recipients?|tags?|labels?|code|sql|query|json|html source|captcha|signature|bio|description)\b/i
/** Words that say it is one, whatever else is written there. */
const A_REPLY =
  /\b(?:reply|respon[ds]e?|message|comment|answer|note|body|compose|write|type (?:here|your|a))\b/i
const CODE_EDITORS = '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .note-codable, pre, code'
const OTHER_ROLES =
  '[role=searchbox], [role=combobox], [role=spinbutton], [role=search] *, [aria-autocomplete=list]'

function labelOf(element: HTMLElement): string {
  const parts = ['aria-label', 'placeholder', 'data-placeholder', 'aria-placeholder', 'name', 'title', 'id']
  const own = parts.map((part) => element.getAttribute(part) ?? '')
  const labelled = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id ? element.ownerDocument.getElementById(id)?.textContent : ''))
  const label = element.id ? element.closest('label')?.textContent : ''
  return [...own, ...labelled, label]
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
}

function isMultiLine(element: HTMLElement): boolean {
  if (element.localName === 'textarea')
    return !element.hasAttribute('readonly') && !element.hasAttribute('disabled')
  if (element.getAttribute('aria-multiline') === 'false') return false
  const host = element.getAttribute('contenteditable')
  return host !== null ? host !== 'false' : element.localName === 'body' && element.isContentEditable
}

/** At least as wide as a sentence and not a one-line strip; a page without layout (zero sizes) proves nothing. */
function isBigEnough(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect()
  return (width === 0 && height === 0) || (width >= 160 && height >= 18)
}

/**
 * Does this editable look like a place to write to a person, on a site nobody told us about? Several lines, big
 * enough, no search, title, recipient or code field by its role, label, name or placeholder.
 */
export function looksLikeReplyBox(element: HTMLElement): boolean {
  if (!isMultiLine(element) || element.matches(OTHER_ROLES) || element.closest(CODE_EDITORS)) return false
  const label = labelOf(element)
  return isBigEnough(element) && (A_REPLY.test(label) || !NOT_A_REPLY.test(label))
}
