import { dressed, escaped } from './words-html.ts'

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

/** A paste for editors that forget bold and links around plain words: the words bring their formatting along. */
export const pastedAlike: Gesture = (at, content) =>
  pasted(at, { text: content.text, html: content.html ?? dressed(content.text, at.range, at.element) })

/** A paste for editors that ignore one without HTML, and trim what has: plain words go as HTML with firm edges. */
export const pastedAsHtml: Gesture = (at, content) => {
  const words = content.text.replace(/^ | $/g, '\u00a0')
  const html = content.html ?? dressed(words, at.range, at.element) ?? escaped(words)
  return pasted(at, { text: content.text, html })
}

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
