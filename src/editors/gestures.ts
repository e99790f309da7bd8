declare const document: never

/** What goes into the box. `html` is null for plain words of one line. */
export interface Content {
  readonly text: string
  readonly html: string | null
}

/** A box with the place to be edited already focused and selected. */
export interface Aimed {
  readonly element: HTMLElement
  readonly range: Range
  readonly view: Window & typeof globalThis
}

/**
 * One way of telling an editor to put `content` in place of the selection, from the isolated world.
 * Returns true when the editor said it took it (then its answer may come late), false when nothing was said.
 */
export type Gesture = (at: Aimed, content: Content) => boolean

function carrier(view: Window & typeof globalThis, content: Content): DataTransfer {
  const data = new view.DataTransfer()
  data.setData('text/plain', content.text)
  if (content.html !== null) data.setData('text/html', content.html)
  return data
}

/** execCommand: undo-safe in plain contenteditables and fields. Its return value says nothing, so this never claims. */
export const typed: Gesture = ({ element }, { text, html }) => {
  const owner = element.ownerDocument
  if (html !== null) owner.execCommand('insertHTML', false, html)
  else if (text === '') owner.execCommand('delete')
  else owner.execCommand('insertText', false, text)
  return false
}

/** A synthetic paste: models that own their text take it, plain contenteditables ignore it. */
export const pasted: Gesture = ({ element, range, view }, content) => {
  if (content.text === '') return false
  const target = range.startContainer.parentElement ?? element
  const clipboardData = carrier(view, content)
  const event = new view.ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  return !(element.contains(target) ? target : element).dispatchEvent(event)
}

const DRESS = /^(?:a|b|strong|i|em|u|s|del|code|mark|sub|sup|span|font)$/
const DRESS_ATTRIBUTES = ['href', 'target', 'title', 'style', 'color', 'face', 'size']

/** `text` as HTML in the inline formatting that all of `range` stands in; null where it stands in none. */
function dressed(text: string, range: Range, host: HTMLElement): string | null {
  const words = host.ownerDocument.createTextNode(text)
  let outermost: Text | HTMLElement = words
  const common = range.commonAncestorContainer
  let around = common.nodeType === common.ELEMENT_NODE ? (common as Element) : common.parentElement
  for (; around && around !== host && DRESS.test(around.localName); around = around.parentElement) {
    const plainSpan = around.localName === 'span' && !around.hasAttribute('style')
    if (plainSpan) continue
    const copy = host.ownerDocument.createElement(around.localName)
    for (const name of DRESS_ATTRIBUTES) {
      const value = around.getAttribute(name)
      if (value !== null) copy.setAttribute(name, value)
    }
    copy.append(outermost)
    outermost = copy
  }
  return outermost === words ? null : (outermost as HTMLElement).outerHTML
}

/** A paste for editors that forget bold and links around plain words: the words bring their formatting along. */
export const pastedAlike: Gesture = (at, content) =>
  pasted(at, { text: content.text, html: content.html ?? dressed(content.text, at.range, at.element) })

/** A synthetic beforeinput of `inputType` with the words as data transfer and the place as target range. */
function announced(inputType: 'insertFromPaste' | 'insertReplacementText'): Gesture {
  return ({ element, range, view }, content) => {
    const event = new view.InputEvent('beforeinput', {
      inputType,
      data: content.html === null ? content.text : null,
      dataTransfer: carrier(view, content),
      targetRanges: [new view.StaticRange(range)],
      bubbles: true,
      cancelable: true,
      composed: true,
    })
    return !element.dispatchEvent(event)
  }
}

export const announcedPaste: Gesture = announced('insertFromPaste')
export const announcedReplacement: Gesture = announced('insertReplacementText')
