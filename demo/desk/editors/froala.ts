import FroalaEditor from 'froala-editor'
import 'froala-editor/js/plugins/link.min.js'
import 'froala-editor/js/plugins/lists.min.js'
import 'froala-editor/js/plugins/quote.min.js'
import 'froala-editor/css/froala_editor.min.css'
import './froala.css'
import type { Editor } from './editor.ts'

export async function mount(host: HTMLElement, label: string): Promise<Editor> {
  const place = host.ownerDocument.createElement('div')
  host.append(place)
  const editor = await created(place)
  const box: HTMLElement = editor.el
  for (const [name, value] of [
    ['role', 'textbox'],
    ['aria-multiline', 'true'],
    ['aria-label', label],
  ] as const) {
    box.setAttribute(name, value)
  }
  return {
    html: () => editor.html.get(),
    setHtml: (html) => {
      editor.html.set(html)
      editor.undo.reset()
    },
    focus: (where) => {
      editor.events.focus()
      if (where === 'start') editor.selection.setAtStart(box)
      else editor.selection.setAtEnd(box)
      editor.selection.restore()
    },
    remove: () => {
      editor.destroy()
      place.remove()
    },
  }
}

function created(place: HTMLElement): Promise<FroalaEditor> {
  return new Promise((resolve) => {
    new FroalaEditor(
      place,
      {
        attribution: false,
        toolbarSticky: false,
        placeholderText: '',
        toolbarButtons: ['bold', 'italic', 'insertLink', 'formatUL', 'formatOL', 'quote', 'undo', 'redo'],
      },
      function ready(this: FroalaEditor) {
        resolve(this)
      },
    )
  })
}
