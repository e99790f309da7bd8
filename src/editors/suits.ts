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

/** For editors of lines, each of which is quoted by itself and has no breaks. */
export const singleLines: Suit = (body) => {
  breaksAsParagraphs(body)
  for (const line of body.querySelectorAll('blockquote > p')) {
    const quote = body.ownerDocument.createElement('blockquote')
    quote.append(...line.childNodes)
    line.parentElement?.before(quote)
    line.remove()
  }
  for (const quote of body.querySelectorAll('blockquote')) if (quote.textContent === '') quote.remove()
}
