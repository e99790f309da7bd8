declare const document: never

/** A place in the DOM and the offset of the draft's text it stands for. */
export interface Piece {
  /** A text node, or the parent of a <br> that ends an empty line. */
  readonly container: Node
  /** Offset inside `container`. */
  readonly from: number
  /** Offset in the draft's text. */
  readonly at: number
  /** UTF-16 units, the same on both sides; 0 for a <br>. */
  length: number
}

/** What walking a box found. */
export interface Walk {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Offsets of the text where something that is not the agent's words stands in the DOM. */
  readonly gaps: readonly number[]
}

/** Caret fillers that editors put between the agent's characters (CKEditor, Slate, Trix, TinyMCE). */
const FILLER = /[\u200b\u2060\ufeff]/
const FILLERS = /[\u200b\u2060\ufeff]+/

const NEVER_TEXT =
  'script, style, noscript, template, button, select, input, textarea, [data-slate-placeholder]'

const BLOCK_TAGS =
  /^(?:address|article|aside|blockquote|body|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/

interface Look {
  readonly block: boolean
  readonly hidden: boolean
  /** How white space is shown, as in CSS `white-space`. */
  readonly space: string
}

/** Detached trees have no computed style; there the tag decides. */
function lookOf(element: Element, inherited: string): Look {
  const style = element.isConnected ? element.ownerDocument.defaultView?.getComputedStyle(element) : undefined
  const display = style?.display ?? ''
  return {
    block: display === '' ? BLOCK_TAGS.test(element.localName) : !/^(?:inline|contents|ruby)/.test(display),
    hidden: display === 'none',
    space: style?.whiteSpace || inherited,
  }
}

function isFurniture(element: Element, look: Look): boolean {
  if (look.hidden || element.matches(NEVER_TEXT)) return true
  // A block the agent cannot type in is the editor's own; a mention or chip inside a line is part of what she says.
  return (
    look.block &&
    element.matches('[contenteditable="false"]') &&
    !element.querySelector('[contenteditable="true"]')
  )
}

class DraftWalk {
  text = ''
  readonly pieces: Piece[] = []
  readonly gaps: number[] = []
  private readonly skipped: string
  /** Line breaks owed before the next visible thing. */
  private owed = 0
  private lineHasContent = false
  /** A collapsible space that shows only if something follows on its line. */
  private space: { node: Text; from: number } | null = null

  constructor(notDraft: readonly string[]) {
    this.skipped = notDraft.join(', ')
  }

  children(parent: Node, space: string): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === node.TEXT_NODE) this.words(node as Text, space)
      else if (node.nodeType === node.ELEMENT_NODE) this.element(node as Element, space)
    }
  }

  private element(element: Element, inherited: string): void {
    if (element.localName === 'br') {
      this.lineBreak(element)
      return
    }
    const look = lookOf(element, inherited)
    if (look.block) this.closeLine()
    if (this.skipped !== '' && element.matches(this.skipped)) this.gaps.push(this.text.length)
    else if (!isFurniture(element, look)) this.children(element, look.space)
    if (look.block) this.closeLine()
  }

  private closeLine(): void {
    this.space = null
    if (this.lineHasContent) this.owed = 1
    this.lineHasContent = false
  }

  private openLine(): void {
    this.text += '\n'.repeat(this.owed)
    this.owed = 0
    this.lineHasContent = true
  }

  private lineBreak(br: Element): void {
    const parent = br.parentNode
    if (!parent) return
    this.openLine()
    const from = Array.prototype.indexOf.call(parent.childNodes, br)
    this.pieces.push({ container: parent, from, at: this.text.length, length: 0 })
    this.closeLine()
  }

  private words(node: Text, space: string): void {
    if (/^(?:pre$|pre-wrap|break-spaces)/.test(space)) this.preserved(node)
    else this.collapsed(node, space === 'pre-line')
  }

  private preserved(node: Text): void {
    let from = 0
    for (const part of node.data.split(FILLERS)) {
      // The filler's own length is found again instead of kept: split drops it.
      while (from < node.data.length && FILLER.test(node.data.charAt(from))) from++
      if (part !== '') this.put(node, from, part)
      from += part.length
    }
  }

  private collapsed(node: Text, keepsBreaks: boolean): void {
    for (let from = 0; from < node.data.length; from++) {
      const character = node.data.charAt(from)
      if (FILLER.test(character)) continue
      if (character === '\n' && keepsBreaks) this.put(node, from, '\n')
      else if (/[ \t\n\r\f]/.test(character)) {
        if (this.lineHasContent && !this.space) this.space = { node, from }
      } else this.put(node, from, character)
    }
  }

  private put(node: Text, from: number, words: string): void {
    const space = this.space
    this.space = null
    if (space) this.put(space.node, space.from, ' ')
    if (!this.lineHasContent) this.openLine()
    const last = this.pieces.at(-1)
    const at = this.text.length
    this.text += words
    if (last?.container === node && last.from + last.length === from && last.at + last.length === at) {
      last.length += words.length
    } else this.pieces.push({ container: node, from, at, length: words.length })
  }
}

/**
 * Walks `root` in document order: text as it shows (white space collapsed as CSS says), blocks and <br> as \n, without
 * what `notDraft` selects. A <br> that only keeps a block open adds no line of its own. A root that `notDraft` itself selects
 * (an empty box that shows its placeholder as its content) holds nothing of the agent's.
 */
export function walkDraft(root: Element, notDraft: readonly string[]): Walk {
  if (notDraft.length > 0 && root.matches(notDraft.join(', '))) return { text: '', pieces: [], gaps: [0] }
  const walk = new DraftWalk(notDraft)
  walk.children(root, lookOf(root, 'normal').space)
  return { text: walk.text, pieces: walk.pieces, gaps: walk.gaps }
}
