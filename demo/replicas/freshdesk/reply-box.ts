import FroalaEditor from 'froala-editor'
import 'froala-editor/css/froala_editor.min.css'
import 'froala-editor/css/froala_style.min.css'
import 'froala-editor/js/plugins/link.min.js'
import 'froala-editor/js/plugins/lists.min.js'
import { createAttachments } from './attachments.ts'
import { el, markup } from './element.ts'
import { signature } from './tickets.ts'

/** What a box hands over when it is sent. */
export interface Draft {
  readonly kind: 'reply' | 'note'
  readonly html: string
  readonly attachments: readonly string[]
}

/** An open box; it goes away when it was sent or discarded. */
export interface ReplyBox {
  readonly element: HTMLElement
  /** Puts the editor into `element`, which has to be in the document by now. */
  mount(): void
  send(): void
  close(): void
}

interface Editor {
  html(): string
  destroy(): void
}

export interface ReplyBoxOptions {
  readonly kind: Draft['kind']
  /** Shown above a reply; a note goes to nobody outside. */
  readonly to: string
  readonly older: boolean
  sent(draft: Draft): void
  closed(): void
}

/** The box of a reply or a private note, with Froala, or with the editor of before. */
export function createReplyBox({ kind, to, older, sent, closed }: ReplyBoxOptions): ReplyBox {
  const place = el('div', { class: 'editor-place' })
  const attachments = createAttachments()
  let editor: Editor | undefined
  const close = () => {
    editor?.destroy()
    editor = undefined
    element.remove()
    closed()
  }
  const send = () => {
    const html = editor?.html() ?? ''
    const names = attachments.take()
    if (markup(html).textContent?.trim() === '' && names.length === 0) return
    close()
    sent({ kind, html, attachments: names })
  }
  const sendButton = el('button', { type: 'button', class: 'primary' }, kind === 'note' ? 'Add note' : 'Send')
  const discard = el('button', { type: 'button', 'aria-label': 'Discard' }, 'Discard')
  sendButton.addEventListener('click', send)
  discard.addEventListener('click', close)
  const head = kind === 'note' ? 'Private note, only your colleagues see it' : `To: ${to}`
  const element = el(
    'div',
    { class: `ticket-editor ticket-editor--${kind}` },
    el('div', { class: 'ticket-editor__head' }, head),
    place,
    el('div', { class: 'ticket-editor__foot' }, attachments.element, discard, sendButton),
  )
  const start = kind === 'note' ? '' : `<p><br></p>${signature}`
  const mount = () => {
    editor = older ? olderEditor(place, start) : froala(place, start)
  }
  return { element, mount, send, close }
}

function froala(place: HTMLElement, html: string): Editor {
  const target = el('div')
  place.append(target)
  const buttons = ['bold', 'italic', 'underline', 'formatUL', 'formatOL', 'insertLink', 'undo', 'redo']
  const editor: FroalaEditor = new FroalaEditor(
    target,
    { attribution: false, heightMin: 120, heightMax: 280, toolbarButtons: buttons, toolbarSticky: false },
    () => {
      editor.html.set(html)
      editor.undo.reset()
      editor.events.focus()
    },
  )
  return {
    html: () => editor.html.get(),
    destroy: () => void editor.destroy(),
  }
}

/** Before Froala the desk used Redactor, which is not free to install: a plain contenteditable stands in. */
function olderEditor(place: HTMLElement, html: string): Editor {
  const attributes = {
    class: 'redactor-box__text',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
  }
  const editor = el('div', attributes, markup(html))
  place.append(editor)
  editor.focus()
  return { html: () => editor.innerHTML, destroy: () => editor.remove() }
}
