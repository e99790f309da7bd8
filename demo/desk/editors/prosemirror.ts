import { baseKeymap, toggleMark, wrapIn } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { DOMParser, DOMSerializer, type NodeType, Schema } from 'prosemirror-model'
import { marks, nodes } from 'prosemirror-schema-basic'
import {
  bulletList,
  liftListItem,
  listItem,
  orderedList,
  sinkListItem,
  splitListItem,
  wrapInList,
} from 'prosemirror-schema-list'
import { type Command, EditorState, Selection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import 'prosemirror-view/style/prosemirror.css'
import type { Editor } from './editor.ts'

const schema = new Schema({
  nodes: {
    ...nodes,
    ordered_list: { ...orderedList, content: 'list_item+', group: 'block' },
    bullet_list: { ...bulletList, content: 'list_item+', group: 'block' },
    list_item: { ...listItem, content: 'paragraph block*' },
  },
  marks,
})

const { strong, em } = schema.marks
const { hard_break, bullet_list, ordered_list, list_item, blockquote } = schema.nodes

const buttons: { name: string; drawing: string; command: Command }[] = [
  {
    name: 'Bold',
    drawing: 'M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z',
    command: toggleMark(strong),
  },
  { name: 'Italic', drawing: 'M18 5h-8M14 19H6M15 5 9 19', command: toggleMark(em) },
  {
    name: 'Bulleted list',
    drawing: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
    command: wrapInList(bullet_list),
  },
  {
    name: 'Numbered list',
    drawing: 'M10 6h10M10 12h10M10 18h10M4 4.5 5.5 4v5M4 15.5a1.5 1.5 0 1 1 2.5 1.2L4 19.5h3',
    command: wrapInList(ordered_list),
  },
  { name: 'Quote', drawing: 'M10 7H5v6h3l-1.5 4M19 7h-5v6h3l-1.5 4', command: wrapIn(blockquote) },
  { name: 'Undo', drawing: 'M9 14 4 9l5-5M4 9h10a5 5 0 0 1 0 10h-3', command: undo },
  { name: 'Redo', drawing: 'M15 14l5-5-5-5M20 9H10a5 5 0 0 0 0 10h3', command: redo },
]

const breakLine = (type: NodeType): Command => {
  return (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(type.create()).scrollIntoView())
    return true
  }
}

const keys = keymap({
  'Mod-b': toggleMark(strong),
  'Mod-i': toggleMark(em),
  'Mod-z': undo,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
  'Shift-Enter': breakLine(hard_break),
  Enter: splitListItem(list_item),
  Tab: sinkListItem(list_item),
  'Shift-Tab': liftListItem(list_item),
})

export function mount(host: HTMLElement, label: string): Editor {
  const view = new EditorView(host, {
    state: stateOf('', host.ownerDocument),
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
  })
  const bar = toolbar(view)
  host.prepend(bar)
  return {
    html: () => {
      const box = host.ownerDocument.createElement('div')
      const { content } = view.state.doc
      box.append(
        DOMSerializer.fromSchema(schema).serializeFragment(content, { document: host.ownerDocument }),
      )
      return box.innerHTML
    },
    setHtml: (html) => view.updateState(stateOf(html, host.ownerDocument)),
    focus: (where) => {
      const { doc, tr } = view.state
      view.dispatch(tr.setSelection(where === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc)))
      view.focus()
    },
    remove: () => {
      view.destroy()
      bar.remove()
    },
  }
}

function stateOf(html: string, document: Document): EditorState {
  // A template's content runs no scripts and loads no images.
  const template = document.createElement('template')
  template.innerHTML = html
  const doc = DOMParser.fromSchema(schema).parse(template.content)
  return EditorState.create({ doc, plugins: [history(), keys, keymap(baseKeymap)] })
}

function toolbar(view: EditorView): HTMLElement {
  const bar = view.dom.ownerDocument.createElement('div')
  bar.className = 'pm-toolbar'
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', 'Formatting')
  for (const { name, drawing, command } of buttons) {
    const button = view.dom.ownerDocument.createElement('button')
    button.type = 'button'
    button.title = name
    button.innerHTML = `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${drawing}"/></svg>`
    // The caret stays in the text while the mouse is on the button.
    button.addEventListener('mousedown', (event) => event.preventDefault())
    button.addEventListener('click', () => {
      command(view.state, view.dispatch, view)
      view.focus()
    })
    bar.append(button)
  }
  return bar
}
