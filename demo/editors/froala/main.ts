import FroalaEditor from 'froala-editor'
import 'froala-editor/js/plugins/link.min.js'
import 'froala-editor/js/plugins/lists.min.js'
import 'froala-editor/css/froala_editor.min.css'
import { place, publish, REPLY_HTML } from '../page.ts'

const element = document.createElement('div')
place().append(element)
new FroalaEditor(
  element,
  { attribution: false, toolbarSticky: false, placeholderText: '' },
  function ready(this: FroalaEditor) {
    this.html.set(REPLY_HTML)
    this.undo.reset()
    publish(() => this.html.get())
  },
)
