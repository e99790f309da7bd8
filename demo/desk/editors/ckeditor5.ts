import {
  BlockQuote,
  Bold,
  ClassicEditor,
  Essentials,
  Italic,
  Link,
  List,
  Paragraph,
  PasteFromOffice,
} from 'ckeditor5'
import 'ckeditor5/ckeditor5-editor.css'
import './ckeditor5.css'
import type { Editor } from './editor.ts'

export async function mount(host: HTMLElement, label: string): Promise<Editor> {
  const place = host.ownerDocument.createElement('div')
  host.append(place)
  const editor = await ClassicEditor.create({
    attachTo: place,
    licenseKey: 'GPL',
    root: { label },
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote, PasteFromOffice],
    toolbar: [
      'bold',
      'italic',
      'link',
      '|',
      'bulletedList',
      'numberedList',
      'blockQuote',
      '|',
      'undo',
      'redo',
    ],
  })
  return {
    html: () => editor.getData(),
    setHtml: (html) => editor.setData(html),
    focus: (where) => {
      editor.model.change((writer) => {
        const root = editor.model.document.getRoot()
        if (root) writer.setSelection(root, where === 'start' ? 0 : 'end')
      })
      editor.editing.view.focus()
    },
    remove: () => void editor.destroy().then(() => place.remove()),
  }
}
