import type { Editor } from './editors/editor.ts'
import { type EditorName, editors } from './editors/index.ts'
import { sameText } from './rich-text.ts'

/** The box under the thread: one editor at a time, one draft per ticket, kept while the page is open. */
export interface ReplyBox {
  /** Swaps the editor; the draft comes along. The host's `data-editor` names it once it can be typed in. */
  use(name: EditorName, host: HTMLElement): Promise<void>
  /** Turns to a ticket's draft, or to `blank` where there is none yet. */
  show(ticketId: string, blank: string): void
  /** The draft as HTML, or null when nobody wrote anything (a signature alone is nothing). */
  written(): string | null
  clear(): void
  /** Puts a draft back, before whatever was typed since. */
  restore(ticketId: string, html: string): void
  /** Puts the caret where one would go on writing, as soon as there is an editor. */
  focus(): void
}

export function createReplyBox(label: string): ReplyBox {
  const drafts = new Map<string, string>()
  let ticketId = ''
  let blank = ''
  let editor: Editor | null = null
  let turn = 0
  let focusWhenReady = false

  const keep = (): void => {
    if (editor) drafts.set(ticketId, editor.html())
  }
  const fill = (): void => editor?.setHtml(drafts.get(ticketId) ?? blank)
  const written = (): string | null => {
    const html = editor?.html() ?? ''
    return sameText(html, '') || sameText(html, blank) ? null : html
  }
  const focus = (): void => {
    focusWhenReady = editor === null
    editor?.focus(written() === null ? 'start' : 'end')
  }

  return {
    async use(name, host) {
      turn += 1
      const mine = turn
      keep()
      editor?.remove()
      editor = null
      host.removeAttribute('data-editor')
      const mount = await editors[name].load()
      const slot = host.ownerDocument.createElement('div')
      if (mine !== turn) return
      host.replaceChildren(slot)
      const made = await mount(slot, label)
      if (mine !== turn) return made.remove()
      editor = made
      fill()
      host.setAttribute('data-editor', name)
      if (focusWhenReady) focus()
    },
    show(nextId, nextBlank) {
      if (nextId === ticketId) return
      keep()
      ticketId = nextId
      blank = nextBlank
      fill()
    },
    written,
    clear() {
      drafts.delete(ticketId)
      fill()
    },
    restore(restoredId, html) {
      const since = restoredId === ticketId ? written() : null
      drafts.set(restoredId, html + (since ?? ''))
      if (restoredId === ticketId) fill()
    },
    focus,
  }
}
