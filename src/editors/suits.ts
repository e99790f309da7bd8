import { escaped } from './words-html.ts'

declare const document: never

/** Changes a parsed body, before it goes in, to what one kind of editor takes whole. */
export type Suit = (body: HTMLElement) => void

/** Line breaks begin paragraphs of their own: what an editor makes of a <br> is its page's doing. */
export const breaksAsParagraphs: Suit = (body) => {
  for (const br of body.querySelectorAll('p br')) {
    const line = br.closest('p')
    if (!line || line.textContent === '') continue
    const rest = body.ownerDocument.createRange()
    rest.setStartAfter(br)
    rest.setEnd(line, line.childNodes.length)
    const next = body.ownerDocument.createElement('p')
    next.append(rest.extractContents())
    line.after(next)
    br.remove()
  }
}

/** Pictures become the words that stand for them. */
export const picturesAsWords: Suit = (body) => {
  for (const picture of body.querySelectorAll('img')) picture.replaceWith(picture.alt)
}

/** Blanks beside a picture are kept where the picture is dropped and blanks at an edge are trimmed. */
export const firmBesidePictures: Suit = (body) => {
  for (const picture of body.querySelectorAll('img')) {
    const { previousSibling: before, nextSibling: behind } = picture
    if (before?.nodeType === before?.TEXT_NODE && before)
      before.nodeValue = before.nodeValue?.replace(/ $/, '\u00a0') ?? null
    if (behind?.nodeType === behind?.TEXT_NODE && behind)
      behind.nodeValue = behind.nodeValue?.replace(/^ /, '\u00a0') ?? null
  }
}

/** Quoted paragraphs become lines of the quote itself. */
export const quotedLines: Suit = (body) => {
  for (const line of body.querySelectorAll('blockquote > p')) {
    if (line.nextElementSibling) line.append(body.ownerDocument.createElement('br'))
    line.replaceWith(...line.childNodes)
  }
}

/** Puts words into an empty first line of `body`, dressed as HTML; false, and nothing done, where its first line says something. */
export function fillFirstLine(body: HTMLElement, words: string, html: string | null): boolean {
  const [first] = body.children
  if (first?.localName !== 'p' || first.textContent !== '' || first.querySelector('img')) return false
  first.innerHTML = html ?? escaped(words)
  return true
}
