import {
  Autoformat,
  BlockQuote,
  Bold,
  DecoupledEditor,
  Essentials,
  Italic,
  Link,
  List,
  Paragraph,
  Underline,
} from 'ckeditor5'
import 'ckeditor5/ckeditor5.css'
import { createAttachments } from './attachments.ts'
import { createChannelSwitcher } from './channel-switcher.ts'
import { el } from './element.ts'
import { offerMacros } from './macros.ts'
import type { Composer, Draft } from './pane.ts'
import type { Ticket } from './tickets.ts'

const richPlugins = [Essentials, Paragraph, Autoformat, Bold, Italic, Underline, Link, List, BlockQuote]
const richToolbar = ['bold', 'italic', 'underline', '|', 'bulletedList', 'numberedList', 'blockQuote', 'link']

/**
 * The composer of the Agent Workspace: CKEditor 5, plain text for chats and rich text otherwise.
 * @param post receives the draft when the agent submits it; the box is empty by then.
 */
export async function createComposer(ticket: Ticket, post: (draft: Draft) => void): Promise<Composer> {
  const rich = ticket.channel === 'web'
  const view = el('div', { 'data-test-id': 'editor-view' })
  const switcher = createChannelSwitcher(ticket.id, ticket.channel, (channel) => {
    view.classList.toggle('internal', channel === 'internal')
  })
  const editor = await DecoupledEditor.create({
    licenseKey: 'GPL',
    root: { element: el('div') },
    plugins: rich ? richPlugins : [Essentials, Paragraph],
    toolbar: rich ? richToolbar : [],
  })
  const editable = editor.ui.getEditableElement()
  if (!editable) throw new Error('CKEditor made no editable element')
  nameEditable(editor, rich ? 'omnicomposer-rich-text-ckeditor' : 'omnicomposer-plain-text-ckeditor')
  jumpToFirstLineAfterFocus(editor, editable)
  offerMacros(editor)

  const attachments = createAttachments()
  const toolbar = editor.ui.view.toolbar.element
  const tools = el(
    'div',
    { class: 'composer-tools' },
    ...(rich && toolbar ? [toolbar] : []),
    attachments.element,
  )
  view.append(el('div', { class: 'composer-head' }, switcher.element), editable, tools)

  return {
    element: view,
    submit() {
      const html = editor.getData()
      const names = attachments.take()
      if (html === '' && names.length === 0) return
      editor.setData('')
      post({ kind: switcher.channel() === 'internal' ? 'internal' : 'agent', html, attachments: names })
    },
    write(kind) {
      switcher.choose(kind === 'internal' ? 'internal' : ticket.channel)
      editor.editing.view.focus()
    },
  }
}

/** CKEditor owns the attributes of its editable, so the name has to go through its view. */
function nameEditable(editor: DecoupledEditor, testId: string): void {
  editor.editing.view.change((writer) => {
    const root = editor.editing.view.document.getRoot()
    if (root) writer.setAttribute('data-test-id', testId, root)
  })
}

/** The desk is busy right after focus and then puts the caret on line one, unless a click chose the place. */
function jumpToFirstLineAfterFocus(editor: DecoupledEditor, editable: HTMLElement): void {
  const busyMs = 40
  let clicked = false
  editable.addEventListener('pointerdown', () => {
    clicked = true
  })
  window.addEventListener('pointerup', () => {
    clicked = false
  })
  editable.addEventListener('focus', () => {
    if (clicked) return
    setTimeout(() => {
      const root = editor.model.document.getRoot()
      if (root)
        editor.model.change((writer) => writer.setSelection(writer.createPositionFromPath(root, [0, 0])))
    }, busyMs)
  })
}
